import type { Citation, Text } from '../kernel/index.ts';

/** Stable codes of the findings on who has to do what. */
export const responsibilityGapCodes = [
  'OVERLAPPING_LISTS',
  'GROUP_MISSING_FROM_LIST',
  'GIVER_WITHOUT_DUTY',
  'FUND_WITHOUT_KEEPER',
  'PARTNER_WITHOUT_DUTY',
  'UNDATED_REPORT',
  'MEASURE_WITHOUT_LEAD',
  'MEASURE_WITHOUT_DUTY',
] as const;
/** Code of a finding on who has to do what. */
export type ResponsibilityGapCode = (typeof responsibilityGapCodes)[number];

/** A place where the plan's division of work is doubtful or silent: a finding for the committee, never a repair. */
export interface ResponsibilityGap {
  readonly code: ResponsibilityGapCode;
  /** What it is about: ids of bodies or of a source, codes of measures, ids of duties. */
  readonly agencies: readonly string[];
  readonly measures: readonly string[];
  readonly duties: readonly string[];
  /** The words that show it. */
  readonly cites: readonly Citation[];
  readonly text: Text;
}
