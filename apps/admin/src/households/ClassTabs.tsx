import { Box, Button } from '@mui/material';
import { formatNumber } from '@vuonlen/plan/kernel';
import { useListContext } from 'react-admin';
import { useWords } from '../i18n/index.ts';
import type { HouseholdFilter } from '../ui/index.ts';
import { type ClassTab, classTabs, tabCounts, tabOf, useListMeta } from './list-meta.ts';
import { useFilterChange } from './register-filter.ts';

/** The register by class, each tab with its number of households under the other filters. */
export function ClassTabs() {
  const words = useWords();
  const counts = useListMeta()?.counts;
  const filter: HouseholdFilter = useListContext().filterValues;
  const change = useFilterChange();
  const numbers = counts ? tabCounts(counts) : null;
  const current = tabOf(filter.class);
  const names = (Object.keys(classTabs) as ClassTab[]).filter((name) => name !== 'others' || numbers?.others);
  return (
    <Box role="group" aria-label={words.households.tabs} sx={{ display: 'flex', overflowX: 'auto', gap: 0.5, mt: 1 }}>
      {names.map((name) => (
        <Button
          key={name}
          aria-pressed={name === current}
          onClick={() => change({ class: name === 'all' ? [] : [...classTabs[name]] })}
          sx={{
            flexShrink: 0,
            borderRadius: 0,
            borderBottom: 2,
            borderColor: name === current ? 'primary.main' : 'transparent',
            color: name === current ? 'primary.main' : 'text.secondary',
          }}
        >
          {numbers
            ? words.households.counted(words.households.tab[name], formatNumber(numbers[name]))
            : words.households.tab[name]}
        </Button>
      ))}
    </Box>
  );
}
