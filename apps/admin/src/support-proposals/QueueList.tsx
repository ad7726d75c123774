import { Box, Button, Card, Checkbox, Stack, Typography } from '@mui/material';
import { type KeyboardEvent, useState } from 'react';
import type { ProposalRowFragment, SupportProposalQueueQuery } from '../gql/graphql.ts';
import { useLateWords, useText } from '../i18n/index.ts';
import { EmptyState, ListPages, type ListPlace } from '../ui/index.ts';
import { ApproveManyDialog } from './ApproveManyDialog.tsx';
import { ProposalStateChip } from './ProposalStateChip.tsx';
import type { Queue } from './queue-search.ts';
import { WithdrawManyDialog } from './WithdrawManyDialog.tsx';

/** What may be done with several at once. */
type ManyStep = 'APPROVE' | 'WITHDRAW';

function canTake(many: ManyStep, { nextSteps }: ProposalRowFragment): boolean {
  return nextSteps.some(({ step }) => step === many);
}

interface RowProps {
  readonly proposal: ProposalRowFragment;
  readonly isOpen: boolean;
  readonly canPick: boolean;
  readonly picked: boolean;
  readonly pick: () => void;
  readonly show: () => void;
}

function Row({ proposal, isOpen, canPick, picked, pick, show }: RowProps) {
  const words = useLateWords();
  const text = useText();
  const { household, measure, member, waitingDays } = proposal;
  const name = words.parts.proposalName(household.headName, text(measure.name));
  return (
    <Stack component="li" direction="row" sx={{ borderTop: 1, borderColor: 'divider', alignItems: 'center' }}>
      {canPick ? (
        <Checkbox
          checked={picked}
          onChange={pick}
          slotProps={{ input: { 'aria-label': words.proposals.pick(name) } }}
        />
      ) : null}
      <Button
        data-row=""
        color="inherit"
        onClick={show}
        aria-current={isOpen}
        sx={{
          flex: 1,
          display: 'block',
          textAlign: 'left',
          borderRadius: 0,
          py: 1,
          px: 1.5,
          bgcolor: isOpen ? 'action.selected' : undefined,
        }}
      >
        <Stack direction="row" sx={{ justifyContent: 'space-between', gap: 1, alignItems: 'baseline' }}>
          <Typography component="span" sx={{ fontWeight: 600 }}>
            {household.headName}
          </Typography>
          <ProposalStateChip state={proposal.state} />
        </Stack>
        <Typography component="span" variant="body2" sx={{ display: 'block' }}>
          {text(measure.name)}
          {member ? ` · ${member.fullName}` : ''}
        </Typography>
        <Typography component="span" variant="body2" color="textSecondary" sx={{ display: 'block' }}>
          {household.place.name}
          {waitingDays === null ? '' : ` · ${words.proposals.waiting(waitingDays)}`}
        </Typography>
      </Button>
    </Stack>
  );
}

/** Arrow keys, and J and K as in a mail box, go from row to row. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  const way = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 }[event.key];
  if (way === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row]')];
  const at = rows.indexOf(document.activeElement as HTMLElement);
  if (at < 0) return;
  event.preventDefault();
  rows[Math.min(rows.length - 1, Math.max(0, at + way))]?.focus();
}

export const proposalsOfPage = 50;

interface Props {
  readonly list: SupportProposalQueueQuery['supportProposals'];
  readonly open: string;
  readonly queue: Queue;
  readonly show: (id: string) => void;
  readonly place: ListPlace;
}

interface ManyProps {
  readonly step: ManyStep;
  readonly chosen: readonly ProposalRowFragment[];
  readonly onClose: () => void;
}

function ManyDialog({ step, chosen, onClose }: ManyProps) {
  const words = useLateWords();
  const text = useText();
  if (step === 'APPROVE') return <ApproveManyDialog proposals={chosen} onClose={onClose} />;
  const names = chosen.map(({ household, measure }) =>
    words.parts.proposalName(household.headName, text(measure.name)),
  );
  const read = chosen.map(({ id, version }) => ({ proposal: id, expectedVersion: version }));
  return <WithdrawManyDialog proposals={read} names={names} onClose={onClose} />;
}

/** Proposals in the order in which they wait; who approves picks some and approves them together, who proposes withdraws. */
export function QueueList({ list, open, queue, show, place }: Props) {
  const words = useLateWords();
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [acting, setActing] = useState(false);
  const { nodes: proposals } = list;
  const step: ManyStep = proposals.some((one) => canTake('APPROVE', one)) ? 'APPROVE' : 'WITHDRAW';
  const pickable = proposals.filter((one) => canTake(step, one));
  const chosen = pickable.filter(({ id }) => picked.has(id));
  const toggle = (id: string): void =>
    setPicked(new Set(picked.has(id) ? [...picked].filter((one) => one !== id) : [...picked, id]));
  const all = (): void => setPicked(new Set(chosen.length === pickable.length ? [] : pickable.map(({ id }) => id)));
  if (list.totalCount === 0) {
    return (
      <Card>
        <EmptyState title={words.proposals.none[queue]} hint={words.proposals.noneHint} />
      </Card>
    );
  }
  return (
    <Card component="section" aria-label={words.proposals.list}>
      {pickable.length > 0 ? (
        <Stack direction="row" sx={{ p: 1, gap: 1, flexWrap: 'wrap', justifyContent: 'space-between' }}>
          <Button onClick={all}>
            {chosen.length === pickable.length
              ? words.proposals.pickNone
              : words.proposals.pickAll[step](pickable.length)}
          </Button>
          {chosen.length > 0 ? (
            <Button variant={step === 'APPROVE' ? 'contained' : 'outlined'} onClick={() => setActing(true)}>
              {step === 'APPROVE'
                ? words.proposals.approveMany(chosen.length)
                : words.proposals.withdrawMany(chosen.length)}
            </Button>
          ) : null}
        </Stack>
      ) : null}
      <Box component="ul" onKeyDown={walk} sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {proposals.map((proposal) => (
          <Row
            key={proposal.id}
            proposal={proposal}
            isOpen={proposal.id === open}
            canPick={canTake(step, proposal)}
            picked={picked.has(proposal.id)}
            pick={() => toggle(proposal.id)}
            show={() => show(proposal.id)}
          />
        ))}
      </Box>
      <ListPages
        label={words.proposals.list}
        rows={words.proposals.rows}
        place={place}
        size={proposalsOfPage}
        list={list}
      />
      {acting ? <ManyDialog step={step} chosen={chosen} onClose={() => setActing(false)} /> : null}
    </Card>
  );
}
