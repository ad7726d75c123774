import { useMay, useViewer } from '../users/index.ts';
import type { GridMeasure } from './grid-cell.ts';

/** Who may change what in the grid: an agency works in the measures that it leads. The gateway enforces it. */
export function useRights() {
  const may = useMay();
  const viewer = useViewer();
  const mayChange = may('batch.changeSupports');
  const ofAgency = viewer?.role === 'AGENCY_OFFICER' ? (viewer.agency?.id ?? '') : null;
  const mayChangeIn = (measure: Pick<GridMeasure, 'lead'>): boolean =>
    mayChange && (ofAgency === null || measure.lead?.id === ofAgency);
  return { mayChange, mayChangeIn, leadsOnly: mayChange && ofAgency !== null, mayUndo: may('batch.undo') };
}
