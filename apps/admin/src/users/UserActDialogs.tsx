import { Typography } from '@mui/material';
import { useAct } from '../api/index.ts';
import { IssueOneTimePasswordDocument, UpdateUserDocument, type UserPartsFragment } from '../gql/graphql.ts';
import { useWords } from '../i18n/index.ts';
import { ActDialog, useDialogAct } from '../ui/index.ts';
import type { OneTime } from './OneTimePasswordDialog.tsx';

interface Props {
  readonly user: UserPartsFragment;
  readonly onClose: () => void;
}

/** Disables an account, or enables it again. Accounts are never deleted. */
export function DisableUserDialog({ user, onClose }: Props) {
  const words = useWords();
  const { act, submit } = useDialogAct(UpdateUserDocument, onClose);
  const title = user.disabled ? words.users.enable : words.users.disable;
  const input = { id: user.id, expectedVersion: user.version, disabled: !user.disabled };
  return (
    <ActDialog title={title} submit={title} act={act} onClose={onClose} onSubmit={() => submit({ input })}>
      <Typography>{user.disabled ? user.name : words.users.disableAsk(user.name)}</Typography>
    </ActDialog>
  );
}

/** Issues a new one-time password to somebody who lost the own one. */
export function NewPasswordDialog({ user, onClose, onIssued }: Props & { onIssued: (password: OneTime) => void }) {
  const words = useWords();
  const act = useAct(IssueOneTimePasswordDocument);
  const send = async (): Promise<void> => {
    const issued = await act.run({ input: { user: user.id } });
    if (issued) onIssued({ username: issued.user.username, password: issued.oneTimePassword });
  };
  return (
    <ActDialog
      title={words.users.newPasswordFor}
      submit={words.users.newPasswordFor}
      act={act}
      onClose={onClose}
      onSubmit={send}
    >
      <Typography>{user.name}</Typography>
    </ActDialog>
  );
}
