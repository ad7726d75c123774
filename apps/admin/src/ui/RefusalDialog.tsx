import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { formatNumber } from '@vuonlen/plan/kernel';
import { lazy, Suspense } from 'react';
import type { Refusal } from '../api/index.ts';
import type { ReasonPartsFragment } from '../gql/graphql.ts';
import { useText, useWords } from '../i18n/index.ts';
import { ClauseQuote } from './ClauseQuote.tsx';
import { ReasonList } from './ReasonList.tsx';

const StaleDialog = lazy(() => import('./StaleDialog.tsx').then((dialog) => ({ default: dialog.StaleDialog })));

/** Conditions that are met need no reading in a refusal. */
function isAgainst(reason: ReasonPartsFragment): boolean {
  return reason.verdict === 'NOT_MET' || reason.verdict === 'UNKNOWN';
}

function RefusalBody({ refusal }: { refusal: Refusal }) {
  const words = useWords();
  const text = useText();
  return (
    <>
      <Typography sx={{ mb: 1 }}>{text(refusal.message)}</Typography>
      {refusal.__typename === 'PledgeExceededError' ? (
        <Typography sx={{ mb: 1 }}>
          {text(refusal.pledge.name)}.{' '}
          {words.parts.leftInPledge(
            formatNumber(Math.max(0, refusal.limit - refusal.used)),
            formatNumber(refusal.asked),
          )}
        </Typography>
      ) : null}
      {refusal.__typename === 'ProposalsRefusedError' ? (
        <ul style={{ marginTop: 0, paddingInlineStart: 20 }}>
          {refusal.refusals.map(({ proposal, error }) => (
            <li key={proposal?.id ?? error.code}>
              {proposal
                ? `${words.parts.proposalName(proposal.household.headName, text(proposal.measure.name))} — `
                : ''}
              {text(error.message)}
            </li>
          ))}
        </ul>
      ) : null}
      {refusal.__typename === 'PlanInUseError' ? (
        <ul style={{ marginTop: 0, paddingInlineStart: 20 }}>
          {refusal.losses.map(({ kind, slug, name }) => (
            <li key={`${kind}-${slug}`}>{text(name)}</li>
          ))}
        </ul>
      ) : null}
      {refusal.__typename === 'BatchRefusedError' ? (
        <ul style={{ marginTop: 0, paddingInlineStart: 20 }}>
          {refusal.batchRefusals.map(({ index, household, error }) => (
            <li key={index}>
              {household ? `${household.headName} — ` : ''}
              {text(error.message)}
            </li>
          ))}
        </ul>
      ) : null}
      {refusal.__typename === 'BatchChangedError' ? (
        <ul style={{ marginTop: 0, paddingInlineStart: 20 }}>
          {refusal.changes.map(({ index, assignment }) => (
            <li key={index}>
              {assignment
                ? words.parts.changedSince(assignment.household.headName, text(assignment.measure.name))
                : null}
            </li>
          ))}
        </ul>
      ) : null}
      {'clause' in refusal ? <ClauseQuote clause={refusal.clause} quote={refusal.quote} /> : null}
      {'reasons' in refusal ? <ReasonList reasons={refusal.reasons.slice(1).filter(isAgainst)} /> : null}
    </>
  );
}

interface Props {
  readonly refusal: Refusal | null;
  readonly onClose: () => void;
  /** Where somebody else was first: sends what was typed again on the new version, and leaves it. */
  readonly sendAgain?: (() => unknown) | null | undefined;
  readonly giveUp?: (() => void) | undefined;
}

/** A refusal of the server with its grounds. Nothing was recorded, and the dialog says so. */
export function RefusalDialog({ refusal, onClose, sendAgain, giveUp }: Props) {
  const words = useWords();
  const queries = useQueryClient();
  const close = (): void => {
    if (refusal?.code === 'PLAN_CHANGED') void queries.invalidateQueries();
    onClose();
  };
  if (refusal?.__typename === 'StaleVersionError') {
    return (
      <Suspense>
        <StaleDialog refusal={refusal} onClose={onClose} sendAgain={sendAgain} giveUp={giveUp} />
      </Suspense>
    );
  }
  return (
    <Dialog open={refusal !== null} onClose={close} role="alertdialog" aria-labelledby="refusal-title" fullWidth>
      <DialogTitle id="refusal-title">{words.parts.refused}</DialogTitle>
      <DialogContent>
        {refusal ? <RefusalBody refusal={refusal} /> : null}
        <Typography color="textSecondary">{words.parts.notSaved}</Typography>
      </DialogContent>
      <DialogActions>
        <Button onClick={close} variant="contained" autoFocus>
          {words.parts.close}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
