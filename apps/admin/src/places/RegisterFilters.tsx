import { Stack } from '@mui/material';
import type { IsoDate } from '@vuonlen/plan/kernel';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { useLateWords } from '../i18n/index.ts';
import { Choice, DateField, useConditions } from '../ui/index.ts';
import { type HeldBy, isUnclear } from './held-by.ts';
import { useDayInAddress } from './use-day-in-address.ts';
import { isLiving } from './use-life.ts';

const filters = ['all', 'living', 'ended', 'unclear'] as const;
/** Which units or bodies of a register are shown. */
export type RegisterFilter = (typeof filters)[number];

/** The filter as the address has it. */
export function useRegisterFilter(): RegisterFilter {
  const [search] = useSearchParams();
  return filters.find((name) => name === search.get('show')) ?? 'all';
}

interface Entry {
  readonly validFrom: IsoDate | null;
  readonly validTo: IsoDate | null;
}

/** Whether a unit or body is shown. */
export function isListed(entry: Entry, held: HeldBy, filter: RegisterFilter, on: IsoDate): boolean {
  if (filter === 'living') return isLiving(entry, on);
  if (filter === 'ended') return entry.validTo !== null && entry.validTo < on;
  return filter === 'all' || isUnclear(held);
}

/** The day and the filter of a register, both in the address. */
export function RegisterFilters({ children }: { children?: ReactNode }) {
  const { places } = useLateWords();
  const [, set] = useConditions();
  const [on, setOn] = useDayInAddress();
  const filter = useRegisterFilter();
  // Who chooses which are shown asks for a list: the one entry that a link led to makes way for it.
  const choose = (show: string): void => set({ show, agency: '' });
  return (
    <Stack direction="row" sx={{ gap: 1.5, flexWrap: 'wrap', mb: 1.5, alignItems: 'start' }}>
      <DateField label={places.on} value={on ?? ''} onChange={setOn} sx={{ width: { xs: '100%', sm: 240 } }} />
      <Choice
        label={places.which}
        required
        value={filter}
        onChange={choose}
        labels={places.filters}
        sx={{ '& .MuiFormLabel-asterisk': { display: 'none' }, width: { xs: '100%', sm: 340 } }}
      />
      {children}
    </Stack>
  );
}
