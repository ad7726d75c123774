import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { readsOf } from './column.ts';
import type { Batch } from './context.ts';
import { relationOf } from './relation.ts';

/** Columns of the rows of a batch; null: all of them. */
export type Columns = readonly string[] | null;

type AnyBatch = Batch<string, unknown>;
type Found = Set<string> | null;

const union = (one: Found, other: Iterable<string> | null): Found =>
  one === null || other === null ? null : new Set([...one, ...other]);

/** Goes through the selections of one operation. Whatever might be selected counts: @include and @skip are not asked. */
class Reader {
  readonly #schema: GraphQLSchema;
  readonly #fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly batches = new Map<AnyBatch, Found>();

  constructor({ schema, fragments }: Pick<GraphQLResolveInfo, 'schema' | 'fragments'>) {
    this.#schema = schema;
    this.#fragments = fragments;
  }

  /** Notes what is read of the batches under a selection set. @returns what is read of the row above it */
  rows(type: GraphQLCompositeType, set: SelectionSetNode): Found {
    if (isObjectType(type)) return this.#object(type, set);
    for (const one of this.#schema.getPossibleTypes(type)) this.#object(one, set);
    return null;
  }

  #object(type: GraphQLObjectType, set: SelectionSetNode): Found {
    let found: Found = new Set();
    for (const field of this.fields(type, set)) found = union(found, this.#field(type, field));
    return found;
  }

  /** The fields that a selection set asks of an object type, in all fragments that hold for it. */
  fields(type: GraphQLObjectType, { selections }: SelectionSetNode): FieldNode[] {
    return selections.flatMap((node) => {
      if (node.kind === Kind.FIELD) return [node];
      const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : this.#fragments[node.name.value];
      const holds = fragment && this.#holds(fragment.typeCondition?.name.value, type);
      return fragment && holds ? this.fields(type, fragment.selectionSet) : [];
    });
  }

  #holds(name: string | undefined, type: GraphQLObjectType): boolean {
    if (name === undefined || name === type.name) return true;
    const condition = this.#schema.getType(name);
    return isAbstractType(condition) && this.#schema.isSubType(condition, type);
  }

  #field(type: GraphQLObjectType, { name, selectionSet }: FieldNode): readonly string[] | null {
    if (name.value === '__typename') return [];
    const field = type.getFields()[name.value];
    if (field === undefined) return null;
    const inner = getNamedType(field.type);
    const below = selectionSet && isCompositeType(inner) ? this.rows(inner, selectionSet) : null;
    const relation = relationOf(field.extensions);
    if (relation === undefined) return readsOf(field.extensions);
    const shown = relation.show === undefined ? [] : (relation.shows ?? null);
    const before = this.batches.has(relation.of) ? (this.batches.get(relation.of) ?? null) : new Set<string>();
    this.batches.set(relation.of, union(union(before, below), shown));
    return relation.key.reads ?? null;
  }
}

const operations = new WeakMap<OperationDefinitionNode, ReadonlyMap<AnyBatch, Columns>>();

/** What an operation may read of the rows of each batch, wherever it stands; worked out once. */
export function columnsByBatch(info: GraphQLResolveInfo): ReadonlyMap<AnyBatch, Columns> {
  const { operation, schema } = info;
  const known = operations.get(operation);
  if (known) return known;
  const reader = new Reader(info);
  const root = schema.getRootType(operation.operation);
  if (root) reader.rows(root, operation.selectionSet);
  const made = new Map(
    [...reader.batches].map(([batch, found]) => {
      const columns =
        found === null || batch.always === undefined ? null : [...(union(found, batch.always) as Set<string>)];
      return [batch, columns?.toSorted() ?? null] as const;
    }),
  );
  operations.set(operation, made);
  return made;
}

const pages = new WeakMap<FieldNode, Columns>();

/** What a field that answers a connection may read of the rows of its page, beside the id; null: everything. */
export function columnsOfPage(info: GraphQLResolveInfo): Columns {
  const [first] = info.fieldNodes;
  if (first === undefined || info.fieldNodes.length > 1) return null;
  const known = pages.get(first);
  if (known !== undefined) return known;
  const reader = new Reader(info);
  const found = rowsOfPage(reader, getNamedType(info.returnType) as GraphQLObjectType, first);
  const columns = found && [...new Set([...found, 'id'])].sort();
  pages.set(first, columns);
  return columns;
}

/** The rows of a page are reached as `nodes` and as `node` of its `edges`. */
function rowsOfPage(reader: Reader, type: GraphQLObjectType, { selectionSet }: FieldNode): Found {
  let found: Found = new Set();
  for (const field of selectionSet ? reader.fields(type, selectionSet) : []) {
    const inner = getNamedType(type.getFields()[field.name.value]?.type);
    if (!field.selectionSet || !isObjectType(inner)) continue;
    if (field.name.value === 'nodes' || field.name.value === 'node') {
      found = union(found, reader.rows(inner, field.selectionSet));
    } else if (field.name.value === 'edges') found = union(found, rowsOfPage(reader, inner, field));
  }
  return found;
}
