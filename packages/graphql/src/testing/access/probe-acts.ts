import { randomUUIDv7 } from 'node:crypto';
import { fingerprint, nextTransaction, type TestDatabase } from '@vuonlen/database/testing';
import { type GraphQLNamedType, type GraphQLUnionType, getNamedType } from 'graphql';
import { schema } from '../../index.ts';
import { issueMessages, nodeTypes, toGlobalId } from '../../kernel/index.ts';
import type { Whole } from './access-table.ts';
import { type Choice, chooser, type Ids } from './choose-ids.ts';
import { withCurrentVersions } from './current-versions.ts';
import { farHome } from './homes.ts';
import type { Reach } from './label.ts';
import type { Reader } from './readers.ts';
import { inputOf, selectionOf } from './selection.ts';
import { isRow, type Json, plainNames, pointersOf, type Row } from './values.ts';

const acts = Object.values(schema.getMutationType()?.getFields() ?? {});
const nothing = new Set<string>();

interface Answer {
  /** `DONE`, or the code of the refusal. */
  readonly code: string;
  /** The answer with all that it holds; null where the request as a whole was refused. */
  readonly value: Row | null;
}

/** What every reader may do, and what contradicts the laws of an act. */
export interface ActTable {
  readonly rows: ReadonlyMap<string, readonly string[]>;
  readonly problems: readonly string[];
}

interface Probe {
  readonly database: TestDatabase;
  readonly readers: readonly Reader[];
  readonly whole: Whole;
  /** Relay ids of the ward of the ward officer and of another. */
  readonly wards: { readonly own: string; readonly other: string };
}

const outside = new Set(['FORBIDDEN', 'NOT_FOUND']);
const hasNoRight = new Set(['FORBIDDEN', 'UNAUTHENTICATED', 'PASSWORD_CHANGE_REQUIRED']);

/** Reads the table cell off the tries: on things of another ward that are nobody's case, and on own ones. */
function cellOf(far: readonly string[], near: readonly string[], { ward, cases }: Reach): string {
  if ([...far, ...near].includes('INVALID_INPUT')) return 'INVALID_INPUT';
  const isBound = ward !== null || cases !== null;
  if (isBound && [...far, ...near].every((code) => code === 'REFUSED')) return 'rule';
  if (near.every((code) => outside.has(code))) return near[0] ?? 'unseen';
  const refused = far.filter((code) => outside.has(code)).length;
  if (refused === 0) return near.some((code) => outside.has(code)) ? 'some' : 'all';
  if (refused < far.length) return 'some';
  return ward !== null ? 'ward' : 'own';
}

/** An input that the act itself refuses was understood: it came to the rules. */
function codeOf({ code, issues, refusals }: Row): string {
  if (typeof code !== 'string') return 'DONE';
  const inner = Array.isArray(refusals) ? refusals.filter(isRow).map(({ error }) => codeOf(error as Row)) : [];
  const [first] = inner;
  if (first !== undefined && inner.every((one) => outside.has(one))) return first;
  const isShape = Array.isArray(issues) && issues.filter(isRow).some((issue) => String(issue.code) in issueMessages);
  return code === 'INVALID_INPUT' && !isShape ? 'REFUSED' : code;
}

/** Tries acts and holds every answer against their laws. */
class Prober {
  readonly problems: string[] = [];
  readonly #database: TestDatabase;
  #texts = 0;
  #state: { readonly next: string; readonly text: string } | null = null;

  readonly #widest: Reader;

  constructor({ database, readers: [widest] }: Probe) {
    this.#database = database;
    this.#widest = widest as Reader;
  }

