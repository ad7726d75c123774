import { useState } from 'react';
import { UpdateUserDocument, type UserPartsFragment, type UsersQuery } from '../gql/graphql.ts';
import { useWords } from '../i18n/index.ts';
import { ActDialog, TextLine, useDialogAct, useIssues } from '../ui/index.ts';
import { RightsFields } from './RightsFields.tsx';
import { bodyOf, isScoped, type RightsDraft, scopeInput } from './user-scope.ts';

interface Props {
  readonly user: UserPartsFragment;
  readonly data: UsersQuery;
  readonly onClose: () => void;
}

/** Changes a person's name, role and scope. */
export function EditUserDialog({ user, data, onClose }: Props) {
  const words = useWords();
  const [name, setName] = useState(user.name);
  const [rights, setRights] = useState<RightsDraft>({
    role: user.role,
    agency: user.agency?.id ?? '',
    place: user.place?.id ?? '',
  });
  const [expectedVersion] = useState(user.version);
  const { act, submit } = useDialogAct(UpdateUserDocument, onClose);
  const issueAt = useIssues(act.refusal);
  const body = bodyOf(rights, data.plan.agencies);
  const send = async (): Promise<void> => {
    if (rights.role === '') return;
    const who = { id: user.id, expectedVersion, name: name.trim() };
    await submit({ input: { ...who, role: rights.role, ...scopeInput(rights, body) } });
  };
  return (
    <ActDialog
      title={words.users.editTitle(user.name)}
      submit={words.parts.save}
      act={act}
      ready={name.trim() !== '' && isScoped(rights, body)}
      onClose={onClose}
      onSubmit={send}
    >
      <TextLine label={words.users.name} value={name} onChange={setName} required {...issueAt('name')} />
      <RightsFields
        draft={rights}
        set={(change) => setRights({ ...rights, ...change })}
        data={data}
        refusal={act.refusal}
      />
    </ActDialog>
  );
}
