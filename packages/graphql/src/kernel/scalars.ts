import { type IsoDate, isIsoDate, isVnd, type Vnd } from '@vuonlen/plan/kernel';
import { GraphQLError, Kind, type ValueNode } from 'graphql';

/** A refusal of a scalar: a coded error of the request, never a surprise. */
function refuse(scalar: string, wanted: string): GraphQLError {
  return new GraphQLError(`${scalar}: ${wanted}`, { extensions: { code: 'BAD_USER_INPUT' } });
}

const wholeDong = 'a whole number of đồng within 0 … 9007199254740991';
const calendarDate = 'a calendar date written YYYY-MM-DD';
const instantText = 'an instant written YYYY-MM-DDThh:mm:ss(.sss)Z or with an offset';
const digits = /^\d{1,16}$/;
const instant = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?(Z|[+-](0\d|1[0-4]):[0-5]\d)$/;

/** Reads đồng from a variable. @throws GraphQLError for floats, texts, negatives and what JavaScript cannot carry. */
export function readVnd(value: unknown): Vnd {
  if (!isVnd(value)) throw refuse('VND', wholeDong);
  return value;
}

/** Reads đồng from a literal of the query: `1.0`, `1e3` and `"1"` are refused like their variables. */
export function readVndLiteral(node: ValueNode): Vnd {
  if (node.kind !== Kind.INT || !digits.test(node.value)) throw refuse('VND', wholeDong);
  return readVnd(Number(node.value));
}

const wholeQuantity = 'a whole number within 0 … 9007199254740991';

/** Reads a quantity from a variable. @throws GraphQLError for floats, texts, negatives and what JavaScript cannot carry. */
export function readQuantity(value: unknown): number {
  if (!isVnd(value)) throw refuse('Quantity', wholeQuantity);
  return value;
}

/** Reads a quantity from a literal of the query, as its variable. */
export function readQuantityLiteral(node: ValueNode): number {
  if (node.kind !== Kind.INT || !digits.test(node.value)) throw refuse('Quantity', wholeQuantity);
  return readQuantity(Number(node.value));
}

/** Reads a date that exists in the calendar. @throws GraphQLError for 2023-02-29, 5/7/2024 or a timestamp. */
export function readDate(value: unknown): IsoDate {
  if (!isIsoDate(value)) throw refuse('Date', calendarDate);
  return value;
}

/** Reads an instant with its offset. @throws GraphQLError for impossible days or a time without an offset. */
export function readInstant(value: unknown): Date {
  const match = typeof value === 'string' ? instant.exec(value) : null;
  if (!match || !isIsoDate(match[1])) throw refuse('DateTime', instantText);
  return new Date(match[0]);
}

/** Writes an instant in UTC with milliseconds. */
export function writeInstant(value: unknown): string {
  const date = value instanceof Date ? value : new Date(String(value));
  if (Number.isNaN(date.getTime())) throw new RangeError('An instant of the register is not a time.');
  return date.toISOString();
}

/** Hands a literal's text to a reader of variables. */
export function literalText<T>(read: (value: unknown) => T): (node: ValueNode) => T {
  return (node) => read(node.kind === Kind.STRING ? node.value : undefined);
}
