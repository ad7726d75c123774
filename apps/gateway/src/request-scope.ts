import { AsyncLocalStorage } from 'node:async_hooks';

/** What is told of the cost of a request in `extensions.cost`. */
export interface CostReport {
  /** What the operation costs as it was asked. */
  readonly requested: number;
  /** Most that one operation of this caller may cost. */
  readonly limit: number;
  /** What the caller may still spend now; it grows back with time. */
  readonly remaining: number;
}

/** What is known of the request that runs, for what must know it without being handed it. Nothing in it is of a person. */
export interface RequestRecord {
  readonly requestId: string;
  /** The caller may know the schema: it may introspect, and a wrong name is answered with the right ones. */
  knowsSchema: boolean;
  cost: CostReport | null;
}

export function newRecord(requestId: string): RequestRecord {
  return { requestId, knowsSchema: false, cost: null };
}

export const requestScope = new AsyncLocalStorage<RequestRecord>();
