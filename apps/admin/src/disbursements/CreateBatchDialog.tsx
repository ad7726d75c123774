import { Alert, Typography } from '@mui/material';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { IdempotencyKeys, useAct } from '../api/index.ts';
import {
  CreateDisbursementBatchDocument,
  type CreateDisbursementBatchMutation,
  type DisbursementsQuery,
} from '../gql/graphql.ts';
import { useLateWords, useText } from '../i18n/index.ts';
import { ActDialog, Choice, useWardLabels } from '../ui/index.ts';
import { batchPath } from './batch-title.ts';
import { LineTable } from './LineTable.tsx';

interface Props {
  readonly measures: DisbursementsQuery['plan']['measures'];
  readonly wards: DisbursementsQuery['wards'];
  readonly onClose: () => void;
}

type FieldsProps = Omit<Props, 'onClose'> & {
  readonly draft: Draft;
  readonly set: (change: Partial<Draft>) => void;
};

type Preview = Extract<
  CreateDisbursementBatchMutation['createDisbursementBatch'],
  { __typename: 'CreateDisbursementBatchSuccess' }
>;

interface Draft {
  readonly measure: string;
  readonly place: string;
  /** Key of a term of the measure; empty where it is paid once. */
  readonly term: string;
}

type Term = Props['measures'][number]['schoolTerms'][number];

const keyOf = ({ year, term }: Term): string => `${year}-${term}`;

function termsOf({ measures, draft }: Pick<FieldsProps, 'measures' | 'draft'>): readonly Term[] {
  return measures.find(({ code }) => code === draft.measure)?.schoolTerms ?? [];
}

function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}

/** What a batch pays: a measure, and where and for which term. */
function BatchFields({ draft, set, measures, wards }: FieldsProps) {
  const words = useLateWords();
  const text = useText();
  const { disbursements } = words;
  const terms = termsOf({ measures, draft });
  const places = useWardLabels(wards);
  return (
    <>
      <Choice
        label={words.assignments.measure}
        required
        value={draft.measure}
        onChange={(measure) => set({ measure, term: '' })}
        labels={Object.fromEntries(measures.map(({ code, name }) => [code, text(name)]))}
      />
      <Choice
        label={disbursements.ward}
        unset={disbursements.allWards}
        value={draft.place}
        onChange={(place) => set({ place })}
        labels={places}
      />
      {terms.length === 0 ? null : (
        <Choice
          label={disbursements.term}
          required
          value={draft.term}
          onChange={(term) => set({ term })}
          labels={Object.fromEntries(terms.map((term) => [keyOf(term), capitalised(text(term.name))]))}
        />
      )}
    </>
  );
}

/** The lines that the batch would have. */
function BatchPreview({ preview }: { preview: Preview | null }) {
  const { disbursements } = useLateWords();
  if (preview === null) return <Typography color="textSecondary">{disbursements.previewHint}</Typography>;
  if (preview.lines.length === 0) return <Alert severity="info">{disbursements.nothingToPay}</Alert>;
  return (
    <>
      <LineTable lines={preview.lines} total={preview.total} />
      <Typography>{disbursements.inWords(preview.amountInWords)}</Typography>
    </>
  );
}

/** Chooses what a batch pays, shows line by line what it would be, and makes it only then. */
export function CreateBatchDialog({ measures, wards, onClose }: Props) {
  const words = useLateWords();
  const navigate = useNavigate();
  const [draft, setDraft] = useState<Draft>({ measure: '', place: '', term: '' });
  const [preview, setPreview] = useState<Preview | null>(null);
  const [keys] = useState(() => new IdempotencyKeys());
  const act = useAct(CreateDisbursementBatchDocument);
  const { disbursements } = words;
  const set = (change: Partial<Draft>): void => {
    setDraft({ ...draft, ...change });
    setPreview(null);
  };
  const terms = termsOf({ measures, draft });
  const asked = terms.find((term) => keyOf(term) === draft.term);
  const schoolTerm = asked ? { year: asked.year, term: asked.term } : null;
  const input = { measure: draft.measure, place: draft.place || null, schoolTerm };
  const send = async (): Promise<void> => {
    const dryRun = preview === null;
    const request = { ...input, dryRun };
    const made = await act.run({ input: { ...request, idempotencyKey: keys.of(request) } });
    if (made === null) return;
    if (dryRun) return setPreview(made);
    onClose();
    if (made.batch) navigate(batchPath(made.batch.id));
  };
  const isReady = draft.measure !== '' && (terms.length === 0 || asked !== undefined);
  return (
    <ActDialog
      title={disbursements.create}
      submit={preview === null ? disbursements.preview : disbursements.make(preview.lines.length)}
      act={act}
      ready={isReady && (preview === null || preview.lines.length > 0)}
      wide
      onClose={onClose}
      onSubmit={send}
    >
      <BatchFields draft={draft} set={set} measures={measures} wards={wards} />
      <BatchPreview preview={preview} />
    </ActDialog>
  );
}
