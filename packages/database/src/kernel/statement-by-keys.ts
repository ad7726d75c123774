import { compiledOnce } from './compiled-statement.ts';
import type { Reader } from './create-database.ts';
import type { Scope } from './scope.ts';

type Build<Row> = Parameters<typeof compiledOnce<{ readonly scope: Scope; readonly keys: readonly string[] }, Row>>[0];

/**
 * A statement that reads rows by keys within a scope, compiled once for each shape of the scope; no key asks for no
 * statement. See `compiledOnce` for what `build` may look at.
 */
export function byKeys<Row>(
  build: (reader: Reader, scope: Scope, keys: readonly string[]) => ReturnType<Build<Row>>,
): (reader: Reader, scope: Scope, keys: readonly string[]) => Promise<Row[]> {
  const read = compiledOnce<{ readonly scope: Scope; readonly keys: readonly string[] }, Row>(
    (reader, { scope, keys }) => build(reader, scope, keys),
  );
  return async (reader, { committee, places, masked, cases }, keys) =>
    keys.length === 0 ? [] : read(reader, { scope: { committee, places, masked, cases }, keys });
}
