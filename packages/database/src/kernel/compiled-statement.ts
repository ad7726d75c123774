import type { CompiledQuery } from 'kysely';
import type { Reader } from './create-database.ts';

/** Stands in a query for a value that is given when it is sent. */
class Slot {
  readonly path: readonly string[];
  constructor(path: readonly string[]) {
    this.path = path;
  }
}

type Values = Readonly<Record<string, unknown>>;

/** Words that a builder looks at: they belong to the shape and are no parameters. */
const words: ReadonlySet<unknown> = new Set(['ALL']);

/** What the text of a statement may depend on: which values are given, and the words. The values are its parameters. */
function shapeOf(value: unknown): string {
  if (value === undefined || value === null) return '-';
  if (words.has(value)) return String(value);
  if (typeof value !== 'object' || Array.isArray(value) || value instanceof Date) return '?';
  let shape = '{';
  for (const name in value) shape += `${name}:${shapeOf((value as Values)[name])},`;
  return `${shape}}`;
}

function slotted(value: unknown, path: readonly string[]): unknown {
  if (value === undefined || value === null || words.has(value)) return value;
  if (Array.isArray(value)) return [new Slot(path)];
  if (typeof value !== 'object' || value instanceof Date) return new Slot(path);
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, slotted(inner, [...path, name])]));
}

/** A list of one slot stands for the whole list: it is one parameter, whatever its length. */
function bind(parameter: unknown, values: Values): unknown {
  const held: unknown = Array.isArray(parameter) && parameter.length === 1 ? parameter[0] : parameter;
  if (!(held instanceof Slot)) return parameter;
  let value: unknown = values;
  for (const name of held.path) value = (value as Values)[name];
  return value;
}

interface Executor {
  readonly executeQuery: <Row>(query: CompiledQuery<Row>) => Promise<{ readonly rows: Row[] }>;
}

/** What a query builder can do in the end. */
export interface Compilable<Row> {
  readonly compile: () => CompiledQuery<Row>;
}

/** Runs a query as it is. */
export async function runCompiled<Row>(reader: Reader, query: Compilable<Row>): Promise<Row[]> {
  return (await (reader as unknown as Executor).executeQuery<Row>(query.compile())).rows;
}

/** Shapes of one statement that are kept; the oldest is forgotten first. */
const mostShapes = 200;

/**
 * A statement that is built and compiled once for each shape of its values and then only bound, so that its text is
 * always the same and costs nothing.
 *
 * @param build puts the values into parameters and looks at nothing of them but whether they are given; a list goes into
 *   one parameter as a whole
 */
export function compiledOnce<Given extends object, Row>(
  build: (reader: Reader, values: Given) => Compilable<Row>,
): (reader: Reader, values: Given) => Promise<Row[]> {
  const compiled = new Map<string, CompiledQuery<Row>>();
  const compile = (shape: string, reader: Reader, values: Given) => {
    const query = build(reader, slotted(values, []) as Given).compile();
    const [oldest] = compiled.size >= mostShapes ? compiled.keys() : [];
    if (oldest !== undefined) compiled.delete(oldest);
    compiled.set(shape, query);
    return query;
  };
  return async (reader, values) => {
    const shape = shapeOf(values);
    const query = compiled.get(shape) ?? compile(shape, reader, values);
    const parameters = query.parameters.map((parameter) => bind(parameter, values as Values));
    return (await (reader as unknown as Executor).executeQuery<Row>({ ...query, parameters })).rows;
  };
}
