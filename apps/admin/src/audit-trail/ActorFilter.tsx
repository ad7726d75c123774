import { Autocomplete, type FilterOptionsState, TextField } from '@mui/material';
import { foldVietnamese } from '@vuonlen/plan/kernel';
import type { AuditTrailQuery } from '../gql/graphql.ts';
import { useLateWords } from '../i18n/index.ts';

type Actor = AuditTrailQuery['auditActors'][number];

/** Those whose name has what is typed, with or without diacritics: half a syllable of Telex finds them too. */
export function namesLike(actors: readonly Actor[], typed: string): Actor[] {
  const wanted = foldVietnamese(typed).trim();
  return actors.filter(({ name }) => foldVietnamese(name).includes(wanted));
}

interface Props {
  readonly actors: readonly Actor[];
  /** Id of the person; empty for everybody. */
  readonly value: string;
  readonly onChange: (id: string) => void;
}

/** Narrows the trail to what one person did. */
export function ActorFilter({ actors, value, onChange }: Props) {
  const { audit } = useLateWords();
  return (
    <Autocomplete
      options={actors}
      filterOptions={(options: Actor[], { inputValue }: FilterOptionsState<Actor>) => namesLike(options, inputValue)}
      getOptionLabel={({ name }) => name}
      getOptionKey={({ id }) => id}
      isOptionEqualToValue={(one, other) => one.id === other.id}
      value={actors.find(({ id }) => id === value) ?? null}
      onChange={(_, actor) => onChange(actor?.id ?? '')}
      noOptionsText={audit.noActor}
      clearText={audit.allActors}
      openText={audit.openActors}
      closeText={audit.closeActors}
      size="small"
      sx={{ width: { xs: '100%', sm: 220 } }}
      renderInput={(params) => <TextField {...params} label={audit.actor} placeholder={audit.allActors} />}
    />
  );
}
