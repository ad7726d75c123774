import { MenuItem, TextField } from '@mui/material';
import type { Refusal } from '../api/index.ts';
import type { UsersQuery } from '../gql/graphql.ts';
import { useText, useWords } from '../i18n/index.ts';
import { Choice, useIssues, useWardLabels } from '../ui/index.ts';
import { bodyOf, isCarriedOnIn, type RightsDraft, scopeOf } from './user-scope.ts';

interface Props {
  readonly draft: RightsDraft;
  readonly set: (change: Partial<RightsDraft>) => void;
  readonly data: UsersQuery;
  readonly refusal: Refusal | null;
}

/** Role, and the agency or the ward that it is bound to. */
export function RightsFields({ draft, set, data, refusal }: Props) {
  const words = useWords();
  const text = useText();
  const issueAt = useIssues(refusal);
  const body = bodyOf(draft, data.plan.agencies);
  const needs = scopeOf(draft.role, body);
  const agencies = data.plan.agencies.map(({ id, name }) => ({ id, name: text(name) }));
  // Somebody may still be bound to a ward that is offered no more.
  const places = [...data.wards, ...data.users.flatMap(({ place }) => (place?.id === draft.place ? [place] : []))];
  const wards = Object.entries(useWardLabels(places)).map(([id, name]) => ({ id, name }));
  const former = data.plan.agencies.filter((one) => draft.role === 'WARD_OFFICER' && isCarriedOnIn(draft.place, one));
  const ward = body?.place ? words.users.worksInWard(body.place.name) : undefined;
  const select = (key: 'agency' | 'place', choices: readonly { readonly id: string; readonly name: string }[]) => (
    <TextField
      select
      required
      label={words.users[key]}
      value={draft[key]}
      onChange={(event) => set({ [key]: event.target.value })}
      helperText={key === 'agency' ? ward : undefined}
      {...issueAt(key)}
    >
      {choices.map(({ id, name }) => (
        <MenuItem key={id} value={id}>
          {name}
        </MenuItem>
      ))}
    </TextField>
  );
  return (
    <>
      <Choice
        label={words.users.role}
        labels={words.vocabulary.role}
        value={draft.role}
        onChange={(role) => set({ role })}
        required
        {...issueAt('role')}
      />
      {needs.agency ? select('agency', agencies) : null}
      {needs.place ? select('place', wards) : null}
      {former.length > 0 ? (
        <Choice
          label={words.users.carriesOn}
          unset={words.users.carriesOnNothing}
          value={former.some(({ id }) => id === draft.agency) ? draft.agency : ''}
          onChange={(agency) => set({ agency })}
          labels={Object.fromEntries(former.map(({ id, name }) => [id, text(name)]))}
          helperText={words.users.carriesOnHint}
          {...issueAt('agency')}
        />
      ) : null}
    </>
  );
}
