import { type GraphQLObjectType, getNamedType, isObjectType } from 'graphql';
import { schema } from '../../index.ts';
import { fromGlobalId } from '../../kernel/index.ts';
import { isOfActs } from './answers-of-acts.ts';
import { belongings, nowhere } from './belonging.ts';
import { label } from './label.ts';
import { merge } from './merge.ts';
import { Comparison } from './observe.ts';
import { type Positions, readByIds, readNodes, readRoots, type Seen } from './read-everything.ts';
import type { Reader } from './readers.ts';
import { type Json, pointersOf, type Row } from './values.ts';

/** What every reader may see of every field. */
export interface AccessTable {
  readonly columns: readonly string[];
  /** Whether a column is a key’s. */
  readonly keys: readonly boolean[];
  /** Cells by `Type.field`, in the order of the columns. */
  readonly rows: ReadonlyMap<string, readonly string[]>;
  readonly problems: readonly string[];
}

/** What everybody together was shown. */
export interface Whole {
  readonly roots: ReadonlyMap<string, Json>;
  readonly nodes: ReadonlyMap<string, Row>;
}

/** One thing of each type for each household, and all that belongs to none. */
function oneOfEach(ids: readonly string[], of: ReturnType<typeof belongings>): string[] {
  const kinds = Map.groupBy(ids, (id) => `${fromGlobalId(id)?.type} ${of(id).household ?? id}`);
  return [...kinds.values()].flatMap(([first]) => first ?? []);
}

/** Lets every reader walk until no new node turns up: what one finds, all ask for. */
export async function walk(readers: readonly Reader[], since: readonly Positions[]): Promise<readonly Seen[]> {
  const seen: Seen[] = [];
  for (const [at, { ask }] of readers.entries()) seen.push(await readRoots(ask, since[at]));
  const known = new Set<string>();
  for (;;) {
    const shown = seen.flatMap(({ roots, nodes }) => [...roots.values(), ...nodes.values()].flatMap(pointersOf));
    const fresh = [...new Set(shown)].filter((id) => !known.has(id));
    if (fresh.length === 0) break;
    for (const id of fresh) known.add(id);
    for (const [at, { ask }] of readers.entries()) await readNodes(ask, seen[at] as Seen, fresh);
  }
  const some = oneOfEach([...known], belongings(wholeOf(seen).nodes));
  for (const [at, { ask }] of readers.entries()) await readByIds(ask, seen[at] as Seen, some);
  return seen;
}

export function wholeOf(seen: readonly Seen[]): Whole {
  const roots = new Map<string, Json>();
  const nodes = new Map<string, Row>();
  for (const one of seen) {
    for (const [name, value] of one.roots) roots.set(name, merge(roots.get(name), value));
    for (const [id, node] of one.nodes) nodes.set(id, merge(nodes.get(id), node) as Row);
  }
  return { roots, nodes };
}

function compare(whole: Whole, seen: Seen, of: ReturnType<typeof belongings>): Comparison {
  const comparison = new Comparison(of);
  const query = schema.getQueryType()?.getFields() ?? {};
  for (const [name, value] of whole.roots) {
    const type = getNamedType(query[name]?.type as GraphQLObjectType).name;
    const reached = seen.roots.has(name);
    comparison.field(`Query.${name}`, type, [value, seen.roots.get(name)], { where: nowhere, reached });
  }
  for (const [id, node] of whole.nodes) {
    const type = schema.getType(String(node.__typename)) as GraphQLObjectType;
    comparison.object(type, node, seen.nodes.get(id), of(id));
  }
  return comparison;
}

/** Every object type of the schema with its fields, but Mutation, which is asked in another way. */
export function fieldRows(): readonly string[] {
  const types = Object.values(schema.getTypeMap()).filter(
    (type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('__') && type.name !== 'Mutation',
  );
  return types.flatMap((type) => Object.keys(type.getFields()).map((field) => `${type.name}.${field}`)).sort();
}

/** What the plan says: a key that reads households or progress is told the names of what they hang on. */
const ofPlan = new Set(['Measure', 'Place', 'Pledge', 'FundingSource']);

/** What a relation shows and its id does not. */
function unreadable({ roots, nodes, refused }: Seen, isKey = false): string[] {
  if (refused.has('Query.nodes')) return [];
  const shown = new Set([...roots.values(), ...nodes.values()].flatMap(pointersOf));
  const hidden = [...shown].filter((id) => !nodes.has(id)).map((id) => fromGlobalId(id)?.type ?? '');
  const unexpected = hidden.filter((type) => !isKey || !ofPlan.has(type));
  return [...new Set(unexpected)].map((type) => `${type} is shown and not read by its id`);
}

/** The rows of what can be read. */
export function readTable(readers: readonly Reader[], seen: readonly Seen[]): AccessTable {
  const whole = wholeOf(seen);
  const of = belongings(whole.nodes);
  const compared = seen.map((one) => compare(whole, one, of));
  const found = compared.map((one) => one.found);
  const split = found.flatMap((one) => [...one.keys()].filter((row) => row.includes(' ')));
  const names = [...fieldRows().filter((row) => !/^Query\.nodes?$/.test(row)), ...new Set(split)];
  const rows = names
    .filter((row) => !isOfActs(row.split('.')[0] ?? ''))
    .map((row): [string, string[]] => {
      const cells = readers.map(({ reach }, at) => {
        const refused = seen[at]?.refused.get(row.split(' ')[0] ?? '');
        return label(found[at]?.get(row), reach, refused);
      });
      return [row, cells];
    });
  const problems = seen.flatMap((one, at) =>
    [...one.problems, ...(compared[at]?.problems ?? []), ...unreadable(one, readers[at]?.isKey)].map(
      (problem) => `${readers[at]?.column}: ${problem}`,
    ),
  );
  return {
    columns: readers.map(({ column }) => column),
    keys: readers.map(({ isKey }) => isKey),
    rows: new Map(rows.sort(([a], [b]) => (a < b ? -1 : 1))),
    problems,
  };
}
