import { Alert, Button, Stack, Typography } from '@mui/material';
import { formatNumber, formatShortDate } from '@vuonlen/plan/kernel';
import { useState } from 'react';
import {
  AssignDialog,
  CancelDialog,
  CorrectHandingOverDialog,
  CorrectUseCheckDialog,
  HandingOverDialog,
  UseCheckDialog,
} from '../assignments/index.ts';
import { LedgerLink } from '../funding/index.ts';
import type { AssignmentPartsFragment, PaymentPartsFragment } from '../gql/graphql.ts';
import { useLateWords, useText } from '../i18n/index.ts';
import { ClauseQuote, EmptyState, LocalDate, Money, Section, StatusChip } from '../ui/index.ts';
import { reachesMeasure, useBoundAgency, useMay } from '../users/index.ts';
import { AfterExit } from './AfterExit.tsx';
import { mayAssign } from './next-act.ts';
import type { PartProps } from './record.type.ts';

type Leg = AssignmentPartsFragment['legs'][number];

function LegLine({ leg, assignment }: { leg: Leg; assignment: AssignmentPartsFragment }) {
  const words = useLateWords();
  const text = useText();
  const part = assignment.measure.legs.find((one) => one.code === leg.leg);
  return (
    <li>
      <Typography variant="body2">
        {part ? `${text(part.name)}: ` : ''}
        <strong>
          <LedgerLink id={leg.pledge.id}>{text(leg.pledge.name)}</LedgerLink>
        </strong>
        {leg.pledge.form === 'SINGLE' ? '' : ` (${words.vocabulary.pledgeForm[leg.pledge.form]})`} ·{' '}
        <Money amount={leg.amount} />
      </Typography>
      <ClauseQuote {...leg.pledge.citation} />
    </li>
  );
}

type Act = 'cancel' | 'handOver' | 'checkUse' | 'correctHandingOver';
type Check = AssignmentPartsFragment['useChecks'][number];

interface SupportProps {
  readonly assignment: AssignmentPartsFragment;
  readonly act: (act: Act | Check) => void;
}

/** What may be done with a support where it stands now. */
function SupportActs({ assignment, act }: SupportProps) {
  const words = useLateWords();
  const text = useText();
  const may = useMay();
  const reaches = reachesMeasure(useBoundAgency(), assignment.measure);
  const { handingOver, useCheck } = words.assignments;
  const { state } = assignment;
  const measure = text(assignment.measure.name);
  return (
    <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap' }}>
      {state === 'ASSIGNED' && reaches && may('support.handOver') ? (
        <Button aria-label={handingOver.actOf(measure)} onClick={() => act('handOver')}>
          {handingOver.act}
        </Button>
      ) : null}
      {(state === 'HANDED_OVER' || state === 'USE_CHECKED') && may('support.checkUse') ? (
        <Button aria-label={useCheck.actOf(measure)} onClick={() => act('checkUse')}>
          {useCheck.act}
        </Button>
      ) : null}
      {state === 'ASSIGNED' && reaches && may('support.cancel') ? (
        <Button aria-label={words.record.supports.cancelOf(measure)} onClick={() => act('cancel')}>
          {words.record.supports.cancel}
        </Button>
      ) : null}
    </Stack>
  );
}

