import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql';
import { schema } from '../../index.ts';
import { anId, examples } from './examples.ts';

export type Field = GraphQLField<unknown, unknown>;

/** Fields that a reader was refused, as `Type.field`: they are left out of the next question. */
export type Skipped = { readonly has: (row: string) => boolean };

/** Whether things of the type are read again by their id. */
export function isNode(type: GraphQLNamedType): type is GraphQLObjectType {
  return isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Node');
}

/** Whether every value of the type is a thing with an id: a node type, or the interface of all. */
export function isReference(type: GraphQLNamedType): boolean {
  return isNode(type) || (isInterfaceType(type) && type.name === 'Node');
}

function plausible(name: string, type: GraphQLNamedType, idOf: (path: string) => string, path: string): unknown {
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type)) return inputOf(type, idOf, path);
  if (type.name === 'ID') return idOf(path);
  if (type.name === 'Boolean') return true;
  if (type.name === 'Int') return /version/i.test(name) ? 2_147_483_647 : /year/i.test(name) ? 2024 : 1;
  if (type.name === 'VND') return 1_000_000;
  if (type.name === 'Quantity') return 1;
  if (type.name === 'Date') return '2024-06-15';
  if (type.name === 'DateTime') return '2024-06-15T03:00:00.000Z';
  return 'thu_nghiem_1';
}

function givenFor(name: string, type: GraphQLInputType, idOf: (path: string) => string, path: string): unknown {
  const bare = isNonNullType(type) ? type.ofType : type;
  if (isListType(bare)) return [givenFor(name, bare.ofType, idOf, `${path}.0`)];
  return plausible(name, getNamedType(bare), idOf, path);
}

/** An input with every required field filled; an example of `examples.ts` comes before what is made up. */
export function inputOf(type: GraphQLNamedType, idOf: (path: string) => string, path = ''): Record<string, unknown> {
  if (!isInputObjectType(type)) return {};
  const fields = Object.values(type.getFields()).filter(isRequiredInputField);
  const made = fields.map((field) => {
    const place = path === '' ? field.name : `${path}.${field.name}`;
    return [field.name, givenFor(field.name, field.type, idOf, place)];
  });
  const known = Object.entries(examples[type.name] ?? {}).map(([name, value]) => {
    return [name, value === anId ? idOf(path === '' ? name : `${path}.${name}`) : value];
  });
  return { ...Object.fromEntries(made), ...Object.fromEntries(known) };
}

function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const fields = Object.entries(value).map(([name, inner]) => `${name}: ${literal(inner)}`);
  return `{ ${fields.join(', ')} }`;
}

function argumentOf({ name, type }: Field['args'][number], required: boolean): string[] {
  const named = getNamedType(type);
  if (name === 'first') return ['first: 200'];
  if (named.name === 'Boolean' && !isListType(type)) return [`${name}: true`];
  if (!required) return [];
  const value = givenFor(name, type, () => '', name);
  return [`${name}: ${isEnumType(named) ? String(value) : literal(value)}`];
}

/** The widest question of a field: every switch on, the largest page. Null when it wants an id, or an example. */
export function argumentsOf(row: string, field: Field, extra: readonly string[] = []): string | null {
  const example = examples[row];
  const given = field.args.flatMap((argument) => {
    const known = example?.[argument.name];
    if (known !== undefined) return [`${argument.name}: ${literal(known)}`];
    return argumentOf(argument, isRequiredArgument(argument));
  });
  const wantsId = field.args.some(
    (argument) =>
      isRequiredArgument(argument) && getNamedType(argument.type).name === 'ID' && !example?.[argument.name],
  );
  if (wantsId) return null;
  const all = [...given, ...extra];
  return all.length === 0 ? '' : `(${all.join(', ')})`;
}

/** What is asked of a field's value: a leaf nothing, a node its id, everything else all that it has. */
export function selectionOf(type: GraphQLNamedType, skipped: Skipped, above: readonly string[] = []): string {
  if (isLeafType(type)) return '';
  if (isReference(type)) return '{ __typename id }';
  if (above.includes(type.name)) return '{ __typename }';
  if (isObjectType(type)) return `{ ${fieldsOf(type, skipped, above)} }`;
  if (!isAbstractType(type)) return '';
  const parts = schema
    .getPossibleTypes(type)
    .map((one) => `... on ${one.name} { ${fieldsOf(one, skipped, above, true)} }`);
  return `{ __typename ${parts.join(' ')} }`;
}

/** All fields of an object. In a union they get names of their own: its members may type one name in two ways. */
export function fieldsOf(
  type: GraphQLObjectType,
  skipped: Skipped,
  above: readonly string[] = [],
  inUnion = false,
): string {
  const asked = Object.values(type.getFields()).flatMap((field) => {
    const row = `${type.name}.${field.name}`;
    const given = argumentsOf(row, field);
    if (skipped.has(row) || given === null) return [];
    const alias = inUnion ? `${type.name}__${field.name}: ` : '';
    return [`${alias}${field.name}${given} ${selectionOf(getNamedType(field.type), skipped, [...above, type.name])}`];
  });
  return ['__typename', ...asked].join(' ');
}
