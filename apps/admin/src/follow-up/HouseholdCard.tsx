import { Box, Button, Card, Link, Stack, Typography } from '@mui/material';
import { formatShortDate } from '@vuonlen/plan/kernel';
import { useState } from 'react';
import { Link as RouterLink } from 'react-router';
import type { FollowUpHouseholdFragment } from '../gql/graphql.ts';
import { householdPath } from '../households/index.ts';
import { useLateWords } from '../i18n/index.ts';
import { GiftDialog } from './GiftDialog.tsx';
import { GiftList } from './GiftList.tsx';
import { ItemRow } from './ItemRow.tsx';
import { SponsorshipDialog } from './SponsorshipDialog.tsx';

type Household = NonNullable<FollowUpHouseholdFragment['household']>;

interface ActsProps {
  readonly household: Household;
  /** What the reader may begin, by the server. */
  readonly may: Pick<FollowUpHouseholdFragment, 'mayRecordGift' | 'mayRecordSponsorship'>;
  readonly isGiftDue: boolean;
}

function Acts({ household, may, isGiftDue }: ActsProps) {
  const { followUp } = useLateWords();
  const [open, setOpen] = useState<'gift' | 'sponsorship' | null>(null);
  const close = (): void => setOpen(null);
  return (
    <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap' }}>
      {may.mayRecordGift ? (
        <Button
          variant={isGiftDue ? 'contained' : 'text'}
          aria-label={followUp.recordGiftFor(household.headName)}
          onClick={() => setOpen('gift')}
        >
          {followUp.recordGift}
        </Button>
      ) : null}
      {may.mayRecordSponsorship ? (
        <Button aria-label={followUp.recordSponsorshipFor(household.headName)} onClick={() => setOpen('sponsorship')}>
          {followUp.recordSponsorship}
        </Button>
      ) : null}
      {open === 'gift' ? <GiftDialog household={household} gift={null} onClose={close} /> : null}
      {open === 'sponsorship' ? <SponsorshipDialog household={household} sponsorship={null} onClose={close} /> : null}
    </Stack>
  );
}

/** A household after its exit with what goes on. */
export function HouseholdCard({ of }: { of: FollowUpHouseholdFragment }) {
  const { followUp } = useLateWords();
  const { household, items, lastExitOn } = of;
  if (!household) return null;
  const { id, code, headName, place, gifts } = household;
  return (
    <Card component="article" aria-label={headName} sx={{ p: { xs: 1.5, sm: 2 }, mb: 1.5 }}>
      <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap', justifyContent: 'space-between', mb: 1 }}>
        <div>
          <Typography component="h2" variant="h3">
            <Link component={RouterLink} to={householdPath(id)}>
              {headName}
            </Link>
          </Typography>
          <Typography variant="body2" color="textSecondary">
            {[code, place.name, followUp.exitedOn(formatShortDate(lastExitOn))]
              .filter((part) => part !== '')
              .join(' · ')}
          </Typography>
        </div>
        <Acts
          household={household}
          may={of}
          isGiftDue={items.some(({ kind, standing }) => kind === 'YEARLY_GIFT' && standing === 'DUE')}
        />
      </Stack>
      {items.length === 0 ? <Typography variant="body2">{followUp.nothing}</Typography> : null}
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {items.map((item) => (
          <ItemRow
            key={[item.kind, item.support, item.member?.id, item.sponsorship?.id, item.from].join('-')}
            item={item}
            household={household}
          />
        ))}
      </Box>
      <GiftList gifts={gifts} household={household} />
    </Card>
  );
}
