import { schema } from '@vuonlen/graphql';
import {
  coerceInputValue,
  type DocumentNode,
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isInputType,
  isListType,
  Kind,
  type OperationDefinitionNode,
  typeFromAST,
} from 'graphql';
import { Unanswered } from '../ask-schema.ts';

/** Variables that the reading of pages fills in itself. */
const ownVariables = new Set(['after', 'isFirst']);
/** What an address says beside the conditions. */
const language = 'lang';

/** A word of an address: where its value belongs among the variables, and of which type it is. */
interface Place {
  readonly path: readonly string[];
  readonly type: GraphQLInputType;
}

function operationOf(question: DocumentNode): OperationDefinitionNode {
  const operation = question.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('A list is asked for by an operation');
  return operation;
}

interface Variable {
  readonly name: string;
  readonly type: GraphQLInputType;
}

function variablesOf(question: DocumentNode): readonly Variable[] {
  const definitions = operationOf(question).variableDefinitions ?? [];
  return definitions.flatMap(({ variable, type }) => {
    const known = typeFromAST(schema, type);
    const name = variable.name.value;
    return ownVariables.has(name) || !isInputType(known) ? [] : [{ name, type: known }];
  });
}

/** The words of an input: one a field, those of a field's own fields behind a dot. */
function wordsOf(type: GraphQLInputType, name: string, path: readonly string[]): [string, Place][] {
  const object = getNullableType(type);
  if (!isInputObjectType(object)) return [[name, { path, type }]];
  return Object.values(object.getFields()).flatMap((field) =>
    wordsOf(field.type, name === '' ? field.name : `${name}.${field.name}`, [...path, field.name]),
  );
}

/**
 * What the address of an export may say: the conditions of the list as the schema has them (`where`), by their names there,
 * and each other variable by its own.
 * @example addressWords(parse('query ($where: LoanWhere) { … }')) // open, place, kind, household
 */
export function addressWords(question: DocumentNode): ReadonlyMap<string, Place> {
  return new Map(
    variablesOf(question).flatMap(({ name, type }) => wordsOf(type, name === 'where' ? '' : name, [name])),
  );
}

function bad(): never {
  throw new Unanswered('BAD_USER_INPUT');
}

function leaf(text: string, type: GraphQLInputType): unknown {
  const { name } = getNamedType(type);
  if (name === 'Boolean') return text === 'true' || (text === 'false' ? false : bad());
  if (name === 'Int') return /^\d{1,9}$/.test(text) ? Number(text) : bad();
  return text === '' ? bad() : text;
}

function readValue(texts: readonly string[], type: GraphQLInputType): unknown {
  if (isListType(getNullableType(type))) return texts.map((text) => leaf(text, type));
  const [text = '', ...more] = texts;
  return more.length > 0 ? bad() : leaf(text, type);
}

type Nested = Readonly<Record<string, unknown>>;

/** The variables with a value at its place, which may lie in an input of theirs. */
function withValue(into: Nested, [first = '', ...rest]: readonly string[], value: unknown): Nested {
  if (rest.length === 0) return { ...into, [first]: value };
  return { ...into, [first]: withValue((into[first] ?? {}) as Nested, rest, value) };
}

/**
 * The variables that an address asks for.
 * @throws Unanswered `UNKNOWN_PARAM` for a word that the list does not have, `BAD_USER_INPUT` for a value that it does not
 * take: a condition that is not understood is never left out
 */
export function readAddress(question: DocumentNode, params: URLSearchParams): Readonly<Record<string, unknown>> {
  const words = addressWords(question);
  let variables: Nested = {};
  for (const name of new Set(params.keys())) {
    if (name === language) continue;
    const place = words.get(name);
    if (place === undefined) throw new Unanswered('UNKNOWN_PARAM');
    variables = withValue(variables, place.path, readValue(params.getAll(name), place.type));
  }
  for (const { name, type } of variablesOf(question)) coerceInputValue(variables[name], type, bad);
  return variables;
}

const plain = /^[\w.:=+/-]{1,200}$/;

/** The conditions of an address for the trail: ids, codes and dates as they are; that somebody searched, but not for whom. */
export function conditionsOf(params: URLSearchParams): readonly string[] {
  return [...params]
    .filter(([name]) => name !== language)
    .map(([name, value]) => `${name}=${name !== 'search' && plain.test(value) ? value : '…'}`)
    .slice(0, 200);
}
