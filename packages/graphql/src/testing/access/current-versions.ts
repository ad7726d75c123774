import { type GraphQLObjectType, isObjectType } from 'graphql';
import { schema } from '../../index.ts';
import { fromGlobalId, nodeTypes } from '../../kernel/index.ts';
import type { Reader } from './readers.ts';
import { isRow, type Json, type Row } from './values.ts';

const versioned = nodeTypes()
  .map((name) => schema.getType(name))
  .filter((type): type is GraphQLObjectType => isObjectType(type) && 'version' in type.getFields());
const names = new Set(versioned.map(({ name }) => name));
const fragments = versioned.map(({ name }) => `... on ${name} { version }`).join(' ');

const isVersioned = (value: Json): value is string =>
  typeof value === 'string' && names.has(fromGlobalId(value)?.type ?? '');

function idsOf(value: Json): string[] {
  if (isVersioned(value)) return [value];
  if (Array.isArray(value)) return value.flatMap(idsOf);
  return isRow(value) ? Object.values(value).flatMap(idsOf) : [];
}

function put(value: Json, versions: ReadonlyMap<string, number>): Json {
  if (Array.isArray(value)) return value.map((one) => put(one, versions));
  if (!isRow(value)) return value;
  const inner = Object.entries(value).map(([name, one]): [string, Json] => [name, put(one, versions)]);
  const version = Object.values(value).flatMap((one) => (isVersioned(one) ? (versions.get(one) ?? []) : []))[0];
  if (!('expectedVersion' in value) || version === undefined) return Object.fromEntries(inner);
  return { ...Object.fromEntries(inner), expectedVersion: version };
}

/** The input with the versions that its things have now, as somebody reads them who reads everything. */
export async function withCurrentVersions({ ask }: Reader, input: Row): Promise<Row> {
  const ids = [...new Set(idsOf(input))];
  if (ids.length === 0) return input;
  const { data } = await ask(`query ($ids: [ID!]!) { nodes(ids: $ids) { ${fragments} } }`, { ids });
  const found = (data?.nodes ?? []) as readonly Json[];
  const versions = ids.flatMap((id, at): [string, number][] => {
    const node = found[at];
    return isRow(node) ? [[id, Number(node.version)]] : [];
  });
  return put(input, new Map(versions)) as Row;
}
