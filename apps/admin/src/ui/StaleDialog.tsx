import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import type { Refusal } from '../api/index.ts';
import { useLateWords, useText } from '../i18n/index.ts';
import { formatMoment } from './moment.ts';

interface Props {
  readonly refusal: Extract<Refusal, { __typename: 'StaleVersionError' }>;
  /** Back to what was typed; where nothing was, to the screen. */
  readonly onClose: () => void;
  /** Sends what was typed again, on the version as it is now. */
  readonly sendAgain?: (() => unknown) | null | undefined;
  /** Leaves what was typed. */
  readonly giveUp?: (() => void) | undefined;
}

/** Somebody else was first: who, with what and when, and which fields; what was typed is kept, and may be sent again or given up. */
export function StaleDialog({ refusal: { latestChange }, onClose, sendAgain, giveUp }: Props) {
  const words = useLateWords();
  const text = useText();
  const queries = useQueryClient();
  const { stale } = words;
  const leave = (): void => {
    void queries.invalidateQueries();
    (giveUp ?? onClose)();
  };
  return (
    <Dialog open onClose={onClose} role="alertdialog" aria-labelledby="stale-title" fullWidth>
      <DialogTitle id="stale-title">{words.parts.conflictTitle}</DialogTitle>
      <DialogContent>
        <Typography sx={{ mb: 1 }}>
          {latestChange
            ? stale.who(latestChange.actorName, text(latestChange.summary), formatMoment(latestChange.recordedAt))
            : stale.unknownWho}
        </Typography>
        {latestChange && latestChange.fields.length > 0 ? (
          <Typography sx={{ mb: 1 }}>{stale.fields(latestChange.fields.map(text).join(', '))}</Typography>
        ) : null}
        <Typography color="textSecondary">{sendAgain ? stale.mayAgain : words.parts.conflictHint}</Typography>
      </DialogContent>
      <DialogActions sx={{ flexWrap: 'wrap' }}>
        {giveUp ? <Button onClick={onClose}>{stale.back}</Button> : null}
        <Button onClick={leave} {...(sendAgain ? {} : { variant: 'contained', autoFocus: true })}>
          {giveUp ? stale.giveUp : words.parts.reload}
        </Button>
        {sendAgain ? (
          <Button onClick={() => void sendAgain()} variant="contained" autoFocus>
            {stale.again}
          </Button>
        ) : null}
      </DialogActions>
    </Dialog>
  );
}
