import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { hostileValues } from './values.ts';

type Field = GraphQLField<unknown, unknown>;

/** Numbers that somebody drew; read in a circle, they decide everything about a document. */
class Tape {
  readonly #numbers: readonly number[];
  /** Every second document keeps the rules of the language, and is refused by what it asks, not by how it is written. */
  readonly isCalm: boolean;
  #at = 0;
  readonly #used = new Map<string, number>();

  constructor(numbers: readonly number[]) {
    this.#numbers = numbers.length > 0 ? numbers : [0];
    this.isCalm = this.rarely(2);
  }

  /** A whole number from 0, less than `most`. */
  next(most: number): number {
    const drawn = this.#numbers[this.#at % this.#numbers.length] ?? 0;
    this.#at += 1;
    return Math.abs(drawn + this.#at * 7919) % Math.max(most, 1);
  }

  pick<Item>(items: readonly Item[]): Item | undefined {
    return items[this.next(items.length)];
  }

  /** True once in so many times. */
  rarely(times: number): boolean {
    return this.next(times) === 0;
  }

  /** True once in so many times where the document may break the rules of the language. */
  wrongly(times: number): boolean {
    return this.rarely(times) && !this.isCalm;
  }

  /** A name in the answer for a field of this name that no other field of the document has. */
  aliasOf(field: string): string {
    const times = this.#used.get(field) ?? 0;
    this.#used.set(field, times + 1);
    return times === 0 ? '' : `b${times}${field}: `;
  }
}

function literalOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literalOf).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  return `{ ${Object.entries(value)
    .map(([key, inner]) => `${key}: ${literalOf(inner)}`)
    .join(', ')} }`;
}

/** What a place of a type expects, as a literal. */
const harmless: Readonly<Record<string, string>> = {
  Boolean: 'true',
  Date: '"2024-06-15"',
  DateTime: '"2024-06-15T00:00:00Z"',
  VND: '20000000',
  Quantity: '1',
};

/** Kinds of places where any text is well written, whatever it means. */
const takesAnyText: ReadonlySet<string> = new Set(['ID', 'String']);

const short = (text: string) => (text.length > 2_000 ? '"x"' : text);

function literalFor(tape: Tape, type: GraphQLInputType, name: string, depth: number): string {
  const bare = getNullableType(type);
  if (tape.rarely(12) && !(tape.isCalm && isNonNullType(type))) return 'null';
  if (isListType(bare)) {
    return `[${Array.from({ length: tape.next(4) }, () => literalFor(tape, bare.ofType, name, depth)).join(', ')}]`;
  }
  if (isInputObjectType(bare)) {
    const wanted = Object.values(bare.getFields()).filter(
      (field) => (isNonNullType(field.type) && !tape.wrongly(8)) || tape.rarely(depth + 2),
    );
    return `{ ${wanted.map((field) => `${field.name}: ${literalFor(tape, field.type, field.name, depth + 1)}`).join(', ')} }`;
  }
  if (isEnumType(bare) && !tape.wrongly(4)) return tape.pick(bare.getValues())?.name ?? 'NONE';
  const kind = isEnumType(bare) ? 'ENUM' : String(bare);
  if (!(takesAnyText.has(kind) ? tape.rarely(6) : tape.wrongly(6)))
    return kind === 'Int' ? String(tape.next(60)) : (harmless[kind] ?? '"x"');
  const value = tape.pick(hostileValues(kind, name))?.value ?? 'x';
  return short(literalOf(tape.isCalm && typeof value !== 'string' ? 'x' : value));
}

function argumentsOf(tape: Tape, args: readonly GraphQLArgument[], depth: number): string {
  const wanted = args.filter(({ type }) => (isNonNullType(type) && !tape.wrongly(10)) || tape.rarely(3));
  if (wanted.length === 0) return '';
  return `(${wanted.map(({ name, type }) => `${name}: ${literalFor(tape, type, name, depth)}`).join(', ')})`;
}

const directives = ['@include(if: true)', '@skip(if: false)', '@skip(if: true)'];
const wrongDirectives = ['@include(if: "x")', '@deprecated', '@nothing(at: 1)'];

function fieldOf(schema: GraphQLSchema, tape: Tape, field: Field, depth: number): string {
  const alias = tape.isCalm ? tape.aliasOf(field.name) : tape.rarely(4) ? `a${tape.next(5)}: ` : '';
  const pool = tape.wrongly(5) ? wrongDirectives : directives;
  const directive = tape.rarely(12) ? ` ${tape.pick(pool)}`.repeat(tape.wrongly(9) ? 9 : 1) : '';
  const inner = selectionOf(schema, tape, field.type, depth - 1);
  return `${alias}${field.name}${argumentsOf(tape, field.args, 0)}${directive}${inner}`;
}

function selectionOf(schema: GraphQLSchema, tape: Tape, type: GraphQLOutputType, depth: number): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return tape.wrongly(150) ? ' { id }' : '';
  if (depth <= 0) return ' { __typename }';
  const parts: string[] = [];
  const times = 1 + tape.next(4);
  for (let one = 0; one < times; one += 1) {
    const target = isAbstractType(named) ? tape.pick(schema.getPossibleTypes(named)) : named;
    if (!isObjectType(target)) continue;
    const field = tape.pick(Object.values(target.getFields()));
    if (field === undefined) continue;
    const text = fieldOf(schema, tape, field, depth);
    parts.push(target === named && !tape.wrongly(9) ? text : `... on ${target.name} { ${text} }`);
  }
  return ` { __typename ${parts.join(' ')} }`;
}

/** A document that may mean something, made of the schema by numbers that somebody drew: the same of the same. */
export function randomDocument(schema: GraphQLSchema, numbers: readonly number[]): string {
  const tape = new Tape(numbers);
  const root = tape.rarely(4) ? schema.getMutationType() : schema.getQueryType();
  if (!root) throw new Error('A schema has roots.');
  const kind = root === schema.getMutationType() ? 'mutation' : 'query';
  const depth = 1 + tape.next(tape.rarely(4) ? 14 : 5);
  const fields = Array.from({ length: 1 + tape.next(tape.rarely(10) ? 20 : 3) }, () => {
    const field = tape.pick(Object.values(root.getFields()));
    return field ? fieldOf(schema, tape, field, depth) : '';
  });
  return `${kind} { ${fields.join(' ')} }`;
}
