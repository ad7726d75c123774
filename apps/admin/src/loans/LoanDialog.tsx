import { Box } from '@mui/material';
import { formatVnd } from '@vuonlen/plan/kernel';
import { useState } from 'react';
import { IdempotencyKeys } from '../api/index.ts';
import { type LoanKindPartsFragment, RecordLoanDocument } from '../gql/graphql.ts';
import { HouseholdPicker } from '../households/index.ts';
import { useLateWords, useText } from '../i18n/index.ts';
import {
  ActDialog,
  Choice,
  ClauseQuote,
  DateField,
  MoneyField,
  NumberField,
  TextLine,
  useDialogAct,
  useIssues,
} from '../ui/index.ts';
import { useViewer } from '../users/index.ts';
import { type LoanDraft, loanInputOf, newLoan } from './loan-draft.ts';

interface FieldsProps {
  readonly kind: LoanKindPartsFragment | undefined;
  readonly draft: LoanDraft;
  readonly set: (change: Partial<LoanDraft>) => void;
  readonly issueAt: ReturnType<typeof useIssues>;
}

/** To whom: the household, and the member where the loan is decided for one. */
function Borrower({ kind, draft, set, issueAt }: FieldsProps) {
  const { loans } = useLateWords();
  const members = draft.household?.members ?? [];
  return (
    <>
      <HouseholdPicker value={draft.household} onChange={(household) => set({ household, member: '' })} />
      {kind?.isPerMember && members.length > 0 ? (
        <Choice
          label={loans.member}
          required
          value={draft.member}
          onChange={(member) => set({ member })}
          labels={Object.fromEntries(members.map(({ id, fullName }) => [id, fullName]))}
          {...issueAt('member')}
        />
      ) : null}
    </>
  );
}

/** How much and for how long, with the limits that the plan states. */
function Terms({ kind, draft, set, issueAt }: FieldsProps) {
  const { loans } = useLateWords();
  const { ceiling = null, maximumTermMonths = null } = kind ?? {};
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: { sm: '1fr 1fr' }, columnGap: 2 }}>
      <MoneyField
        label={loans.amount}
        helperText={ceiling === null ? loans.ceilingOpen : loans.ceilingHint(formatVnd(ceiling))}
        required
        value={draft.amount}
        onChange={(amount) => set({ amount })}
        {...issueAt('amount')}
      />
      <NumberField
        label={loans.term}
        helperText={maximumTermMonths === null ? loans.termOpen : loans.termHint(maximumTermMonths)}
        required
        value={draft.termMonths}
        onChange={(termMonths) => set({ termMonths })}
        {...issueAt('termMonths')}
      />
      <DateField
        label={loans.lentOn}
        required
        value={draft.effectiveOn}
        onChange={(effectiveOn) => set({ effectiveOn })}
        {...issueAt('effectiveOn')}
      />
      <TextLine label={loans.contract} value={draft.document} onChange={(document) => set({ document })} />
    </Box>
  );
}

/** Records a loan of the plan; what goes beyond its limits is refused with the clause. */
export function LoanDialog({ kinds, onClose }: { kinds: readonly LoanKindPartsFragment[]; onClose: () => void }) {
  const words = useLateWords();
  const text = useText();
  const viewer = useViewer();
  const { loans } = words;
  const [draft, setDraft] = useState(() => newLoan(viewer?.workingDate ?? '', kinds[0]?.code ?? ''));
  const [keys] = useState(() => new IdempotencyKeys());
  const { act, submit } = useDialogAct(RecordLoanDocument, onClose);
  const issueAt = useIssues(act.refusal);
  const set = (change: Partial<LoanDraft>): void => setDraft({ ...draft, ...change });
  const kind = kinds.find(({ code }) => code === draft.kind);
  const input = loanInputOf(draft, kind);
  const fields = { kind, draft, set, issueAt };
  return (
    <ActDialog
      title={loans.record}
      submit={loans.record}
      act={act}
      ready={input !== null}
      onClose={onClose}
      onSubmit={() => (input ? submit({ input: { ...input, idempotencyKey: keys.of(input) } }) : undefined)}
      wide
    >
      <Choice
        label={loans.kind}
        required
        value={draft.kind}
        onChange={(to) => set({ kind: to, member: '' })}
        labels={Object.fromEntries(kinds.map(({ code, name }) => [code, text(name)]))}
      />
      {kind?.ceilingCitation ? <ClauseQuote {...kind.ceilingCitation} /> : null}
      {kind?.termCitation ? <ClauseQuote {...kind.termCitation} /> : null}
      <Borrower {...fields} />
      <Terms {...fields} />
      <TextLine
        label={loans.regulation}
        helperText={loans.regulationHint}
        value={draft.regulation}
        onChange={(regulation) => set({ regulation })}
      />
      <TextLine
        label={words.record.decisions.reason}
        required={act.refusal?.__typename === 'ReasonRequiredError'}
        value={draft.reason}
        onChange={(reason) => set({ reason })}
      />
    </ActDialog>
  );
}
