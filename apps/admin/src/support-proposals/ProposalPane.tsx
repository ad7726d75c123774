import CloseIcon from '@mui/icons-material/Close';
import { Card, IconButton, Link, Stack, Typography } from '@mui/material';
import { Link as RouterLink } from 'react-router';
import { usePage } from '../api/index.ts';
import { SupportProposalDocument, type SupportProposalQuery } from '../gql/graphql.ts';
import { householdPath } from '../households/index.ts';
import { useLateWords, useText } from '../i18n/index.ts';
import { EmptyState, OpenPane, PageFailed, PaneLoading, useOpenedFocus } from '../ui/index.ts';
import { NextSteps } from './NextSteps.tsx';
import { ProposalAppraisals } from './ProposalAppraisals.tsx';
import { ProposalGrounds } from './ProposalGrounds.tsx';
import { ProposalLegs } from './ProposalLegs.tsx';
import { ProposalStateChip } from './ProposalStateChip.tsx';
import { ProposalSteps } from './ProposalSteps.tsx';
import type { Proposal } from './proposal.type.ts';

function isProposal(node: SupportProposalQuery['node'] | undefined): node is Proposal {
  return node !== null && node !== undefined && 'nextSteps' in node;
}

function Head({ proposal, close }: { proposal: Proposal; close: () => void }) {
  const words = useLateWords();
  const text = useText();
  const heading = useOpenedFocus();
  const { household, measure, member } = proposal;
  return (
    <Stack direction="row" sx={{ justifyContent: 'space-between', gap: 1, alignItems: 'flex-start' }}>
      <div>
        <Typography ref={heading} tabIndex={-1} component="h2" variant="h2" sx={{ outline: 'none' }}>
          {words.parts.proposalName(household.headName, text(measure.name))}
        </Typography>
        <Stack direction="row" sx={{ gap: 1, alignItems: 'center', flexWrap: 'wrap', mt: 0.5 }}>
          <ProposalStateChip state={proposal.state} />
          <Link component={RouterLink} to={householdPath(household.id)}>
            {words.proposals.toRecord}
          </Link>
          <Typography variant="body2" color="textSecondary">
            {household.place.name} · {words.vocabulary.householdClass[household.class]}
            {member ? ` · ${member.fullName}` : ''}
          </Typography>
        </Stack>
      </div>
      <IconButton onClick={close} aria-label={words.parts.close}>
        <CloseIcon />
      </IconButton>
    </Stack>
  );
}

/** One proposal with everything that its next step needs. */
export function ProposalPane({ id, close }: { id: string; close: () => void }) {
  const words = useLateWords();
  if (id === '') {
    return (
      <Card sx={{ display: { xs: 'none', lg: 'block' } }}>
        <EmptyState title={words.proposals.chooseOne} hint={words.proposals.keys} />
      </Card>
    );
  }
  return (
    <OpenPane of={id}>
      <OpenProposal key={id} id={id} close={close} />
    </OpenPane>
  );
}

function OpenProposal({ id, close }: { id: string; close: () => void }) {
  const words = useLateWords();
  const { data, error, retry } = usePage(SupportProposalDocument, { id });
  if (error) return <PageFailed retry={retry} />;
  if (!data) return <PaneLoading />;
  if (!isProposal(data.node)) return <EmptyState title={words.proposals.notFound} />;
  const proposal = data.node;
  return (
    <Card component="section" aria-label={words.proposals.open} sx={{ p: { xs: 1.5, sm: 2 }, display: 'grid', gap: 2 }}>
      <Head proposal={proposal} close={close} />
      <NextSteps proposal={proposal} />
      <ProposalLegs proposal={proposal} />
      <ProposalGrounds proposal={proposal} />
      <ProposalAppraisals proposal={proposal} />
      <ProposalSteps proposal={proposal} />
    </Card>
  );
}
