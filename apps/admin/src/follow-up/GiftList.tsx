import { Button, Stack, Typography } from '@mui/material';
import { formatShortDate, formatVnd } from '@vuonlen/plan/kernel';
import { useState } from 'react';
import type { GiftRowFragment } from '../gql/graphql.ts';
import { useLateWords } from '../i18n/index.ts';
import { VoidGiftDialog } from './ClosingDialogs.tsx';
import { GiftDialog } from './GiftDialog.tsx';
import type { HouseholdName } from './ItemRow.tsx';
import { useGiverName } from './use-giver-name.ts';

function GiftLine({ gift, household }: { gift: GiftRowFragment; household: HouseholdName }) {
  const { followUp } = useLateWords();
  const giverName = useGiverName();
  const [open, setOpen] = useState<'correct' | 'void' | null>(null);
  const close = (): void => setOpen(null);
  const name = giverName(gift.giver);
  const what = [gift.amount === null ? '' : formatVnd(gift.amount), gift.goods ?? ''].filter((one) => one !== '');
  return (
    <Stack component="li" direction="row" sx={{ gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
      <Typography variant="body2">{followUp.gift(name, formatShortDate(gift.givenOn), what.join(', '))}</Typography>
      {gift.nextSteps.includes('CORRECT') ? (
        <Button size="small" aria-label={followUp.correctGiftOf(name)} onClick={() => setOpen('correct')}>
          {followUp.correctGift}
        </Button>
      ) : null}
      {gift.nextSteps.includes('VOID') ? (
        <Button size="small" color="inherit" aria-label={followUp.voidGiftOf(name)} onClick={() => setOpen('void')}>
          {followUp.voidGift}
        </Button>
      ) : null}
      {open === 'correct' ? <GiftDialog household={household} gift={gift} onClose={close} /> : null}
      {open === 'void' ? <VoidGiftDialog gift={gift} onClose={close} /> : null}
    </Stack>
  );
}

/** The gifts of a household by the year of their Tet, the latest first. */
export function GiftList({ gifts, household }: { gifts: readonly GiftRowFragment[]; household: HouseholdName }) {
  const { followUp } = useLateWords();
  const years = [...new Set(gifts.map(({ year }) => year))].toSorted((a, b) => b - a);
  return years.map((year) => (
    <section key={year} aria-label={followUp.giftsOf(String(year))}>
      <Typography variant="body2" color="textSecondary" sx={{ mt: 1 }}>
        {followUp.giftsOf(String(year))}
      </Typography>
      <Stack component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {gifts
          .filter((gift) => gift.year === year)
          .map((gift) => (
            <GiftLine key={gift.id} gift={gift} household={household} />
          ))}
      </Stack>
    </section>
  ));
}
