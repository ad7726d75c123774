import type { RequestRecord } from '../request-scope.ts';

/** What `Server-Timing` tells the browser of a request. */
export function serverTiming({ started, statements, statementMilliseconds }: RequestRecord): string {
  const total = performance.now() - started;
  return `total;dur=${total.toFixed(1)}, sql;dur=${statementMilliseconds.toFixed(1)};desc="${statements} statements"`;
}
