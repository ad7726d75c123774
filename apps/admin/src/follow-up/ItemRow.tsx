import { Box, Button, Link, Stack, Typography } from '@mui/material';
import { addDays, formatShortDate } from '@vuonlen/plan/kernel';
import { useState } from 'react';
import { Link as RouterLink } from 'react-router';
import type { FollowUpItemFragment, FollowUpStanding, SponsorshipRowFragment } from '../gql/graphql.ts';
import { useLateWords, useText } from '../i18n/index.ts';
import { clausePath, StatusChip, type Tone } from '../ui/index.ts';
import { EndSponsorshipDialog, VoidSponsorshipDialog } from './ClosingDialogs.tsx';
import { SponsorshipDialog } from './SponsorshipDialog.tsx';
import { useGiverName } from './use-giver-name.ts';

const toneOf: Readonly<Record<FollowUpStanding, Tone>> = {
  DUE: 'warn',
  TO_REVIEW: 'bad',
  RUNNING: 'info',
  DONE: 'good',
};

export interface HouseholdName {
  readonly id: string;
  readonly headName: string;
}

function SponsorshipActs({
  sponsorship,
  household,
}: {
  sponsorship: SponsorshipRowFragment;
  household: HouseholdName;
}) {
  const { followUp } = useLateWords();
  const giverName = useGiverName();
  const [open, setOpen] = useState<'end' | 'correct' | 'void' | null>(null);
  const close = (): void => setOpen(null);
  const { nextSteps, sponsor } = sponsorship;
  const name = giverName(sponsor);
  return (
    <>
      <Typography variant="body2">{followUp.sponsor(name)}</Typography>
      <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap' }}>
        {nextSteps.includes('END') ? (
          <Button aria-label={followUp.endSponsorshipOf(name)} onClick={() => setOpen('end')}>
            {followUp.endSponsorship}
          </Button>
        ) : null}
        {nextSteps.includes('CORRECT') ? (
          <Button aria-label={followUp.correctSponsorshipOf(name)} onClick={() => setOpen('correct')}>
            {followUp.correctSponsorship}
          </Button>
        ) : null}
        {nextSteps.includes('VOID') ? (
          <Button color="inherit" aria-label={followUp.voidSponsorshipOf(name)} onClick={() => setOpen('void')}>
            {followUp.voidSponsorship}
          </Button>
        ) : null}
      </Stack>
      {open === 'end' ? <EndSponsorshipDialog sponsorship={sponsorship} onClose={close} /> : null}
      {open === 'correct' ? (
        <SponsorshipDialog household={household} sponsorship={sponsorship} onClose={close} />
      ) : null}
      {open === 'void' ? <VoidSponsorshipDialog sponsorship={sponsorship} onClose={close} /> : null}
    </>
  );
}

/** When it is due and until when it runs; the end is half-open in the API and inclusive on screen. */
function Days({ item }: { item: FollowUpItemFragment }) {
  const { followUp } = useLateWords();
  const { dueOn, until, kind } = item;
  if (kind === 'RELAPSE') return <span />;
  return (
    <Typography variant="body2">
      {dueOn ? <strong>{followUp.dueOn(formatShortDate(dueOn))}</strong> : null}
      {dueOn ? ' · ' : ''}
      {until ? followUp.until(formatShortDate(addDays(until, -1))) : followUp.noEnd}
    </Typography>
  );
}

/** One thing that goes on: how it stands, when it is due, on what it stands. */
export function ItemRow({ item, household }: { item: FollowUpItemFragment; household: HouseholdName }) {
  const words = useLateWords();
  const text = useText();
  const { followUp, parts } = words;
  const { kind, standing, member, citation, ambiguity, sponsorship } = item;
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        gap: 1,
        gridTemplateColumns: { md: '190px 3fr 3fr' },
        borderTop: 1,
        borderColor: 'divider',
        py: 1,
        alignItems: 'start',
      }}
    >
      <div>
        <StatusChip tone={toneOf[standing]} label={followUp.standings[standing]} />
      </div>
      <div>
        <Typography sx={{ fontWeight: 500 }}>
          {kind === 'RELAPSE' ? followUp.kinds.RELAPSE : text(item.name)}
        </Typography>
        {member ? <Typography variant="body2">{member.fullName}</Typography> : null}
        <Days item={item} />
      </div>
      <div>
        <Typography variant="body2">{text(item.text)}</Typography>
        {citation ? (
          <Typography variant="body2" color="textSecondary">
            {parts.grounds}:{' '}
            <Link component={RouterLink} to={clausePath(citation.clause)} title={citation.quote}>
              {citation.clause}
            </Link>
            {ambiguity ? ` (${followUp.assumed})` : ''}
          </Typography>
        ) : null}
        {sponsorship ? <SponsorshipActs sponsorship={sponsorship} household={household} /> : null}
      </div>
    </Box>
  );
}
