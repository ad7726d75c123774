import { Typography } from '@mui/material';
import { formatShortDate, type IsoDate } from '@vuonlen/plan/kernel';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { IdempotencyKeys, useAct } from '../api/index.ts';
import {
  type BankReportRowFragment,
  CreateBankReportDocument,
  DiscardBankReportDocument,
  SubmitBankReportDocument,
} from '../gql/graphql.ts';
import { useLateWords } from '../i18n/index.ts';
import { ActDialog, TextLine, useDialogAct } from '../ui/index.ts';
import { bankReportPath } from './ReportStateChip.tsx';

interface CreateProps {
  readonly lender: string;
  readonly dueOn: IsoDate;
  readonly isCorrection: boolean;
  readonly onClose: () => void;
}

/** Begins the report of a period from what is on record, and opens it. */
export function CreateReportDialog({ lender, dueOn, isCorrection, onClose }: CreateProps) {
  const { reports } = useLateWords().loans;
  const navigate = useNavigate();
  const act = useAct(CreateBankReportDocument);
  const [reason, setReason] = useState('');
  const date = formatShortDate(dueOn);
  const send = async (): Promise<void> => {
    const made = await act.run({ input: { lender, dueOn, reason: reason.trim() || null } });
    if (made) navigate(bankReportPath(made.report.id));
  };
  return (
    <ActDialog
      title={isCorrection ? reports.correctOf(date) : reports.createOf(date)}
      submit={isCorrection ? reports.correct : reports.create}
      act={act}
      ready={!isCorrection || reason.trim() !== ''}
      onClose={onClose}
      onSubmit={send}
    >
      <Typography color="textSecondary">{isCorrection ? reports.correctHint : reports.createHint}</Typography>
      {isCorrection ? (
        <TextLine label={reports.correctReason} required multiline minRows={2} value={reason} onChange={setReason} />
      ) : null}
    </ActDialog>
  );
}

/** Submits a report: from then on it is locked. */
export function SubmitReportDialog({ report, onClose }: { report: BankReportRowFragment; onClose: () => void }) {
  const { reports } = useLateWords().loans;
  const [document, setDocument] = useState('');
  const { act, submit } = useDialogAct(SubmitBankReportDocument, onClose);
  const { id } = report;
  const [expectedVersion] = useState(report.version);
  return (
    <ActDialog
      title={reports.submit}
      submit={reports.submit}
      act={act}
      onClose={onClose}
      onSubmit={() => submit({ input: { id, expectedVersion, document: document.trim() || null } })}
    >
      <Typography color="textSecondary">{reports.submitHint}</Typography>
      <TextLine label={reports.document} value={document} onChange={setDocument} />
    </ActDialog>
  );
}

/** Takes a draft out, and goes back to the periods. */
export function DiscardReportDialog({ report, onClose }: { report: BankReportRowFragment; onClose: () => void }) {
  const { reports } = useLateWords().loans;
  const navigate = useNavigate();
  const act = useAct(DiscardBankReportDocument);
  const [keys] = useState(() => new IdempotencyKeys());
  const [expectedVersion] = useState(report.version);
  const send = async (): Promise<void> => {
    const input = { id: report.id, expectedVersion };
    const gone = await act.run({ input: { ...input, idempotencyKey: keys.of(input) } });
    if (gone) navigate('/bank-reports', { replace: true });
  };
  return (
    <ActDialog title={reports.discard} submit={reports.discard} act={act} onClose={onClose} onSubmit={send}>
      <Typography color="textSecondary">{reports.discardHint}</Typography>
    </ActDialog>
  );
}
