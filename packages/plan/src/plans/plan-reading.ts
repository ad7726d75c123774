import type { DocumentProblem } from './document-problem.ts';
import type { Plan } from './plan.ts';

/** A plan, or every problem that keeps the document from being one. */
export type PlanReading =
  | { readonly ok: true; readonly value: Plan }
  | { readonly ok: false; readonly problems: readonly DocumentProblem[] };

/** Reads a plan from JSON: `parsePlan` of `@vuonlen/plan/parse`, which loads the schema that this door does not need. */
export type PlanReader = (document: unknown) => PlanReading;
