import { Typography } from '@mui/material';
import { type ApiScope, apiScopes } from '@vuonlen/permissions';
import { useState } from 'react';
import { useAct } from '../api/index.ts';
import {
  type ApiKeyPartsFragment,
  CreateApiKeyDocument,
  RevokeApiKeyDocument,
  type UsersQuery,
} from '../gql/graphql.ts';
import { useWords } from '../i18n/index.ts';
import { ActDialog, Choice, DateField, Several, TextLine, useDialogAct, useWardLabels } from '../ui/index.ts';

interface CreateProps {
  readonly wards: UsersQuery['wards'];
  readonly onClose: () => void;
  readonly onCreated: (made: { readonly name: string; readonly token: string }) => void;
}

const readingAlone: readonly ApiScope[] = ['plan.read', 'progress.read'];

/** Makes a key for another application; its secret is shown once, after this. */
export function CreateApiKeyDialog({ wards, onClose, onCreated }: CreateProps) {
  const { users } = useWords();
  const { keys } = users;
  const places = useWardLabels(wards);
  const [name, setName] = useState('');
  const [scopes, setScopes] = useState<readonly ApiScope[]>(readingAlone);
  const [place, setPlace] = useState('');
  const [until, setUntil] = useState('');
  const act = useAct(CreateApiKeyDocument);
  const send = async (): Promise<void> => {
    // The last day counts: the key ends when the day ends in Viet Nam.
    const expiresAt = new Date(`${until}T23:59:59+07:00`).toISOString();
    const made = await act.run({ input: { name: name.trim(), scopes: [...scopes], place: place || null, expiresAt } });
    if (made) onCreated({ name: made.apiKey.name, token: made.token });
  };
  return (
    <ActDialog
      title={keys.create}
      submit={keys.create}
      act={act}
      ready={name.trim() !== '' && scopes.length > 0 && until !== ''}
      onClose={onClose}
      onSubmit={send}
    >
      <TextLine label={keys.name} required value={name} onChange={setName} />
      <Several
        label={keys.scopes}
        value={scopes}
        onChange={(chosen) => setScopes(chosen)}
        labels={
          Object.fromEntries(apiScopes.map((scope) => [scope, keys.scopeNames[scope]])) as Record<ApiScope, string>
        }
      />
      <Choice label={users.place} unset={users.wholeCommittee} value={place} onChange={setPlace} labels={places} />
      <DateField label={keys.expires} required value={until} onChange={setUntil} />
    </ActDialog>
  );
}

/** Ends a key at once. */
export function RevokeApiKeyDialog({ of, onClose }: { of: ApiKeyPartsFragment; onClose: () => void }) {
  const { keys } = useWords().users;
  const { act, submit } = useDialogAct(RevokeApiKeyDocument, onClose);
  return (
    <ActDialog
      title={keys.revokeOf(of.name)}
      submit={keys.revoke}
      act={act}
      onClose={onClose}
      onSubmit={() => submit({ input: { id: of.id, expectedVersion: of.version } })}
    >
      <Typography>{keys.revokeHint}</Typography>
    </ActDialog>
  );
}
