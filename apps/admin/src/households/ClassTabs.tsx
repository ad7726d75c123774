import { Tab, Tabs } from '@mui/material';
import { formatNumber } from '@vuonlen/plan/kernel';
import { useListContext } from 'react-admin';
import { useWords } from '../i18n/index.ts';
import type { HouseholdFilter } from './household-where.ts';
import { type ClassTab, classTabs, tabCounts, tabOf, useListMeta } from './list-meta.ts';

/** The register by class, each tab with its number of households under the other filters. */
export function ClassTabs() {
  const words = useWords();
  const counts = useListMeta()?.counts;
  const { filterValues, setFilters } = useListContext();
  const filter: HouseholdFilter = filterValues;
  const numbers = counts ? tabCounts(counts) : null;
  const current = tabOf(filter.class);
  const names = (Object.keys(classTabs) as ClassTab[]).filter((name) => name !== 'others' || numbers?.others);
  const go = (name: ClassTab): void => {
    const { class: _, ...others } = filter;
    setFilters(name === 'all' ? others : { ...others, class: [...classTabs[name]] });
  };
  return (
    <Tabs
      value={current !== null && names.includes(current) ? current : false}
      onChange={(_, name: ClassTab) => go(name)}
      variant="scrollable"
      allowScrollButtonsMobile
      aria-label={words.households.tabs}
      sx={{ borderBottom: 1, borderColor: 'divider' }}
    >
      {names.map((name) => (
        <Tab
          key={name}
          value={name}
          label={
            numbers
              ? words.households.counted(words.households.tab[name], formatNumber(numbers[name]))
              : words.households.tab[name]
          }
        />
      ))}
    </Tabs>
  );
}
