import { Button, Stack, Typography } from '@mui/material';
import { formatShortDate } from '@vuonlen/plan/kernel';
import { useState } from 'react';
import { AssignDialog, CancelDialog } from '../assignments/index.ts';
import type { AssignmentPartsFragment } from '../gql/graphql.ts';
import { useText, useWords } from '../i18n/index.ts';
import { ClauseQuote, EmptyState, LocalDate, Money, Section, StatusChip } from '../ui/index.ts';
import { useMay } from '../users/index.ts';
import type { PartProps } from './record.type.ts';

type Leg = AssignmentPartsFragment['legs'][number];

function LegLine({ leg, assignment }: { leg: Leg; assignment: AssignmentPartsFragment }) {
  const words = useWords();
  const text = useText();
  const part = assignment.measure.legs.find((one) => one.code === leg.leg);
  return (
    <li>
      <Typography variant="body2">
        {part ? `${text(part.name)}: ` : ''}
        <strong>{text(leg.pledge.name)}</strong>
        {leg.pledge.form === 'SINGLE' ? '' : ` (${words.vocabulary.pledgeForm[leg.pledge.form]})`} ·{' '}
        <Money amount={leg.amount} />
      </Typography>
      <ClauseQuote {...leg.pledge.citation} />
    </li>
  );
}

function SupportHead({ assignment, cancel }: { assignment: AssignmentPartsFragment; cancel: () => void }) {
  const words = useWords();
  const text = useText();
  const may = useMay();
  const isLive = assignment.state !== 'CANCELLED';
  const measure = text(assignment.measure.name);
  return (
    <Stack direction="row" sx={{ gap: 1, alignItems: 'center', flexWrap: 'wrap', justifyContent: 'space-between' }}>
      <Stack direction="row" sx={{ gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
        <Typography component="h3" variant="h3">
          {measure}
        </Typography>
        <StatusChip tone={isLive ? 'good' : 'plain'} label={words.vocabulary.assignmentState[assignment.state]} />
      </Stack>
      {assignment.state === 'ASSIGNED' && may('support.cancel') ? (
        <Button aria-label={words.record.supports.cancelOf(measure)} onClick={cancel}>
          {words.record.supports.cancel}
        </Button>
      ) : null}
    </Stack>
  );
}

function Support({ assignment, cancel }: { assignment: AssignmentPartsFragment; cancel: () => void }) {
  const words = useWords();
  const text = useText();
  const { supports } = words.record;
  const item = assignment.measure.itemKinds.find((kind) => kind.code === assignment.itemKind);
  return (
    <Stack component="li" sx={{ borderTop: 1, borderColor: 'divider', py: 1.5 }}>
      <SupportHead assignment={assignment} cancel={cancel} />
      <Typography variant="body2" color="textSecondary">
        {assignment.member ? `${assignment.member.fullName} · ` : ''}
        {item ? `${text(item.name)} · ` : ''}
        {supports.amount}: <Money amount={assignment.amount} /> · {supports.effectiveOn}{' '}
        <LocalDate date={assignment.effectiveOn} />
        {assignment.cancelledOn ? ` · ${supports.cancelledOn(formatShortDate(assignment.cancelledOn))}` : ''}
        {assignment.cancelReason ? ` · ${assignment.cancelReason}` : ''}
      </Typography>
      <ul style={{ margin: '8px 0 0', paddingInlineStart: 20 }}>
        {assignment.legs.map((leg) => (
          <LegLine key={`${leg.leg}-${leg.pledge.id}`} leg={leg} assignment={assignment} />
        ))}
      </ul>
    </Stack>
  );
}

/** The supports of the household with the pledge that pays each part. */
export function SupportsTab({ household }: PartProps) {
  const words = useWords();
  const may = useMay();
  const [open, setOpen] = useState<AssignmentPartsFragment | 'assign' | null>(null);
  const close = (): void => setOpen(null);
  const { supports } = words.record;
  const assign = may('support.assign') ? <Button onClick={() => setOpen('assign')}>{supports.add}</Button> : null;
  return (
    <Section title={words.record.tabs.supports} action={assign}>
      {household.assignments.length === 0 ? <EmptyState title={supports.none} hint={supports.noneHint} /> : null}
      <Stack component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {household.assignments.map((assignment) => (
          <Support key={assignment.id} assignment={assignment} cancel={() => setOpen(assignment)} />
        ))}
      </Stack>
      {open === 'assign' ? (
        <AssignDialog household={household.id} headName={household.headName} onClose={close} />
      ) : null}
      {open !== null && open !== 'assign' ? <CancelDialog assignment={open} onClose={close} /> : null}
    </Section>
  );
}
