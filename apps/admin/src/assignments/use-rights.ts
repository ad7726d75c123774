import { reachesMeasure, useBoundAgency, useMay } from '../users/index.ts';
import type { GridMeasure } from './grid-cell.ts';

/** Who may change what in the grid: an agency works in the measures that it leads. The gateway enforces it. */
export function useRights() {
  const may = useMay();
  const agency = useBoundAgency();
  const mayChange = may('batch.changeSupports');
  const mayChangeIn = (measure: Pick<GridMeasure, 'lead'>): boolean => mayChange && reachesMeasure(agency, measure);
  return { mayChange, mayChangeIn, leadsOnly: mayChange && agency !== null };
}
