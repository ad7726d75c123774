import type { HouseholdFacts, MemberFacts } from '../households/index.ts';
import type { IsoDate } from '../kernel/index.ts';
import type { FactValue, Question } from '../measures/index.ts';
import { type AskedSupport, questionOf } from './asked-support.ts';
import type { Entitlement, Reason } from './decision.ts';
import { type DecisionStep, stepsOf } from './decision-step.ts';
import { entitlementOf } from './entitlement.ts';
import type { Tally } from './fact-numbers.ts';
import { type FactReader, keyOfReader, namedChild, readersOfFacts, readFact } from './fact-reader.ts';
import { type DecidedStep, toDecidedStep } from './settle.ts';

/** No fact has this value. */
const unseen = Symbol('unseen');

/** What follows from each value of one fact. The last one is at hand: whoever is asked next mostly agrees in it. */
class Level {
  value: unknown = unseen;
  next: unknown = undefined;
  readonly all = new Map<unknown, unknown>();
}

/** What one function gave, by the plain values that it looks at. */
export interface Memory<Value> {
  readonly looksAt: readonly FactReader[];
  readonly work: (question: Question) => Value;
  /** A level for each of `looksAt`, in their order. */
  readonly first: Level;
}

function remember<Value>(looksAt: readonly FactReader[], work: (question: Question) => Value): Memory<Value> {
  return { looksAt, work, first: new Level() };
}

/** A list of the plan stays as it is: what is frozen is a copy. */
function freezeValue(value: FactValue): FactValue {
  return typeof value === 'object' && value !== null ? Object.freeze([...value]) : value;
}

/** The sentence as one string: one put together from parts stays in parts, and each reader would walk over them. */
function inOnePiece(sentence: string): string {
  return JSON.parse(JSON.stringify(sentence)) as string;
}

/** The same, such that nobody who gets it can alter it for those who get it later. */
function freezeReason(reason: Reason): Reason {
  return Object.freeze({
    ...reason,
    found: freezeValue(reason.found),
    threshold: freezeValue(reason.threshold),
    text: Object.freeze({ vi: inOnePiece(reason.text.vi), en: inOnePiece(reason.text.en) }),
  });
}

function freezeEntitlement(entitlement: Entitlement): Entitlement {
  return Object.freeze({ ...entitlement, text: Object.freeze({ ...entitlement.text }) });
}

/** What is remembered of one support: what each step says, and what is due. */
export interface SupportMemory {
  readonly asked: AskedSupport;
  /** Everything that the steps and what is due look at, each once. */
  readonly looksAt: readonly FactReader[];
  readonly steps: readonly Memory<DecidedStep | null>[];
  /** The steps of the decision that is being taken: filled anew for each, so that none needs a list of its own. */
  readonly decided: (DecidedStep | null)[];
  readonly entitlement: Memory<Entitlement>;
}

function entitlementReaders({ conditions, untilAges }: AskedSupport): readonly FactReader[] {
  const names = conditions.some(({ kind }) => kind === 'EXITED' || kind === 'WITHIN_YEARS_OF_EXIT' || kind === 'ANY_OF')
    ? (['class', 'exitedOn'] as const)
    : [];
  return [{ reads: 'day' }, ...(untilAges.length > 0 ? namedChild : []), ...readersOfFacts(names)];
}

function rememberStep({ looksAt, decide }: DecisionStep): Memory<DecidedStep | null> {
  return remember(looksAt, (question) => {
    const settled = decide(question);
    if (settled === null) return null;
    const step = toDecidedStep(settled);
    return { ...step, reason: freezeReason(step.reason) };
  });
}

/** A memory without anything in it. */
export function toSupportMemory(asked: AskedSupport): SupportMemory {
  const steps = stepsOf(asked).map(rememberStep);
  const looksAt = entitlementReaders(asked);
  const entitlement = remember(looksAt, (question) => freezeEntitlement(entitlementOf(asked.support, question)));
  const all = [...steps, entitlement].flatMap((one) => one.looksAt);
  const byKey = new Map(all.map((reader) => [keyOfReader(reader), reader]));
  return { asked, looksAt: [...byKey.values()], steps, decided: steps.map(() => null), entitlement };
}

/** What follows from the value; undefined while nothing does. */
function follow(level: Level, value: unknown): unknown {
  if (level.value === value) return level.next;
  const next = level.all.get(value);
  if (next === undefined) return undefined;
  level.value = value;
  level.next = next;
  return next;
}

function keep<Next>(level: Level, value: unknown, next: Next, tally: Tally): Next {
  level.all.set(value, next);
  level.value = value;
  level.next = next;
  tally.count += 1;
  return next;
}

/** What the function gives on the facts: remembered, or worked out and then remembered. */
export function recall<Value>(
  { looksAt, work, first }: Memory<Value>,
  asked: AskedSupport,
  tally: Tally,
  facts: HouseholdFacts,
  member: MemberFacts | null,
  asOf: IsoDate,
): Value {
  const last = looksAt.length - 1;
  let level = first;
  for (let index = 0; index < last; index += 1) {
    const value = readFact(looksAt[index] as FactReader, facts, member, asOf);
    level = (follow(level, value) as Level | undefined) ?? keep(level, value, new Level(), tally);
  }
  const value = readFact(looksAt[last] as FactReader, facts, member, asOf);
  const known = follow(level, value) as Value | undefined;
  return known === undefined ? keep(level, value, work(questionOf(asked, facts, member, asOf)), tally) : known;
}
