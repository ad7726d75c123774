import type { RefusalFragment } from '../gql/graphql.ts';

/** A coded refusal of the server: a value, not an exception. */
export type Refusal = RefusalFragment;

/** A member of a mutation's result union that carries the payload. */
export type Success<Result> = Exclude<Result, { __typename: Refusal['__typename'] }>;

export type Settled<Result> =
  | { readonly ok: true; readonly value: Success<Result> }
  | { readonly ok: false; readonly refusal: Refusal };

/** Tells the payload of a mutation from a refusal: every refusal's type name ends in `Error`. */
export function settle<Result extends { readonly __typename: string }>(result: Result): Settled<Result> {
  return result.__typename.endsWith('Error')
    ? { ok: false, refusal: result as unknown as Refusal }
    : { ok: true, value: result as Success<Result> };
}
