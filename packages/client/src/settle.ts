/** A member of the result of an act. */
interface Member {
  readonly __typename: string;
}

/** The refusals among the members of a result: their names end in `Error`, and each has its `code`. */
export type RefusalOf<Result extends Member> = Extract<Result, { readonly __typename: `${string}Error` }>;

/** What an act answered: done, or refused with a code. */
export type Settled<Result extends Member> =
  | { readonly ok: true; readonly value: Exclude<Result, RefusalOf<Result>> }
  | { readonly ok: false; readonly refusal: RefusalOf<Result> };

/** Tells the success of an act from a refusal, with the type of each. */
export function settle<Result extends Member>(result: Result): Settled<Result> {
  return result.__typename.endsWith('Error')
    ? { ok: false, refusal: result as RefusalOf<Result> }
    : { ok: true, value: result as Exclude<Result, RefusalOf<Result>> };
}
