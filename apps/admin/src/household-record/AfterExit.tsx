import { Stack, Typography } from '@mui/material';
import { addDays, formatShortDate } from '@vuonlen/plan/kernel';
import { useGiverName } from '../follow-up/index.ts';
import type { RecordGiftFragment, RecordSponsorshipFragment } from '../gql/graphql.ts';
import { useLateWords } from '../i18n/index.ts';
import { ClauseQuote, EmptyState, Money, Section, StatusChip } from '../ui/index.ts';
import type { PartProps } from './record.type.ts';

function SponsorshipLine({ sponsorship }: { sponsorship: RecordSponsorshipFragment }) {
  const { record, followUp, afterExit } = useLateWords();
  const giverName = useGiverName();
  const { member, sponsor, startsOn, until, basis, content, state, ground } = sponsorship;
  const period = [
    record.policies.from(formatShortDate(startsOn)),
    until ? followUp.until(formatShortDate(addDays(until, -1))) : followUp.noEnd,
  ];
  return (
    <Stack component="li" sx={{ borderTop: 1, borderColor: 'divider', py: 1 }}>
      <Stack direction="row" sx={{ gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
        <Typography component="h3" variant="h3">
          {member ? member.fullName : afterExit.memberLeft}
        </Typography>
        <StatusChip tone={state === 'RUNNING' ? 'good' : 'plain'} label={afterExit.states[state]} />
      </Stack>
      <Typography variant="body2">{followUp.sponsor(giverName(sponsor))}</Typography>
      <Typography variant="body2" color="textSecondary">
        {[...period, basis, content].filter((part) => part !== null).join(' · ')}
      </Typography>
      {ground ? <ClauseQuote {...ground} /> : null}
    </Stack>
  );
}

function GiftLine({ gift }: { gift: RecordGiftFragment }) {
  const { afterExit } = useLateWords();
  const giverName = useGiverName();
  const { year, givenOn, giver, amount, goods, document, ground } = gift;
  return (
    <Stack component="li" sx={{ borderTop: 1, borderColor: 'divider', py: 1 }}>
      <Typography component="h3" variant="h3">
        {afterExit.giftOf(String(year))}
      </Typography>
      <Typography variant="body2">{afterExit.giver(giverName(giver))}</Typography>
      <Typography variant="body2" color="textSecondary">
        {[afterExit.givenOn(formatShortDate(givenOn)), goods, document].filter((part) => part !== null).join(' · ')}
        {amount === null ? null : (
          <>
            {' · '}
            <Money amount={amount} />
          </>
        )}
      </Typography>
      {ground ? <ClauseQuote {...ground} /> : null}
    </Stack>
  );
}

/** What is given after the exit from near-poverty: who is sponsored by whom and until when, and the gifts at Tet. */
export function AfterExit({ household }: PartProps) {
  const { afterExit } = useLateWords();
  const { sponsorships, gifts, exitedOn } = household;
  const hasNone = sponsorships.length === 0 && gifts.length === 0;
  if (hasNone && exitedOn === null) return null;
  if (hasNone) {
    return (
      <Section title={afterExit.title}>
        <EmptyState title={afterExit.none} hint={afterExit.noneHint} />
      </Section>
    );
  }
  const list = { component: 'ul', sx: { listStyle: 'none', p: 0, m: 0 } } as const;
  return (
    <>
      {sponsorships.length === 0 ? null : (
        <Section title={afterExit.sponsorships}>
          <Stack {...list}>
            {sponsorships.map((sponsorship) => (
              <SponsorshipLine key={sponsorship.id} sponsorship={sponsorship} />
            ))}
          </Stack>
        </Section>
      )}
      {gifts.length === 0 ? null : (
        <Section title={afterExit.gifts}>
          <Stack {...list}>
            {gifts.toReversed().map((gift) => (
              <GiftLine key={gift.id} gift={gift} />
            ))}
          </Stack>
        </Section>
      )}
    </>
  );
}
