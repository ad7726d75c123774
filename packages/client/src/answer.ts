/** An error of a request as a whole. Refusals of an act are no errors: they are members of its result. */
export interface RequestError {
  /** Stable, for programs: `UNAUTHENTICATED`, `BAD_USER_INPUT`, `TOO_EXPENSIVE` … */
  readonly code: string;
  /** Words for people. */
  readonly message: string;
  /** Where in the answer. */
  readonly path: readonly (string | number)[];
  /** Name it when you ask the operator: the log has the rest under it. */
  readonly requestId: string | null;
}

/** Why there is no answer. */
export type Failure =
  /** Nothing came back: no connection, aborted. */
  | { readonly kind: 'NETWORK'; readonly cause: unknown }
  /** HTTP 429. `retryAfterSeconds` is null where the server names no time. */
  | { readonly kind: 'RATE_LIMITED'; readonly retryAfterSeconds: number | null }
  /** Another status without a GraphQL answer. */
  | { readonly kind: 'HTTP'; readonly status: number; readonly code: string | null }
  /** The request was read and refused, or a part of it failed. */
  | { readonly kind: 'GRAPHQL'; readonly errors: readonly RequestError[] }
  /** What came back is no answer of this API. */
  | { readonly kind: 'MALFORMED'; readonly status: number };

/** Data or a failure; nothing is thrown. */
export type Answer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly failure: Failure };

export function failed(failure: Failure): { readonly ok: false; readonly failure: Failure } {
  return { ok: false, failure };
}
