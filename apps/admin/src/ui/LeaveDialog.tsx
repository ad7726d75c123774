import { Button, Dialog, DialogActions, DialogTitle } from '@mui/material';
import { useLateWords } from '../i18n/index.ts';

interface Props {
  readonly onStay: () => void;
  readonly onLeave: () => void;
}

/** Asks before what was typed is dropped. */
export function LeaveDialog({ onStay, onLeave }: Props) {
  const { stale } = useLateWords();
  return (
    <Dialog open onClose={onStay} role="alertdialog" aria-labelledby="leave-title">
      <DialogTitle id="leave-title">{stale.leave}</DialogTitle>
      <DialogActions>
        <Button onClick={onLeave}>{stale.giveUp}</Button>
        <Button onClick={onStay} variant="contained" autoFocus>
          {stale.stay}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
