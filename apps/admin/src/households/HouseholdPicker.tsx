import { Autocomplete, TextField } from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { documentIdOf, send, type TouchedBy } from '../api/index.ts';
import { HouseholdChoicesDocument, type HouseholdChoicesQuery } from '../gql/graphql.ts';
import { useWords } from '../i18n/index.ts';
import { useSettledText } from './use-settled-text.ts';

/** A household as it is chosen in a form, with its members. */
export type HouseholdChoice = HouseholdChoicesQuery['households']['nodes'][number];

interface Props {
  readonly value: HouseholdChoice | null;
  readonly onChange: (household: HouseholdChoice | null) => void;
}

const touchedBy: TouchedBy = { aggregates: ['HOUSEHOLD'] };
const fewestLetters = 2;

/** Finds a household of the viewer's scope by a part of a name, its code or address, with or without diacritics. */
export function HouseholdPicker({ value, onChange }: Props) {
  const words = useWords();
  const [typed, setTyped] = useState('');
  const { settled, listeners } = useSettledText(typed);
  const isAsked = settled.length >= fewestLetters;
  const { data, isFetching } = useQuery({
    queryKey: [documentIdOf(HouseholdChoicesDocument), settled],
    queryFn: ({ signal }) => send(HouseholdChoicesDocument, { search: settled }, signal),
    enabled: isAsked,
    placeholderData: keepPreviousData,
    meta: { touchedBy },
  });
  const { picker } = words.households;
  return (
    <Autocomplete
      {...listeners}
      options={isAsked ? (data?.households.nodes ?? []) : []}
      // The server has searched already, without diacritics: nothing is filtered a second time.
      filterOptions={(options) => options}
      getOptionLabel={({ headName, code, place }) => [headName, place.name, code].filter(Boolean).join(' · ')}
      getOptionKey={({ id }) => id}
      isOptionEqualToValue={(one, other) => one.id === other.id}
      value={value}
      onChange={(_, household) => onChange(household)}
      onInputChange={(_, text) => setTyped(text)}
      loading={isFetching}
      loadingText={words.shell.loading}
      noOptionsText={isAsked ? picker.none : picker.hint}
      renderInput={(params) => (
        <TextField {...params} label={picker.label} helperText={value ? undefined : picker.hint} required />
      )}
    />
  );
}
