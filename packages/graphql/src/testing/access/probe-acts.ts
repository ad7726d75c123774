import { randomUUIDv7 } from 'node:crypto';
import { fingerprint, type TestDatabase } from '@vuonlen/database/testing';
import { type GraphQLNamedType, getNamedType } from 'graphql';
import { schema } from '../../index.ts';
import { issueMessages, nodeTypes, toGlobalId } from '../../kernel/index.ts';
import type { Whole } from './access-table.ts';
import { chooser, type Ids } from './choose-ids.ts';
import type { Reach } from './label.ts';
import { isRow, type Json, plainNames, pointersOf, type Row } from './read-everything.ts';
import type { Reader } from './readers.ts';
import { inputOf, selectionOf } from './selection.ts';

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
  if (near.every((code) => code === 'INVALID_INPUT')) return 'INVALID_INPUT';
  const isBound = ward !== null || cases.size > 0;
  if (isBound && [...far, ...near].every((code) => code === 'REFUSED')) return 'INVALID_INPUT';
  if (near.every((code) => outside.has(code))) return near[0] ?? 'unseen';
  const refused = far.filter((code) => outside.has(code)).length;
  if (refused === 0) return near.some((code) => outside.has(code)) ? 'some' : 'all';
  if (refused < far.length) return 'some';
  if (ward !== null) return 'ward';
  return cases.size > 0 ? 'cases' : 'some';
}

/** An input that the act itself refuses was understood: it came to the rules. */
function codeOf({ code, issues }: Row): string {
  if (typeof code !== 'string') return 'DONE';
  const isShape = Array.isArray(issues) && issues.filter(isRow).some((issue) => String(issue.code) in issueMessages);
  return code === 'INVALID_INPUT' && !isShape ? 'REFUSED' : code;
}

/** Tries acts and holds every answer against their laws. */
class Prober {
  readonly problems: string[] = [];
  readonly #database: TestDatabase;
  #texts = 0;
  #state: string | null = null;

  constructor(database: TestDatabase) {
    this.#database = database;
  }

  /** Asks for an act with an input that is made up but for its ids. */
  async attempt({ ask }: Reader, act: (typeof acts)[number], idOf: Ids): Promise<Answer> {
    const [argument] = act.args;
    this.#texts += 1;
    const made = JSON.stringify(inputOf(getNamedType(argument?.type as GraphQLNamedType), idOf));
    const input = JSON.parse(made.replaceAll('thu_nghiem_1', `thu_nghiem_${this.#texts}`));
    const answer = selectionOf(getNamedType(act.type), nothing);
    const source = `mutation ($input: ${argument?.type}) { ${act.name}(input: $input) ${answer} }`;
    const { data, errors: [error] = [] } = await ask(source, { input });
    if (error) return { code: String(error.extensions.code ?? `FAILED: ${error.message}`), value: null };
    const value = plainNames(data[act.name] as Json) as Row;
    return { code: codeOf(value), value };
  }

  async #fingerprint(): Promise<string> {
    this.#state ??= await fingerprint(this.#database.writers);
    return this.#state;
  }

  /** A refusal writes nothing, and an answer shows nothing that its reader could not read by id. */
  async lawful(reader: Reader, act: (typeof acts)[number], ids: Ids): Promise<string> {
    const before = await this.#fingerprint();
    const { code, value } = await this.attempt(reader, act, ids);
    this.#state = null;
    const name = `${reader.column}: ${act.name} ${code}`;
    if (code.startsWith('FAILED')) this.problems.push(name);
    if (code !== 'DONE' && (await this.#fingerprint()) !== before) this.problems.push(`${name} wrote`);
    const shown = pointersOf(value ?? {}).slice(0, 100);
    if (shown.length === 0) return code;
    const { data } = await reader.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: shown });
    const read: readonly Json[] = data?.nodes ?? [];
    if (!read.every(isRow)) this.problems.push(`${name} shows what cannot be read by its id`);
    return code;
  }

  async #whoMay(readers: readonly Reader[], act: (typeof acts)[number]): Promise<Reader | null> {
    for (const reader of readers) {
      const { code } = await this.attempt(reader, act, () => 'x');
      if (!hasNoRight.has(code)) return reader;
    }
    return null;
  }

  /** Finds out which type of node each id of an input names: the act itself says which it takes. */
  async idTypes(readers: readonly Reader[], act: (typeof acts)[number]): Promise<ReadonlyMap<string, string>> {
    const types = nodeTypes();
    const reader = await this.#whoMay(readers, act);
    if (reader === null) return new Map();
    const guess = new Map<string, number>();
    const idOf: Ids = (path) => {
      guess.set(path, guess.get(path) ?? 0);
      return toGlobalId(types[guess.get(path) ?? 0] ?? '', randomUUIDv7());
    };
    for (let wrong = ['']; wrong.length > 0; ) {
      const { value } = await this.attempt(reader, act, idOf);
      const issues = Array.isArray(value?.issues) ? value.issues.filter(isRow) : [];
      wrong = issues.filter(({ code }) => code === 'NOT_AN_ID').map(({ path }) => String(path));
      for (const path of wrong) guess.set(path, (guess.get(path) ?? 0) + 1);
      if ([...guess.values()].some((nth) => nth >= types.length)) break;
    }
    this.#state = null;
    return new Map([...guess].map(([path, nth]) => [path, types[nth] ?? '']));
  }
}

/** Tries every act as every reader, on things of another ward first, then on own ones. It writes: the walk comes before. */
export async function probeActs({ database, readers, whole, wards }: Probe): Promise<ActTable> {
  const prober = new Prober(database);
  const rows = new Map<string, string[]>();
  const cases = new Set(readers.flatMap(({ reach }) => [...reach.cases]));
  const far = chooser(whole, (id, ward) => ward === wards.other && !cases.has(id), wards.other);
  const nearOf = ({ reach }: Reader) =>
    chooser(whole, (id, ward) => (reach.cases.size > 0 ? reach.cases.has(id) : ward === wards.own), wards.own);
  const near = new Map(readers.map((reader) => [reader, nearOf(reader)]));
  for (const act of acts) {
    const types = await prober.idTypes(readers, act);
    const cells: string[] = [];
    for (const reader of readers) {
      const blank = await prober.lawful(reader, act, () => 'x');
      if (hasNoRight.has(blank)) cells.push(blank);
      else {
        const tries = async (choose: typeof far | undefined) => {
          const codes: string[] = [];
          for (let nth = 0; nth < reader.tries; nth += 1) {
            const ids = choose?.(types);
            codes.push(ids ? await prober.lawful(reader, act, ids) : 'NOT_FOUND');
          }
          return codes;
        };
        cells.push(cellOf(await tries(far), await tries(near.get(reader)), reader.reach));
      }
    }
    rows.set(`Mutation.${act.name}`, cells);
  }
  return { rows, problems: prober.problems };
}
