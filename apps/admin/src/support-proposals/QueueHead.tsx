import { Box, Tab, Tabs } from '@mui/material';
import {
  type SupportProposalState,
  supportProposalStateLabels,
  supportProposalStates,
} from '@vuonlen/plan/assignments';
import type { SupportProposalQueueQuery } from '../gql/graphql.ts';
import { useLateWords, useText } from '../i18n/index.ts';
import { Choice, useWardLabels } from '../ui/index.ts';
import { lateAfterDays, type Queue, type QueueSearch, queues } from './queue-search.ts';

interface Props {
  readonly search: QueueSearch;
  readonly counts: SupportProposalQueueQuery['supportProposals']['counts'];
  readonly wards: SupportProposalQueueQuery['wards'];
  readonly go: (change: Partial<QueueSearch>) => void;
}

/** Whose proposals are shown, and what narrows them; each state with how many stand there. */
export function QueueHead({ search, counts, wards, go }: Props) {
  const words = useLateWords();
  const text = useText();
  const wardLabels = useWardLabels(wards);
  const { proposals } = words;
  const countOf = (state: SupportProposalState) => counts.find((one) => one.state === state)?.count ?? 0;
  const states = Object.fromEntries(
    supportProposalStates.map((state) => [state, `${text(supportProposalStateLabels[state])} (${countOf(state)})`]),
  ) as Record<SupportProposalState, string>;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center', mb: 2 }}>
      <Tabs
        value={search.queue}
        onChange={(_, queue: Queue) => go({ queue, id: '' })}
        aria-label={proposals.queues}
        variant="scrollable"
      >
        {queues.map((queue) => (
          <Tab key={queue} value={queue} label={proposals.queue[queue](lateAfterDays)} />
        ))}
      </Tabs>
      <Box sx={{ display: 'flex', gap: 1.5, flexWrap: 'wrap', ml: { md: 'auto' }, width: { xs: '100%', md: 'auto' } }}>
        <Choice
          label={proposals.state}
          unset={proposals.anyState}
          value={search.state}
          onChange={(state) => go({ state, id: '' })}
          labels={states}
          sx={{ width: { xs: '100%', sm: 220 } }}
        />
        <Choice
          label={proposals.ward}
          unset={proposals.anyWard}
          value={search.ward}
          onChange={(ward) => go({ ward, id: '' })}
          labels={wardLabels}
          sx={{ width: { xs: '100%', sm: 200 } }}
        />
      </Box>
    </Box>
  );
}
