import FilterListIcon from '@mui/icons-material/FilterList';
import { Box, Button, FormControlLabel, MenuItem, Switch, TextField, type Theme, useMediaQuery } from '@mui/material';
import { needKinds, standards } from '@vuonlen/plan/households';
import { formatNumber } from '@vuonlen/plan/kernel';
import { type ReactNode, useState } from 'react';
import { useListContext } from 'react-admin';
import { useText, useWords } from '../i18n/index.ts';
import { type HouseholdFilter, useWardLabels } from '../ui/index.ts';
import { useListMeta } from './list-meta.ts';
import { useFilterChange } from './register-filter.ts';
import { SearchField } from './SearchField.tsx';

type Key = 'place' | 'standard' | 'need' | 'hasAnyMeasure' | 'lacksMeasure';

interface OneChoice {
  readonly id: string;
  readonly name: string;
  /** How many households the choice would find under the other filters; left out where it is not counted. */
  readonly count?: number;
}
type Choices = readonly OneChoice[];

/** The choice of a filter; a link may set several codes, which then show as one entry. */
function chosenOf(value: string | readonly string[] | undefined): string {
  return value === undefined ? '' : typeof value === 'string' ? value : value.join(',');
}

function useChoices(): Readonly<Record<Key, Choices>> {
  const words = useWords();
  const text = useText();
  const { wards = [], measures = [], counts } = useListMeta() ?? {};
  const names = useWardLabels(wards);
  const supports = measures.map(({ code, name }) => ({ id: code, name: text(name) }));
  const countOf = (found: { readonly count: number } | undefined): { count: number } | object =>
    counts ? { count: found?.count ?? 0 } : {};
  return {
    place: Object.entries(names).map(([id, name]) => ({
      id,
      name,
      ...countOf(counts?.place.find((one) => one.place.id === id)),
    })),
    standard: standards.map((id) => ({ id, name: words.vocabulary.standard[id] })),
    need: needKinds
      .filter((id) => id !== 'HEALTH')
      .map((id) => ({
        id,
        name: words.vocabulary.need[id],
        ...countOf(counts?.need.find((one) => one.need === id)),
      })),
    hasAnyMeasure: supports.map((one) => ({
      ...one,
      ...countOf(counts?.measure.find(({ measureCode }) => measureCode === one.id)),
    })),
    lacksMeasure: supports,
  };
}

/** Names of what a link chose together, such as both measures of housing. */
function combined(chosen: string, choices: Choices): string {
  return chosen
    .split(',')
    .map((id) => choices.find((choice) => choice.id === id)?.name ?? id)
    .join(', ');
}

interface SelectProps {
  readonly label: string;
  readonly chosen: string;
  readonly choices: Choices;
  readonly onChange: (chosen: string) => void;
}

function FilterSelect({ label, chosen, choices, onChange }: SelectProps) {
  const isListed = chosen === '' || choices.some((choice) => choice.id === chosen);
  const words = useWords();
  return (
    <TextField
      select
      label={label}
      value={chosen}
      onChange={(event) => onChange(event.target.value)}
      sx={{ width: { xs: '100%', sm: 190 } }}
    >
      <MenuItem value="">{words.households.any}</MenuItem>
      {isListed ? null : <MenuItem value={chosen}>{combined(chosen, choices)}</MenuItem>}
      {choices.map(({ id, name, count }) => (
        <MenuItem key={id} value={id}>
          {count === undefined ? name : words.households.counted(name, formatNumber(count))}
        </MenuItem>
      ))}
    </TextField>
  );
}

function Selects({ filter, change }: { filter: HouseholdFilter; change: (change: HouseholdFilter) => void }) {
  const words = useWords();
  const choices = useChoices();
  const without = useListMeta()?.counts.withoutSupport;
  const { withoutSupport } = words.households.fields;
  return (
    <>
      {(Object.keys(choices) as Key[]).map((key) => (
        <FilterSelect
          key={key}
          label={words.households.fields[key]}
          chosen={chosenOf(filter[key])}
          choices={choices[key]}
          onChange={(chosen) => change({ [key]: chosen.includes(',') ? chosen.split(',') : chosen })}
        />
      ))}
      <FormControlLabel
        control={
          <Switch
            checked={filter.withoutSupport === true}
            onChange={(event) => change({ withoutSupport: event.target.checked })}
          />
        }
        label={without === undefined ? withoutSupport : words.households.counted(withoutSupport, formatNumber(without))}
      />
    </>
  );
}

/** The filters of the register; on a phone all but the search wait behind one button. */
export function FilterBar({ action }: { action: ReactNode }) {
  const words = useWords();
  const onPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'));
  const [open, setOpen] = useState(false);
  const filter: HouseholdFilter = useListContext().filterValues;
  const change = useFilterChange();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', my: 1 }}>
      <SearchField value={filter.search ?? ''} onChange={(search) => change({ search })} />
      {onPhone ? (
        <Button startIcon={<FilterListIcon />} onClick={() => setOpen(!open)} aria-expanded={open}>
          {words.households.filters}
        </Button>
      ) : null}
      {open || !onPhone ? <Selects filter={filter} change={change} /> : null}
      <Box sx={{ ml: 'auto', display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>{action}</Box>
    </Box>
  );
}
