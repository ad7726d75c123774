import { Box } from '@mui/material';
import { formatVnd, vnd } from '@vuonlen/plan/kernel';
import { useLateWords } from '../i18n/index.ts';
import { Facts } from '../ui/index.ts';
import type { Pledge } from './money-options.ts';

/** What one unit of a pledge is worth; null where the plan does not say. */
export function worthOf({ money, planned }: Pick<Pledge, 'money' | 'planned'>): number | null {
  return money === null || planned === 0 || money % planned !== 0 ? null : money / planned;
}

/** How a pledge comes: through the fund that pays it, as a thing, or straight from who gives it. */
function channelOf({ isThroughFund, unit }: Pick<Pledge, 'isThroughFund' | 'unit'>) {
  if (unit === 'ITEM') return 'IN_KIND';
  return isThroughFund ? 'INTO_FUND' : 'DIRECT';
}

/** What the plan says of the pledge that grows: alone, joint or pooled, how it comes, what a unit is worth, whose ward. */
export function PledgeTerms({ pledge }: { pledge: Pledge }) {
  const words = useLateWords();
  const { funding } = words;
  const worth = worthOf(pledge);
  return (
    <Box sx={{ mb: 1.5 }}>
      <Facts
        of={[
          [funding.form, words.vocabulary.pledgeForm[pledge.form]],
          ...(pledge.isThroughFund === null ? [] : ([[funding.comesBy, funding.channels[channelOf(pledge)]]] as const)),
          [
            funding.worth,
            worth === null || pledge.unit === 'VND'
              ? words.vocabulary.unit[pledge.unit]
              : `${formatVnd(vnd(worth))}/${words.vocabulary.unit[pledge.unit]}`,
          ],
          ...(pledge.place ? ([[funding.ward, pledge.place.name]] as const) : []),
        ]}
      />
    </Box>
  );
}
