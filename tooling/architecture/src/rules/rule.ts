import type { House, Package } from '../house.ts';
import type { Source } from '../source.ts';
import type { Violation } from '../violation.ts';

/** What a rule may look at: one file and the house that it stands in. */
export interface Subject {
  readonly source: Source;
  /** The package of the file, or null for a file of the root. */
  readonly owner: Package | null;
  readonly house: House;
}

/** One wall: it names every place of one file where it is broken. */
export type Rule = (subject: Subject) => readonly Violation[];
