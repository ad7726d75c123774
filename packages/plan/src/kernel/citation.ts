import type { Text } from './text.ts';

/** Id of a clause of the plan's text, for example `II.2.2.1#4.1`. */
export type ClauseRef = string;

/** How firm the text makes a value. */
export type Certainty =
  | 'FIXED'
  | 'PROJECTED'
  | 'PLEDGED'
  | 'TARGET'
  | 'PRINCIPLE'
  | 'STATED_BY_REGULATION'
  | 'DERIVED'
  | 'ASSUMED';

/** How a value relates to the legal instrument behind it. */
export type RelationKind = 'IMPLEMENTS' | 'APPLIES_RATE_OF' | 'BY_ANALOGY';

/** The instrument behind a value, and how the value follows it. */
export interface LawRelation {
  readonly kind: RelationKind;
  /** Slug of a legal instrument of the plan, for example `nq-14-2023-hdnd`. */
  readonly instrument: string;
}

/** The place in the text that carries a value. */
export interface Citation {
  readonly clause: ClauseRef;
  /** The exact words of the clause. */
  readonly quote: string;
}

/**
 * A value of the plan with its place in the text.
 * `numberAt` says which number of the quote (counted from 0) is the value, where the value is a number.
 */
export interface Cited<T> extends Citation {
  readonly value: T;
  readonly certainty: Certainty;
  readonly numberAt?: number;
  readonly relation?: LawRelation;
}

/** The text is silent: unstated is not zero. `why` says what is missing and where one would expect it. */
export interface NotStated {
  readonly notStated: true;
  readonly clause: ClauseRef;
  readonly why: Text;
}

/** A value of the text, or that the text is silent; `isStated` tells which. */
export type Stated<T> = Cited<T> | NotStated;

/**
 * True when the text states the value.
 * @example isStated({ value: 84, certainty: 'FIXED', clause: 'II.1#1', quote: 'là 84 hộ' }) // true
 * @example isStated({ notStated: true, clause: 'II.2.1#1', why: { vi: 'Theo quy định', en: 'As regulated' } }) // false
 */
export function isStated<T>(stated: Stated<T>): stated is Cited<T> {
  return !('notStated' in stated);
}
