import { Autocomplete, type FilterOptionsState, TextField, type TextFieldProps, Typography } from '@mui/material';
import { compareVietnamese, foldVietnamese } from '@vuonlen/plan/kernel';
import type { DelegationPeopleQuery } from '../gql/graphql.ts';
import { useRightsWords } from '../i18n/index.ts';
import { useScopeWords } from './use-scope-words.ts';

export type Person = DelegationPeopleQuery['users'][number];

interface Props extends Pick<TextFieldProps, 'error' | 'helperText'> {
  readonly label: string;
  readonly people: readonly Person[];
  /** Id of the person; empty while nobody is chosen. */
  readonly value: string;
  readonly onChange: (id: string) => void;
}

/** Chooses somebody by name, role or ward; typed with or without diacritics. */
export function PersonPicker({ label, people, value, onChange, error, helperText }: Props) {
  const { delegations } = useRightsWords();
  const scopeInWords = useScopeWords();
  const matches = (options: Person[], { inputValue }: FilterOptionsState<Person>): Person[] => {
    const wanted = foldVietnamese(inputValue).trim();
    return options.filter((one) => foldVietnamese(`${one.name} ${scopeInWords(one)}`).includes(wanted));
  };
  return (
    <Autocomplete
      options={people.toSorted((a, b) => compareVietnamese(a.name, b.name))}
      filterOptions={matches}
      getOptionLabel={({ name }) => name}
      getOptionKey={({ id }) => id}
      isOptionEqualToValue={(one, other) => one.id === other.id}
      renderOption={({ key, ...props }, person) => (
        <li key={key} {...props}>
          <div>
            {person.name}
            <Typography variant="body2" color="textSecondary">
              {scopeInWords(person)}
            </Typography>
          </div>
        </li>
      )}
      value={people.find(({ id }) => id === value) ?? null}
      onChange={(_, person) => onChange(person?.id ?? '')}
      noOptionsText={delegations.noPerson}
      clearText={delegations.clearPerson}
      openText={delegations.openPeople}
      closeText={delegations.closePeople}
      renderInput={(params) => (
        <TextField {...params} required label={label} error={error ?? false} helperText={helperText} />
      )}
    />
  );
}
