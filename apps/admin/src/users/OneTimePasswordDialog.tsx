import { useWords } from '../i18n/index.ts';
import { ShownOnceDialog } from './ShownOnceDialog.tsx';

/** A one-time password on its only showing. */
export interface OneTime {
  readonly username: string;
  readonly password: string;
}

/** Shows a one-time password once; closing forgets it. */
export function OneTimePasswordDialog({ shown, onClose }: { shown: OneTime; onClose: () => void }) {
  const { users } = useWords();
  return (
    <ShownOnceDialog
      title={users.oneTimeTitle}
      hint={users.oneTimeHint}
      of={[users.username, shown.username]}
      secret={shown.password}
      done={users.oneTimeDone}
      onClose={onClose}
    />
  );
}
