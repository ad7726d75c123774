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

/** Refusals of one request that are told apart; a request of many acts has no more than its document lets it. */
const mostRefusals = 50;

/** What is known of the request that runs, for what must know it without being handed it. Nothing in it is of a person. */
export class RequestRecord {
  readonly requestId: string;
  readonly started = performance.now();
  /** The caller may know the schema: it may introspect, and a wrong name is answered with the right ones. */
  knowsSchema = false;
  /** Hash of the document of the screens that it asks; null for a text of the caller's own. */
  documentId: string | null = null;
  /** Name of the operation where a screen asks it; null before one is known. */
  operation: string | null = null;
  cost: CostReport | null = null;
  statements = 0;
  statementMilliseconds = 0;
  /** Codes of what was refused, of the request or of its acts. */
  readonly refusals: string[] = [];

  constructor(requestId: string) {
    this.requestId = requestId;
  }

  noteStatement(milliseconds: number): void {
    this.statements += 1;
    this.statementMilliseconds += milliseconds;
  }

  refuse(code: string): void {
    if (this.refusals.length < mostRefusals) this.refusals.push(code);
  }
}

export const requestScope = new AsyncLocalStorage<RequestRecord>();