function SupportHead({ assignment, act }: SupportProps) {
  const words = useLateWords();
  const text = useText();
  const isLive = assignment.state !== 'CANCELLED';
  return (
    <Stack direction="row" sx={{ gap: 1, alignItems: 'center', flexWrap: 'wrap', justifyContent: 'space-between' }}>
      <Stack direction="row" sx={{ gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
        <Typography component="h3" variant="h3">
          {text(assignment.measure.name)}
        </Typography>
        <StatusChip tone={isLive ? 'good' : 'plain'} label={words.vocabulary.assignmentState[assignment.state]} />
      </Stack>
      <SupportActs assignment={assignment} act={act} />
    </Stack>
  );
}

/** How it was handed over and what the checks of its use found; what is wrong of it is corrected here. */
function SupportTrail({ assignment, act }: SupportProps) {
  const words = useLateWords();
  const text = useText();
  const may = useMay();
  const agency = useBoundAgency();
  const { corrections } = words;
  const { handingOver: over, useCheck } = words.assignments;
  const { handingOver, useChecks, measure } = assignment;
  if (!handingOver) return null;
  const document = handingOver.bookNumber ?? handingOver.houseAcceptanceNumber ?? handingOver.receiptNumber;
  const name = text(measure.name);
  return (
    <Typography component="div" variant="body2">
      {over.done(formatShortDate(handingOver.handedOverOn), handingOver.receivedBy ?? '')} ·{' '}
      {over.list(handingOver.signedListNumber)}
      {document ? ` · ${document}` : ''}
      {handingOver.correctionReason ? ` · ${corrections.because(handingOver.correctionReason)}` : ''}{' '}
      {may('handingOver.correct') && reachesMeasure(agency, measure) ? (
        <Button size="small" aria-label={corrections.handingOverOf(name)} onClick={() => act('correctHandingOver')}>
          {corrections.handingOver}
        </Button>
      ) : null}
      {useChecks.map((check) => (
        <div key={check.id}>
          {useCheck.done(formatShortDate(check.checkedOn), useCheck.results[check.result])}
          {check.finding ? ` · ${check.finding}` : ''}
          {check.correctionReason ? ` · ${corrections.because(check.correctionReason)}` : ''}{' '}
          {may('useCheck.correct') ? (
            <Button
              size="small"
              aria-label={corrections.useCheckOf(name, formatShortDate(check.checkedOn))}
              onClick={() => act(check)}
            >
              {corrections.useCheck}
            </Button>
          ) : null}
        </div>
      ))}
    </Typography>
  );
}

/** What was paid of it, each payment with its document. */
function Paid({ payments }: { payments: readonly PaymentPartsFragment[] }) {
  const { supports } = useLateWords().record;
  return payments.map(({ id, amount, effectiveOn, documentNumber }) => (
    <Typography key={id} variant="body2">
      {supports.paidOn(formatShortDate(effectiveOn), documentNumber)}: <Money amount={amount} />
    </Typography>
  ));
}

function Support({ assignment, act, payments }: SupportProps & { payments: readonly PaymentPartsFragment[] }) {
  const words = useLateWords();
  const text = useText();
  const { supports } = words.record;
  const item = assignment.measure.itemKinds.find((kind) => kind.code === assignment.itemKind);
  return (
    <Stack component="li" sx={{ borderTop: 1, borderColor: 'divider', py: 1.5 }}>
      <SupportHead assignment={assignment} act={act} />
      <Typography variant="body2" color="textSecondary">
        {assignment.member ? `${assignment.member.fullName} · ` : ''}
        {item ? `${text(item.name)} · ` : ''}
        {supports.amount}: <Money amount={assignment.amount} /> · {supports.effectiveOn}{' '}
        <LocalDate date={assignment.effectiveOn} />
        {assignment.cancelledOn ? ` · ${supports.cancelledOn(formatShortDate(assignment.cancelledOn))}` : ''}
        {assignment.cancelReason ? ` · ${assignment.cancelReason}` : ''}
      </Typography>
      <SupportTrail assignment={assignment} act={act} />
      <Paid payments={payments} />
      <ul style={{ margin: '8px 0 0', paddingInlineStart: 20 }}>
        {assignment.legs.map((leg) => (
          <LegLine key={`${leg.leg}-${leg.pledge.id}`} leg={leg} assignment={assignment} />
        ))}
      </ul>
    </Stack>
  );
}

const dialogs = {
  cancel: CancelDialog,
  handOver: HandingOverDialog,
  checkUse: UseCheckDialog,
  correctHandingOver: CorrectHandingOverDialog,
} as const;

/** The dialog with the support as it was when it was opened: somebody else's change meanwhile is told as a conflict. */
interface Open {
  readonly act: Act | Check;
  readonly assignment: AssignmentPartsFragment;
}

function OpenDialog({ open, onClose }: { open: Open; onClose: () => void }) {
  const { act, assignment } = open;
  if (typeof act === 'object') return <CorrectUseCheckDialog assignment={assignment} check={act} onClose={onClose} />;
  const Dialog = dialogs[act];
  return <Dialog assignment={assignment} onClose={onClose} />;
}

function Supports({ household }: PartProps) {
  const words = useLateWords();
  const may = useMay();
  const [open, setOpen] = useState<Open | 'assign' | null>(null);
  const close = (): void => setOpen(null);
  const { supports } = words.record;
  const agency = useBoundAgency();
  const assign = mayAssign(household, { may, agency }) ? (
    <Button onClick={() => setOpen('assign')}>{supports.add}</Button>
  ) : null;
  return (
    <Section title={words.record.tabs.supports} action={assign}>
      {household.assignments.length === 0 ? <EmptyState title={supports.none} hint={supports.noneHint} /> : null}
      {household.hasMorePayments ? (
        <Alert severity="info">{words.pages.payments(formatNumber(household.payments.length))}</Alert>
      ) : null}
      <Stack component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {household.assignments.map((assignment) => (
          <Support
            key={assignment.id}
            assignment={assignment}
            payments={household.payments.filter((payment) => payment.assignment.id === assignment.id)}
            act={(act) => setOpen({ act, assignment })}
          />
        ))}
      </Stack>
      {open === 'assign' ? (
        <AssignDialog household={household.id} headName={household.headName} onClose={close} />
      ) : null}
      {open !== null && open !== 'assign' ? <OpenDialog open={open} onClose={close} /> : null}
    </Section>
  );
}

/** The supports of the household with the pledge that pays each part, and what it is given after its exit. */
export function SupportsTab({ household }: PartProps) {
  return (
    <>
      <Supports household={household} />
      <AfterExit household={household} />
    </>
  );
}
