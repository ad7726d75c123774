import { Alert, Typography } from '@mui/material';
import { addDays, formatShortDate, isIsoDate } from '@vuonlen/plan/kernel';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { IdempotencyKeys, useAct } from '../api/index.ts';
import {
  CloseReportPeriodDocument,
  CorrectReportPeriodDocument,
  DiscardReportPeriodDocument,
  OpenReportPeriodDocument,
  type ReportPeriodRowFragment,
} from '../gql/graphql.ts';
import { useLateWords } from '../i18n/index.ts';
import { ActDialog, DateField, TextLine, useDialogAct, useIssues } from '../ui/index.ts';
import { isLongPeriod } from './period-length.ts';

interface OpenProps {
  /** The period before; it gives the first day. */
  readonly last: ReportPeriodRowFragment | undefined;
  readonly onClose: () => void;
}

/** Opens a period of form 3. */
export function OpenPeriodDialog({ last, onClose }: OpenProps) {
  const { reports } = useLateWords();
  const [from, setFrom] = useState<string>(last ? addDays(last.to, 1) : '');
  const [to, setTo] = useState('');
  const [keys] = useState(() => new IdempotencyKeys());
  const { act, submit } = useDialogAct(OpenReportPeriodDocument, onClose);
  const issueAt = useIssues(act.refusal);
  const send = () => {
    if (!isIsoDate(from) || !isIsoDate(to)) return undefined;
    const input = { from, to };
    return submit({ input: { ...input, idempotencyKey: keys.of(input) } });
  };
  return (
    <ActDialog
      title={reports.open}
      submit={reports.open}
      act={act}
      ready={from !== '' && to !== ''}
      onClose={onClose}
      onSubmit={send}
    >
      <Typography color="textSecondary">{reports.openHint}</Typography>
      <DateField label={reports.from} required value={from} onChange={setFrom} {...issueAt('from')} />
      <DateField label={reports.to} required value={to} onChange={setTo} {...issueAt('to')} />
      {isIsoDate(from) && isIsoDate(to) && isLongPeriod(from, to) ? (
        <Alert severity="warning">{reports.longPeriod(formatShortDate(addDays(to, 1)))}</Alert>
      ) : null}
    </ActDialog>
  );
}

interface Props {
  readonly period: ReportPeriodRowFragment;
  readonly onClose: () => void;
}

/** Freezes the figures of a period. */
export function ClosePeriodDialog({ period, onClose }: Props) {
  const { reports } = useLateWords();
  const [keys] = useState(() => new IdempotencyKeys());
  const { act, submit } = useDialogAct(CloseReportPeriodDocument, onClose);
  const [expectedVersion] = useState(period.version);
  const input = { id: period.id, expectedVersion };
  return (
    <ActDialog
      title={reports.close}
      submit={reports.close}
      act={act}
      onClose={onClose}
      onSubmit={() => submit({ input: { ...input, idempotencyKey: keys.of(input) } })}
    >
      <Typography color="textSecondary">{reports.closeHint}</Typography>
    </ActDialog>
  );
}

/** Takes a period out that was opened by mistake, and goes back to the periods. */
export function DiscardPeriodDialog({ period, onClose }: Props) {
  const { reports } = useLateWords();
  const navigate = useNavigate();
  const act = useAct(DiscardReportPeriodDocument);
  const [keys] = useState(() => new IdempotencyKeys());
  const [expectedVersion] = useState(period.version);
  const send = async (): Promise<void> => {
    const input = { id: period.id, expectedVersion };
    const gone = await act.run({ input: { ...input, idempotencyKey: keys.of(input) } });
    if (gone) navigate('/reports', { replace: true });
  };
  return (
    <ActDialog title={reports.discard} submit={reports.discard} act={act} onClose={onClose} onSubmit={send}>
      <Typography>{reports.days(formatShortDate(period.from), formatShortDate(period.to))}</Typography>
      <Typography color="textSecondary">{reports.discardHint}</Typography>
    </ActDialog>
  );
}

/** Writes down what the register says now beside what was reported. */
export function CorrectPeriodDialog({ period, onClose }: Props) {
  const { reports } = useLateWords();
  const [reason, setReason] = useState('');
  const [keys] = useState(() => new IdempotencyKeys());
  const { act, submit } = useDialogAct(CorrectReportPeriodDocument, onClose);
  const issueAt = useIssues(act.refusal);
  const [expectedVersion] = useState(period.version);
  const input = { id: period.id, expectedVersion, reason: reason.trim() };
  return (
    <ActDialog
      title={reports.correct}
      submit={reports.correct}
      act={act}
      ready={reason.trim() !== ''}
      onClose={onClose}
      onSubmit={() => submit({ input: { ...input, idempotencyKey: keys.of(input) } })}
    >
      <Typography color="textSecondary">{reports.correctHint}</Typography>
      <TextLine
        label={reports.reason}
        required
        multiline
        minRows={2}
        value={reason}
        onChange={setReason}
        {...issueAt('reason')}
      />
    </ActDialog>
  );
}
