import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import { renewSession } from '../api/index.ts';
import { useWords } from '../i18n/index.ts';
import type { Viewer } from '../users/index.ts';

interface Props {
  /** Whom the window shows. */
  readonly viewer: Viewer;
  /** Who is signed in. */
  readonly other: Viewer;
  /** The window becomes the other person's. */
  readonly onGoOn: () => void;
  /** The person of the window is signed in again. */
  readonly onBack: () => void;
}

/**
 * Says that another person is signed in now; nothing is sent in a name that the person at the screen did not choose. It
 * comes while somebody types, so that no button has the focus.
 */
export function OtherPersonDialog({ viewer, other, onGoOn, onBack }: Props) {
  const { otherPerson } = useWords().shell;
  const comeBack = async (): Promise<void> => {
    if (await renewSession()) onBack();
  };
  return (
    <Dialog
      open
      fullWidth
      maxWidth="xs"
      aria-labelledby="other-person-title"
      sx={{ zIndex: (theme) => theme.zIndex.modal + 5 }}
    >
      <DialogTitle id="other-person-title">{otherPerson.title}</DialogTitle>
      <DialogContent>
        <Typography gutterBottom>{otherPerson.who(other.name, other.username)}</Typography>
        <Typography>{otherPerson.hint}</Typography>
      </DialogContent>
      <DialogActions sx={{ flexWrap: 'wrap', gap: 1 }}>
        <Button onClick={() => void comeBack()}>{otherPerson.back(viewer.name)}</Button>
        <Button variant="contained" onClick={onGoOn}>
          {otherPerson.goOn(other.name)}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
