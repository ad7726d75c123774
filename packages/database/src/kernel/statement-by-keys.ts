import { type Compilable, compiledOnce } from './compiled-statement.ts';
import type { Reader } from './create-database.ts';
import type { Scope } from './scope.ts';
import type { Columns } from './some-columns.ts';

interface Given {
  readonly scope: Scope;
  readonly keys: readonly string[];
}

/** Sets of columns for which a statement is kept; who asks for one more gets all columns. */
const mostSets = 50;

/**
 * A statement that reads rows by keys within a scope, compiled once for each shape of the scope and each set of columns;
 * no key asks for no statement. Rows that were asked for with some columns alone have no others. See `compiledOnce` for
 * what `build` may look at.
 */
export function byKeys<Row>(
  build: (reader: Reader, scope: Scope, keys: readonly string[], columns: Columns) => Compilable<Row>,
): (reader: Reader, scope: Scope, keys: readonly string[], columns?: Columns) => Promise<Row[]> {
  const statementOf = (columns: Columns) =>
    compiledOnce<Given, Row>((reader, { scope, keys }) => build(reader, scope, keys, columns));
  const whole = statementOf(null);
  const some = new Map<string, typeof whole>();
  const statement = (columns: Columns) => {
    if (columns === null) return whole;
    const name = columns.join();
    const known = some.get(name);
    if (known || some.size >= mostSets) return known ?? whole;
    const made = statementOf(columns);
    some.set(name, made);
    return made;
  };
  return async (reader, { committee, places, masked, cases }, keys, columns = null) =>
    keys.length === 0 ? [] : statement(columns)(reader, { scope: { committee, places, masked, cases }, keys });
}
