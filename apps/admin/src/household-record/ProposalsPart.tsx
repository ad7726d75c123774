import { Button, Link, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { Link as RouterLink } from 'react-router';
import { useLateWords, useText } from '../i18n/index.ts';
import { ProposalStateChip, ProposeDialog, proposalPath } from '../support-proposals/index.ts';
import { EmptyState, LocalDate, Section } from '../ui/index.ts';
import { useMay } from '../users/index.ts';
import type { PartProps } from './record.type.ts';

/** The proposals of the household, each with where it stands; a new one begins here. */
export function ProposalsPart({ household }: PartProps) {
  const words = useLateWords();
  const text = useText();
  const may = useMay();
  const [open, setOpen] = useState(false);
  const { proposals } = words.record;
  const add = may('support.propose') ? <Button onClick={() => setOpen(true)}>{proposals.add}</Button> : null;
  return (
    <Section title={proposals.title} action={add}>
      {household.supportProposals.length === 0 ? (
        <EmptyState title={proposals.none} hint={proposals.noneHint} />
      ) : (
        <Stack component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
          {household.supportProposals.map((proposal) => (
            <Stack
              key={proposal.id}
              component="li"
              direction="row"
              sx={{ gap: 1, alignItems: 'center', flexWrap: 'wrap', borderTop: 1, borderColor: 'divider', py: 1 }}
            >
              <Link component={RouterLink} to={proposalPath(proposal.id)}>
                {text(proposal.measure.name)}
                {proposal.member ? ` · ${proposal.member.fullName}` : ''}
              </Link>
              <ProposalStateChip state={proposal.state} />
              <Typography component="span" variant="body2" color="textSecondary">
                <LocalDate date={proposal.stateSince} />
              </Typography>
            </Stack>
          ))}
        </Stack>
      )}
      {open ? (
        <ProposeDialog household={household.id} headName={household.headName} onClose={() => setOpen(false)} />
      ) : null}
    </Section>
  );
}
