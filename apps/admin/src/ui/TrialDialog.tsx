import { Alert, Box, Button, LinearProgress, Typography } from '@mui/material';
import { formatNumber } from '@vuonlen/plan/kernel';
import { useLateWords, useText } from '../i18n/index.ts';
import { ActDialog, type ActState } from './ActDialog.tsx';
import { type TriedItem, TriedItems } from './TriedItems.tsx';

interface Props {
  readonly title: string;
  readonly submit: string;
  readonly act: ActState;
  /** Null while the server has not answered. */
  readonly items: readonly TriedItem[] | null;
  readonly isTrying: boolean;
  readonly isError: boolean;
  /** Why all of it is refused, where it is. */
  readonly refused: { readonly message: { readonly vi: string; readonly en: string } } | null;
  readonly drop: (keys: ReadonlySet<string>) => void;
  readonly onSubmit: () => unknown;
  readonly onClose: () => void;
}

/** What an act for many would do, tried by the server item by item; then the act. */
export function TrialDialog({ items, isTrying, isError, refused, drop, ...dialog }: Props) {
  const words = useLateWords();
  const text = useText();
  const { trial } = words.many;
  const wrong = (items ?? []).filter(({ refusal }) => refusal !== null);
  const isReady = items !== null && items.length > 0 && !isTrying && wrong.length === 0;
  return (
    <ActDialog {...dialog} ready={isReady} wide isText>
      <Typography color="textSecondary">{trial.intro}</Typography>
      <Box sx={{ height: 12 }}>{isTrying ? <LinearProgress aria-label={trial.trying} /> : null}</Box>
      {isError ? <Alert severity="error">{words.parts.unexpected}</Alert> : null}
      {refused ? <Alert severity="error">{text(refused.message)}</Alert> : null}
      {wrong.length > 0 ? (
        <Alert
          severity="error"
          action={<Button onClick={() => drop(new Set(wrong.map(({ key }) => key)))}>{trial.drop}</Button>}
        >
          {trial.refused(formatNumber(wrong.length))}
        </Alert>
      ) : null}
      {items ? <TriedItems items={items} label={trial.items} ok={trial.ok} /> : null}
    </ActDialog>
  );
}
