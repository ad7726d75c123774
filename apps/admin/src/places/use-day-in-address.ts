import { type IsoDate, isIsoDate, isoDate } from '@vuonlen/plan/kernel';
import { useSearchParams } from 'react-router';
import { useViewer } from '../users/index.ts';

/** The day as of which a screen looks: it stands in the address, and is the working date unless it does. */
export function useDayInAddress(): readonly [day: IsoDate | null, change: (day: string) => void] {
  const viewer = useViewer();
  const [search, setSearch] = useSearchParams();
  const asked = search.get('on') ?? '';
  const change = (day: string): void => {
    if (day === '') return;
    const next = new URLSearchParams(search);
    next.set('on', day);
    setSearch(next, { replace: true });
  };
  return [isIsoDate(asked) ? isoDate(asked) : (viewer?.workingDate ?? null), change];
}
