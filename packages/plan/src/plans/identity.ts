import type { Text } from '../kernel/index.ts';

/**
 * A term of an identity. `ref` names one value of the plan by a path such as `baseline.households` or
 * `measures[SAVINGS_BOOK].plannedQuantity`; `sumOf` and `countOf` take a path to several: `[*]` for every entry,
 * `[field=value]` for those whose field has the value (`pledges[measure=HOUSING_NEW_BUILD][leg=leg-2].quantity`).
 */
export type Term =
  | { readonly ref: string }
  | { readonly number: number }
  | { readonly text: string }
  | { readonly sumOf: string }
  | { readonly countOf: string }
  | { readonly sum: readonly Term[] }
  | { readonly product: readonly Term[] }
  | { readonly difference: readonly [Term, Term] }
  | { readonly remainder: readonly [Term, Term] }
  | { readonly half: Term }
  /** The amount that a text in words says. */
  | { readonly words: Term };

/** An arithmetic statement about the plan's own numbers. */
export interface Identity {
  readonly id: string;
  readonly name: Text;
  readonly statements: readonly { readonly left: Term; readonly relation: '=' | '<='; readonly right: Term }[];
  /** Where the text itself breaks the statement: reported with the explanation, never repaired. */
  readonly explainedDiscrepancy: Text | null;
  readonly scope: 'PLAN' | 'REFERENCE_DATA';
}
