import { type Reader, wholeCommittee } from '../kernel/index.ts';
import { readProgress } from './progress.repository.ts';

/** A measure over the whole district. */
export interface PublicMeasure {
  readonly measure: string;
  readonly plannedQuantity: number | null;
  readonly planned: number | null;
  readonly allocatedQuantity: number;
  readonly allocated: number | null;
}

/** Totals of the district alone. */
export interface PublicStatistics {
  readonly households: number;
  readonly exited: number;
  readonly planned: number;
  readonly pledged: number;
  readonly allocated: number;
  readonly measures: readonly PublicMeasure[];
}

/**
 * What everybody may know of a committee. Nothing of a ward or of a source, which may be a ward's, comes out of here:
 * the plan prints the households of each ward, so that a figure by ward would tell of single ones.
 */
export async function readPublicStatistics(reader: Reader, committee: string): Promise<PublicStatistics> {
  const { households, exited, planned, pledged, allocated, measures } = await readProgress(
    reader,
    wholeCommittee(committee),
  );
  const totals = measures.map((row) => ({
    measure: row.measure,
    plannedQuantity: row.plannedQuantity,
    planned: row.planned,
    allocatedQuantity: row.allocatedQuantity,
    allocated: row.allocated,
  }));
  return { households, exited, planned, pledged, allocated, measures: totals };
}