  /** An input that is made up but for its ids. */
  #inputOf(act: (typeof acts)[number], idOf: Ids): Row {
    this.#texts += 1;
    const made = JSON.stringify(inputOf(getNamedType(act.args[0]?.type as GraphQLNamedType), idOf));
    return JSON.parse(made.replaceAll('thu_nghiem_1', `thu_nghiem_${this.#texts}`));
  }

  async #ask(ask: Reader['ask'], act: (typeof acts)[number], input: Row, answer: string): Promise<Answer> {
    const source = `mutation ($input: ${act.args[0]?.type}) { ${act.name}(input: $input) ${answer} }`;
    const { data, errors: [error] = [] } = await ask(source, { input });
    if (error) {
      const refusal = String(error.extensions.code);
      return { code: hasNoRight.has(refusal) ? refusal : `FAILED: ${refusal} ${error.message}`, value: null };
    }
    const value = plainNames(data[act.name] as Json) as Row;
    return { code: codeOf(value), value };
  }

  /** Asks for an act with all that it answers. Its versions are stale ones: what is there already stays as it is. */
  attempt({ ask }: Reader, act: (typeof acts)[number], ids: Ids): Promise<Answer> {
    return this.#ask(ask, act, this.#inputOf(act, ids), selectionOf(getNamedType(act.type), nothing));
  }

  /** What the act would say with the versions of now. */
  async #rehearsal(reader: Reader, act: (typeof acts)[number], ids: Ids): Promise<string> {
    const input = await withCurrentVersions(this.#widest, this.#inputOf(act, ids));
    const { code } = await this.#ask(reader.rehearse, act, input, brief(act));
    const isWrong = code.startsWith('FAILED') || (code !== 'FORBIDDEN' && hasNoRight.has(code));
    if (isWrong) this.problems.push(`${reader.column}: ${act.name} rehearsed ${code}`);
    return code;
  }

  /** What the database holds; asked for again only after a transaction that may have written. */
  async #fingerprint(): Promise<string> {
    const next = await nextTransaction(this.#database.writers);
    if (this.#state?.next !== next) this.#state = { next, text: await fingerprint(this.#database.writers) };
    return this.#state.text;
  }

  /** A refusal writes nothing, and an answer shows nothing that its reader could not read by id. */
  async #lawful(reader: Reader, act: (typeof acts)[number], ids: Ids): Promise<void> {
    const before = await this.#fingerprint();
    const { code, value } = await this.attempt(reader, act, ids);
    const name = `${reader.column}: ${act.name} ${code}`;
    if (code.startsWith('FAILED')) this.problems.push(name);
    if (code !== 'DONE' && (await this.#fingerprint()) !== before) this.problems.push(`${name} wrote`);
    const shown = pointersOf(value ?? {}).slice(0, 100);
    if (shown.length === 0) return;
    const { data } = await reader.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: shown });
    const read: readonly Json[] = data?.nodes ?? [];
    if (!read.every(isRow)) this.problems.push(`${name} shows what cannot be read by its id`);
  }

  /** Who is refused whatever it wants: asked for what is not there. Nothing is written for anybody. */
  async blanks(readers: readonly Reader[], act: (typeof acts)[number]): Promise<ReadonlyMap<Reader, string>> {
    const before = await this.#fingerprint();
    const codes = new Map<Reader, string>();
    for (const reader of readers) {
      const { code } = await this.#ask(
        reader.rehearse,
        act,
        this.#inputOf(act, () => 'x'),
        brief(act),
      );
      if (code.startsWith('FAILED')) this.problems.push(`${reader.column}: ${act.name} ${code}`);
      codes.set(reader, code);
    }
    // What an account is made of is written beside the transaction.
    if (act.name !== 'createUser' && (await this.#fingerprint()) !== before)
      this.problems.push(`${act.name} wrote, asked for what is not there`);
    return codes;
  }

  /** Finds out which type of node each id of an input names: the act itself says which it takes. */
  async idTypes(readers: readonly Reader[], act: (typeof acts)[number]): Promise<ReadonlyMap<string, string>> {
    const [reader] = readers;
    if (reader === undefined) return new Map();
    const guess = new Map<string, readonly string[]>();
    const idOf: Ids = (path) => {
      if (!guess.has(path)) guess.set(path, likelyTypes(act.name, path));
      return toGlobalId(guess.get(path)?.[0] ?? '', randomUUIDv7());
    };
    for (let wrong = ['']; wrong.length > 0; ) {
      const { value } = await this.attempt(reader, act, idOf);
      const issues = Array.isArray(value?.issues) ? value.issues.filter(isRow) : [];
      wrong = issues.filter(({ code }) => code === 'NOT_AN_ID').map(({ path }) => String(path));
      for (const path of wrong) guess.set(path, guess.get(path)?.slice(1) ?? []);
      if ([...guess.values()].some((types) => types.length === 0)) break;
    }
    return new Map([...guess].map(([path, [type = '']]) => [path, type]));
  }

  /** The cell of an act for a reader who may do it somewhere: by what it does on far and on near things. */
  async cell(
    reader: Reader,
    act: (typeof acts)[number],
    tries: (nth: number) => readonly (Ids | null)[],
  ): Promise<string> {
    const [far, near]: [string[], string[]] = [[], []];
    for (let nth = 0; nth < reader.tries; nth += 1) {
      for (const [at, ids] of tries(nth).entries()) {
        (at === 0 ? far : near).push(ids ? await this.#rehearsal(reader, act, ids) : 'NOT_FOUND');
        if (ids && nth === 0) await this.#lawful(reader, act, ids);
      }
    }
    return cellOf(far, near, reader.reach);
  }
}

/** Enough to know how it ended. */
function brief({ type }: (typeof acts)[number]): string {
  const hasRefusals = schema
    .getPossibleTypes(getNamedType(type) as GraphQLUnionType)
    .some(({ name }) => name === 'BatchRefusedError');
  const inner = '... on BatchRefusedError { refusals { error { ... on DomainError { code } } } }';
  return `{ __typename ... on DomainError { code } ... on InvalidInputError { issues { path code } } ${hasRefusals ? inner : ''} }`;
}

/** All types, those first whose name stands in the path, then those in the name of the act. */
function likelyTypes(act: string, path: string): readonly string[] {
  const last = path.split('.').at(-1)?.toLowerCase() ?? '';
  const rank = (type: string) => {
    const name = type.toLowerCase();
    if (last.length > 2 && (name === last || name.endsWith(last))) return 0;
    return act.toLowerCase().includes(name) ? 1 : 2;
  };
  return nodeTypes().toSorted((a, b) => rank(a) - rank(b));
}

function grounds({ readers, whole, wards }: Probe): { far: Choice; near: (reader: Reader) => Choice } {
  const cases = new Set(readers.flatMap(({ reach }) => [...(reach.cases ?? [])]));
  const isFar = (id: string, ward: string | null) => ward === wards.other && !cases.has(id);
  const far = chooser(whole, { mayBe: isFar, ward: wards.other, home: farHome });
  const made = new Map<Reader, Choice>();
  for (const reader of readers) {
    const { cases: own } = reader.reach;
    const isNear = (id: string, ward: string | null) =>
      own !== null && own.size > 0 ? own.has(id) : ward === wards.own;
    made.set(reader, chooser(whole, { mayBe: isNear, ward: wards.own, home: reader.home }));
  }
  return { far, near: (reader) => made.get(reader) ?? far };
}

/** Tries every act as every reader, on things of another ward first, then on own ones. It writes: the walk comes before. */
export async function probeActs(probe: Probe): Promise<ActTable> {
  const { readers } = probe;
  const prober = new Prober(probe);
  const rows = new Map<string, string[]>();
  const { far, near } = grounds(probe);
  for (const act of acts) {
    const blanks = await prober.blanks(readers, act);
    const mayNot = (reader: Reader) => hasNoRight.has(blanks.get(reader) ?? '');
    const types = await prober.idTypes(
      readers.filter((reader) => !mayNot(reader)),
      act,
    );
    const cells: string[] = [];
    for (const reader of readers) {
      const cell = () => prober.cell(reader, act, () => [far(types), near(reader)(types)]);
      cells.push(mayNot(reader) ? (blanks.get(reader) ?? '') : await cell());
    }
    rows.set(`Mutation.${act.name}`, cells);
  }
  return { rows, problems: [...new Set(prober.problems)] };
}
