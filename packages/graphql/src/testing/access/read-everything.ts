import {
  type ExecutionResult,
  type GraphQLObjectType,
  getNamedType,
  getNullableType,
  isListType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { schema } from '../../index.ts';
import { fromGlobalId } from '../../kernel/index.ts';
import { merge } from './merge.ts';
import { argumentsOf, type Field, fieldsOf, isNode, isReference, selectionOf } from './selection.ts';
import { isRow, type Json, plainNames, type Row } from './values.ts';

const query = schema.getQueryType() as GraphQLObjectType;

// biome-ignore lint/suspicious/noExplicitAny: answers of any shape
type Ask = (source: string, variables?: Record<string, unknown>) => Promise<ExecutionResult<any>>;

/** All that one reader was shown. */
export interface Seen {
  /** Fields of Query that answered. */
  readonly roots: Map<string, Json>;
  /** Nodes by id, as `nodes` shows them. */
  readonly nodes: Map<string, Row>;
  /** Codes of refusals, by `Type.field`. */
  readonly refused: Map<string, string>;
  /** What contradicts itself. */
  readonly problems: string[];
}

/** `Type.field` of the place at which an answer failed, by its path from a type. */
function rowOfPath(start: GraphQLObjectType, path: readonly (string | number)[]): string {
  let owner = start;
  let row = '';
  for (const step of path) {
    if (typeof step === 'number') continue;
    const [, member, plain = step] = /^([A-Z]\w*?)__(\w+)$/.exec(step) ?? [];
    const type = member === undefined ? owner : schema.getType(member);
    if (!isObjectType(type)) return '';
    row = `${type.name}.${plain}`;
    const inner = getNamedType(type.getFields()[plain]?.type as GraphQLObjectType);
    if (isObjectType(inner)) owner = inner;
  }
  return row;
}

/** A question about the fields of one type, and where in its answer these stand. */
interface Question {
  /** Writes it without what was refused; null: nothing is left to ask. */
  readonly make: () => string | null;
  readonly variables?: Record<string, unknown>;
  readonly type: GraphQLObjectType;
  /** Steps of the path to an object of the type. */
  readonly depth: number;
}

/** Asks until nothing but refused fields is left out. */
async function askAll(ask: Ask, seen: Seen, { make, variables = {}, type, depth }: Question): Promise<Row | null> {
  for (;;) {
    const source = make();
    if (source === null) return null;
    const { data, errors = [] } = await ask(source, variables);
    if (errors.length === 0) return plainNames(data as Json) as Row;
    const before = new Set(seen.refused.keys());
    for (const { path = [], extensions, message } of errors) {
      const row = path.length > depth ? rowOfPath(type, path.slice(depth)) : `Query.${path[0]}`;
      const code = extensions?.code;
      if (typeof code !== 'string' || before.has(row)) throw new Error(`${row}: ${message}\n${source}`);
      seen.refused.set(row, code);
    }
  }
}

async function readRoot(ask: Ask, seen: Seen, field: Field, extra: readonly string[] = []): Promise<Json | undefined> {
  const row = `Query.${field.name}`;
  const given = argumentsOf(row, field, extra);
  if (given === null) return undefined;
  const type = getNamedType(field.type);
  const make = () =>
    seen.refused.has(row) ? null : `{ ${field.name}${given} ${selectionOf(type, seen.refused, ['Query'])} }`;
  const data = await askAll(ask, seen, { make, type: query, depth: 0 });
  return data?.[field.name];
}

/** Which row is the last of a page hangs on ids made by chance: told is whether there is one, not which. */
function withoutCursors(info: Row): Row {
  const isThere = (cursor: Json | undefined): Json => (typeof cursor === 'string' ? 'a cursor' : null);
  return { ...info, startCursor: isThere(info.startCursor), endCursor: isThere(info.endCursor) };
}

/** Reads a list to its end; what it counts must be what it lists. */
async function readPages(ask: Ask, seen: Seen, field: Field, since: Positions): Promise<Json | undefined> {
  const first = await readRoot(ask, seen, field);
  const position = since.get(field.name);
  if (position !== undefined) {
    const later = await readRoot(ask, seen, field, [`changedSince: ${JSON.stringify(position)}`]);
    // Where the feed stands hangs on the moment, and says nothing.
    const both = merge(first, later);
    return isRow(both) ? { ...both, position: 'at some moment' } : both;
  }
  if (!isRow(first) || !isRow(first.pageInfo)) return first;
  const pages = [first];
  for (let info = first.pageInfo; info.hasNextPage === true; ) {
    const next = await readRoot(ask, seen, field, [`after: ${JSON.stringify(info.endCursor)}`]);
    if (!isRow(next) || !isRow(next.pageInfo)) break;
    pages.push(next);
    info = next.pageInfo;
  }
  const rows = (name: string) => pages.flatMap((page) => (page[name] ?? []) as readonly Json[]);
  const whole = { ...first, nodes: rows('nodes'), edges: rows('edges'), pageInfo: withoutCursors(first.pageInfo) };
  if (whole.nodes.length !== first.totalCount) {
    seen.problems.push(`Query.${field.name} counts ${first.totalCount} and lists ${whole.nodes.length}`);
  }
  return whole;
}

const queryFields: readonly Field[] = Object.values(query.getFields());

/** Fields of Query that take one id, or a list of them, and answer with nodes. */
const idFields = queryFields.filter(
  ({ type, args }) =>
    isReference(getNamedType(type)) &&
    args.some((argument) => isRequiredArgument(argument) && getNamedType(argument.type).name === 'ID'),
);

/** Where a reader stood in each feed of changes, by the field of Query. */
export type Positions = ReadonlyMap<string, string>;

/** The end of every feed of changes, as it is now. */
export async function positionsOf(ask: Ask): Promise<Positions> {
  const positions = new Map<string, string>();
  for (const { name, args } of queryFields) {
    if (!args.some((argument) => argument.name === 'changedSince')) continue;
    const { data } = await ask(`{ ${name}(first: 200) { position hasMore } }`);
    if (data?.[name]?.hasMore) throw new Error(`${name} has more than a page: the register of the walk is small.`);
    if (data) positions.set(name, data[name].position);
  }
  return positions;
}

/** Begins the walk of a reader: everything that Query shows without an id, and what changed since the positions. */
export async function readRoots(ask: Ask, since: Positions = new Map()): Promise<Seen> {
  const seen: Seen = { roots: new Map(), nodes: new Map(), refused: new Map(), problems: [] };
  for (const field of queryFields) {
    if (idFields.includes(field)) continue;
    const value = await readPages(ask, seen, field, since);
    if (value !== undefined) seen.roots.set(field.name, value);
  }
  return seen;
}

const batchSize = 100;

/** Goes on: these nodes by id, with all that they have. */
export async function readNodes(ask: Ask, seen: Seen, ids: readonly string[]): Promise<void> {
  if (seen.refused.has('Query.nodes')) return;
  for (const [name, own] of Map.groupBy(ids, (id) => fromGlobalId(id)?.type ?? '')) {
    const type = schema.getType(name);
    if (!type || !isNode(type)) throw new Error(`A relation leads to ${name}, which is no node.`);
    for (let from = 0; from < own.length; from += batchSize) {
      const asked = own.slice(from, from + batchSize);
      const make = () =>
        seen.refused.has('Query.nodes')
          ? null
          : `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on ${name} { ${fieldsOf(type, seen.refused)} } } }`;
      const data = await askAll(ask, seen, { make, variables: { ids: asked }, type, depth: 2 });
      const found = (data?.nodes ?? []) as readonly Json[];
      asked.forEach((id, at) => {
        const node = found[at];
        if (isRow(node)) seen.nodes.set(id, node);
      });
    }
  }
}

/** Ends the walk: every field of Query that takes an id, asked for nodes of each type that it may answer. */
export async function readByIds(ask: Ask, seen: Seen, ids: readonly string[]): Promise<void> {
  for (const field of idFields) {
    const row = `Query.${field.name}`;
    const answers = getNamedType(field.type);
    const asked = [...Map.groupBy(ids, (id) => fromGlobalId(id)?.type ?? '')]
      .filter(([type]) => answers.name === 'Node' || type === answers.name)
      .flatMap(([, own]) => own);
    const [argument] = field.args.filter(isRequiredArgument);
    if (!argument) continue;
    const many = isListType(getNullableType(argument.type));
    const questions = asked.map(
      (id, at) => `a${at}: ${field.name}(${argument.name}: ${many ? `["${id}"]` : `"${id}"`}) { __typename id }`,
    );
    const make = () => (seen.refused.has(row) ? null : `{ ${questions.join(' ')} }`);
    const { data, errors = [] } = await ask(make() ?? '{ __typename }');
    const code = errors[0]?.extensions.code;
    if (errors.length > 0) seen.refused.set(row, String(code));
    else
      seen.roots.set(
        field.name,
        Object.values(data as Row)
          .flat()
          .filter((one) => one !== null),
      );
  }
}
