import { type IsoDate, isIsoDate, isoDate } from '@vuonlen/plan/kernel';
import { useConditions } from '../ui/index.ts';
import { useViewer } from '../users/index.ts';

/** The day as of which a screen looks: it stands in the address, and is the working date unless it does. */
export function useDayInAddress(): readonly [day: IsoDate | null, change: (day: string) => void] {
  const viewer = useViewer();
  const [search, set] = useConditions();
  const asked = search.get('on') ?? '';
  const day = isIsoDate(asked) ? isoDate(asked) : (viewer?.workingDate ?? null);
  return [day, (on) => (on === '' ? undefined : set({ on }))];
}
