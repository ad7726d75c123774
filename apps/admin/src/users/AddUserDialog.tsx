import { useState } from 'react';
import { useAct } from '../api/index.ts';
import { CreateUserDocument, type UsersQuery } from '../gql/graphql.ts';
import { useWords } from '../i18n/index.ts';
import { ActDialog, TextLine, useIssues } from '../ui/index.ts';
import type { OneTime } from './OneTimePasswordDialog.tsx';
import { RightsFields } from './RightsFields.tsx';
import { bodyOf, isScoped, isUsername, type RightsDraft, scopeInput } from './user-scope.ts';

interface Props {
  readonly data: UsersQuery;
  readonly onClose: () => void;
  readonly onCreated: (password: OneTime) => void;
}

/** Adds a person; the one-time password comes back once. */
export function AddUserDialog({ data, onClose, onCreated }: Props) {
  const words = useWords();
  const [username, setUsername] = useState('');
  const [name, setName] = useState('');
  const [rights, setRights] = useState<RightsDraft>({ role: '', agency: '', place: '' });
  const act = useAct(CreateUserDocument);
  const issueAt = useIssues(act.refusal);
  const body = bodyOf(rights, data.plan.agencies);
  const send = async (): Promise<void> => {
    if (rights.role === '') return;
    const input = { username, name: name.trim(), role: rights.role, ...scopeInput(rights, body) };
    const created = await act.run({ input });
    if (created) onCreated({ username: created.user.username, password: created.oneTimePassword });
  };
  return (
    <ActDialog
      title={words.users.addTitle}
      submit={words.users.add}
      act={act}
      ready={isUsername(username) && name.trim() !== '' && isScoped(rights, body)}
      onClose={onClose}
      onSubmit={send}
    >
      <TextLine label={words.users.name} value={name} onChange={setName} required {...issueAt('name')} />
      <TextLine
        label={words.users.username}
        value={username}
        onChange={(typed) => setUsername(typed.trim().toLowerCase())}
        required
        helperText={words.users.usernameRule}
        {...issueAt('username')}
        slotProps={{ htmlInput: { autoComplete: 'off', autoCapitalize: 'none', spellCheck: false } }}
      />
      <RightsFields
        draft={rights}
        set={(change) => setRights({ ...rights, ...change })}
        data={data}
        refusal={act.refusal}
      />
    </ActDialog>
  );
}
