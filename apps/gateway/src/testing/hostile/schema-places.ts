import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredInputField,
} from 'graphql';

/** One place of the schema into which a client can put a value. */
export interface SchemaPlace {
  /** For example `Query.households(where.search)`. */
  readonly path: string;
  /** Name of the argument or field of an input. */
  readonly name: string;
  /** The scalar's name; `ENUM` for an enumeration. */
  readonly type: string;
  readonly document: string;
  readonly variables: (value: unknown) => Readonly<Record<string, unknown>>;
}

interface Leaf {
  readonly path: string;
  readonly name: string;
  readonly type: string;
  readonly wrap: (value: unknown) => unknown;
}

const plain: Readonly<Record<string, unknown>> = {
  ID: 'x',
  String: '',
  Int: 1,
  Boolean: false,
  VND: 0,
  Date: '2024-06-15',
  DateTime: '2024-06-15T00:00:00Z',
};

/** The least that a place can hold. Texts are empty: an act that wants one refuses it whatever else is right. */
function leastOf(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return leastOf(type.ofType as GraphQLInputType);
  if (isListType(type)) return [];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (!isInputObjectType(type)) return plain[type.toString()];
  return leastFieldsOf(type, null);
}

function leastFieldsOf(type: GraphQLInputType, but: string | null): Record<string, unknown> {
  if (!isInputObjectType(type)) return {};
  const required = Object.values(type.getFields()).filter((field) => isRequiredInputField(field) && field.name !== but);
  // A period that ends before it begins is refused whatever else is right, as an empty text is.
  const isEnd = (field: { readonly name: string; readonly type: GraphQLInputType }) =>
    field.name === 'to' && getNamedType(field.type).name === 'Date';
  return Object.fromEntries(required.map((field) => [field.name, isEnd(field) ? '2024-06-14' : leastOf(field.type)]));
}

function leavesOf(type: GraphQLInputType, path: string, name: string, depth: number): Leaf[] {
  if (isNonNullType(type)) return leavesOf(type.ofType as GraphQLInputType, path, name, depth);
  if (isListType(type)) {
    const inner = leavesOf(type.ofType as GraphQLInputType, path, name, depth);
    return inner.map((leaf) => ({ ...leaf, wrap: (value) => [leaf.wrap(value)] }));
  }
  if (isEnumType(type)) return [{ path, name, type: 'ENUM', wrap: (value) => value }];
  if (!isInputObjectType(type)) return [{ path, name, type: type.toString(), wrap: (value) => value }];
  if (depth === 0) return [];
  return Object.values(type.getFields()).flatMap((field) =>
    leavesOf(field.type, `${path}.${field.name}`, field.name, depth - 1).map((leaf) => ({
      ...leaf,
      wrap: (value: unknown) => ({ ...leastFieldsOf(type, field.name), [field.name]: leaf.wrap(value) }),
    })),
  );
}

function selectionOf(type: GraphQLOutputType): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return '';
  if (named.name.endsWith('Connection')) return '{ totalCount nodes { __typename } }';
  return named.name.endsWith('Result') ? '{ __typename ... on DomainError { code } }' : '{ __typename }';
}

type Field = GraphQLField<unknown, unknown>;

function placesOf(parent: GraphQLObjectType, field: Field, around: (inner: string) => string): SchemaPlace[] {
  const kind = parent.name === 'Mutation' ? 'mutation' : 'query';
  const declared = field.args.map(({ name, type }) => `$${name}: ${type}`).join(', ');
  const given = field.args.map(({ name }) => `${name}: $${name}`).join(', ');
  const document = `${kind} (${declared}) ${around(`${field.name}(${given}) ${selectionOf(field.type)}`)}`;
  return field.args.flatMap((arg) => {
    const others = field.args.filter(({ name, type }) => name !== arg.name && isNonNullType(type));
    const rest = Object.fromEntries(others.map(({ name, type }) => [name, leastOf(type)]));
    return leavesOf(arg.type, arg.name, arg.name, 4).map(({ path, name, type, wrap }) => ({
      path: `${parent.name}.${field.name}(${path})`,
      name,
      type,
      document,
      variables: (value: unknown) => ({ ...rest, [arg.name]: wrap(value) }),
    }));
  });
}

/**
 * Walks a schema: every argument of every field that can be reached without an argument on the way, and every leaf of
 * every input.
 */
export function placesOfSchema(schema: GraphQLSchema, root: 'Query' | 'Mutation'): SchemaPlace[] {
  const first = schema.getType(root);
  const seen = new Set<string>();
  const places: SchemaPlace[] = [];
  const walk = (parent: GraphQLObjectType, around: (inner: string) => string) => {
    if (seen.has(parent.name)) return;
    seen.add(parent.name);
    const later: (() => void)[] = [];
    for (const field of Object.values(parent.getFields())) {
      if (field.args.length > 0) places.push(...placesOf(parent, field, around));
      const named = getNamedType(field.type);
      const isOpen = field.args.every(({ type }) => !isNonNullType(type));
      const page = field.args.some(({ name }) => name === 'first') ? '(first: 1)' : '';
      if (isOpen && isObjectType(named) && root === 'Query') {
        later.push(() => walk(named, (inner) => around(`${field.name}${page} { ${inner} }`)));
      }
    }
    for (const next of later) next();
  };
  if (isObjectType(first)) walk(first, (inner) => `{ ${inner} }`);
  return places;
}
