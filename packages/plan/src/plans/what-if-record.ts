import { classificationAsOf, type HouseholdFacts } from '../households/index.ts';
import { type IsoDate, isStated } from '../kernel/index.ts';
import type { RegisterEntry } from './assignment-proposal.ts';
import { decide } from './decide.ts';
import type { Plan } from './plan.ts';
import { factsWithout } from './review-supports.ts';
import { tryChanges } from './try-changes.ts';
import { type WhatIfOptions, whatIf } from './what-if.ts';
import { twoPlans } from './what-if-count.ts';
import { type AskedSupport, isForMembers } from './what-if-outcomes.ts';
import type { HouseholdOnRecord, RecordShift, WhatIfOnRecord } from './what-if-record-answer.ts';
import { heldCounts, recordCoverage, recordRows } from './what-if-record-sums.ts';
import { type Stand, shiftOf } from './what-if-shift.ts';
import { measureCodes } from './what-if-totals.ts';
import type { WishedChange } from './wished-change.ts';

/** What a what-if over a register with its supports needs beside the plan and the changes. */
export interface OnRecordOptions extends WhatIfOptions {
  /** Day as of which is asked for what is not assigned yet; a measure that begins later, as of its first day. */
  readonly asOf: IsoDate;
}

function factsOn({ facts, classifications }: HouseholdOnRecord, day: IsoDate): HouseholdFacts {
  return { ...facts, ...classificationAsOf(classifications, day) };
}

/** The days on which each measure is asked for, under either plan: the given one, and its first day when that is later. */
function daysToAsk(plans: readonly Plan[], asOf: IsoDate): ReadonlyMap<IsoDate, ReadonlySet<string>> {
  const days = new Map<IsoDate, Set<string>>([[asOf, new Set()]]);
  for (const { measures } of plans) {
    for (const { code, window } of measures) {
      const from = isStated(window) ? window.value.from : null;
      days.get(asOf)?.add(code);
      if (from !== null && from > asOf) days.set(from, (days.get(from) ?? new Set()).add(code));
    }
  }
  return days;
}

type Days = ReturnType<typeof daysToAsk>;

/** What a household may still ask for: what it holds as a whole is not asked for again. */
function entriesOf(household: HouseholdOnRecord, days: Days, asked: ReadonlySet<string>): readonly RegisterEntry[] {
  const { supports } = household.facts;
  const holds = new Set(supports.flatMap(({ measure, member }) => (member === null ? [measure] : [])));
  return [...days].map(([asOf, codes]) => {
    const measures = [...codes].filter((code) => asked.has(code) && !holds.has(code));
    return { facts: factsOn(household, asOf), asOf, measures };
  });
}

/** How a held support stands under a plan, by what is known now and on the day from which it holds, without itself. */
function standOf(asked: AskedSupport | null, facts: HouseholdFacts, held: HouseholdFacts['supports'][number]): Stand {
  if (asked === null) return { support: null, decision: null };
  const { plan, support } = asked;
  const member = isForMembers(support) ? held.member : null;
  const request = { measure: support.code, member, facts: factsWithout(facts, held), asOf: held.effectiveOn };
  return { support, decision: decide(plan, request) };
}

/** What becomes of the supports that a household holds; what means the same under both plans stays as it is. */
function heldShifts(household: HouseholdOnRecord, plans: ReturnType<typeof twoPlans>): readonly RecordShift[] {
  const { facts } = household;
  return facts.supports.flatMap((held): readonly RecordShift[] => {
    const asked = plans.supports.find(({ code }) => code === held.measure);
    if (!asked || asked.before?.meaning === asked.after?.meaning) return [];
    const onDay = factsOn(household, held.effectiveOn);
    const whom = {
      ...{ household: facts.household, member: held.member },
      ...{ place: facts.place ?? null, measure: held.measure },
    };
    const shift = shiftOf(whom, standOf(asked.before, onDay, held), standOf(asked.after, onDay, held));
    return shift ? [{ ...shift, assignment: held.assignment }] : [];
  });
}

/**
 * What changes of a plan would do to the households of a register and to what they hold: which supports that stand would
 * gain or lose ground, by what is known now and on their own day, and who could be granted something that is not assigned
 * yet. Nothing that is held is given back by itself, so it goes on counting against the pledges.
 *
 * Amounts are in đồng, a support of a year by the year. The order of the households does not matter to the sums.
 * @example whatIfOnRecord(haDong2024, [{ path: 'measures[SAVINGS_BOOK].rate', value: 25_000_000 }], [{ facts: { household: 'h', buildsOrRepairs: 'NO', supports: [{ assignment: 'a', measure: 'SAVINGS_BOOK', member: null, effectiveOn: isoDate('2024-05-02') }] }, classifications: [{ effectiveOn: isoDate('2024-01-01'), class: 'NEAR_POOR', standard: 'CITY', change: 'NEWLY_NEAR_POOR' }] }], { read: parsePlan, asOf: isoDate('2024-06-15') }).whole.held // 5000000
 * @example whatIfOnRecord(haDong2024, [{ path: 'measures[BOOK].rate', value: 1 }], [], { read: parsePlan, asOf: isoDate('2024-06-15') }).problems[0].code // 'UNKNOWN_PATH'
 */
export function whatIfOnRecord(
  plan: Plan,
  changes: readonly WishedChange[],
  households: readonly HouseholdOnRecord[],
  { read, measures, asOf }: OnRecordOptions,
): WhatIfOnRecord {
  const changed = tryChanges(plan, changes, read);
  if (!changed.ok) return changed;
  const plans = twoPlans(plan, changed.plan);
  const asked = new Set(measures ?? measureCodes(plan, changed.plan));
  const days = daysToAsk([plan, changed.plan], asOf);
  const register = households.flatMap((household) => entriesOf(household, days, asked));
  const answer = whatIf(plan, changes, register, { read, ...(measures && { measures }) });
  if (!answer.ok) return answer;
  const keyOf = (household: string, member: string | null, measure: string) =>
    JSON.stringify([household, member, measure]);
  const holding = new Set(
    households.flatMap(({ facts }) =>
      facts.supports.map(({ member, measure }) => keyOf(facts.household, member, measure)),
    ),
  );
  const open = ([1, -1, 0] as const).flatMap((direction): RecordShift[] =>
    (direction === 1 ? answer.gains : direction === -1 ? answer.losses : answer.otherwise)
      .filter(({ household, member, measure }) => !holding.has(keyOf(household, member, measure)))
      .map((shift) => ({ ...shift, direction, assignment: null })),
  );
  const shifts = [...households.flatMap((household) => heldShifts(household, plans)), ...open];
  const counts = heldCounts(households, plans);
  return {
    ...{ ok: true, answer, shifts },
    held: [...counts.values()].reduce((all, count) => all + count, 0),
    ...recordRows(answer, households, shifts),
    coverage: recordCoverage(plans, answer, counts),
  };
}
