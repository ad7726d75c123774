import { Box, Button, Link, Typography } from '@mui/material';
import { formatNumber } from '@vuonlen/plan/kernel';
import { useState } from 'react';
import { Link as RouterLink } from 'react-router';
import { householdPath } from '../households/index.ts';
import { useLateWords, useText } from '../i18n/index.ts';
import { Choice, ClauseQuote, Money, StatusChip, type Tone } from '../ui/index.ts';
import type { ShownShift } from './record-questions.ts';
import type { AskedHousehold } from './use-record-answer.ts';

/** Cases that are shown at first, and with each step more. */
const step = 30;

const toneOf: Readonly<Record<ShownShift['direction'], Tone>> = { 1: 'good', [-1]: 'warn', 0: 'info' };

type Side = ShownShift['before'];

function Standing({ side }: { side: Side }) {
  const words = useLateWords();
  if (side.outcome === null) return <>{words.whatIf.notGiven}</>;
  return (
    <>
      {words.vocabulary.outcome[side.outcome]}
      {side.outcome === 'GRANTED' ? (
        <>
          {' '}
          (<Money amount={side.amount} />)
        </>
      ) : null}
    </>
  );
}

function Shift({ shift, household }: { shift: ShownShift; household: AskedHousehold | undefined }) {
  const { whatIf } = useLateWords();
  const text = useText();
  const member = household?.members.find(({ id }) => id === shift.member);
  return (
    <Box component="li" sx={{ borderTop: 1, borderColor: 'divider', py: 1 }}>
      <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
        <Link component={RouterLink} to={householdPath(shift.household, 'supports')} sx={{ fontWeight: 600 }}>
          {household?.headName}
        </Link>
        <Typography component="span" variant="body2" color="textSecondary">
          {[household?.place.name, member?.fullName].filter((part) => part !== undefined).join(' · ')}
        </Typography>
        <StatusChip tone={toneOf[shift.direction]} label={text(shift.label)} />
        <StatusChip tone="plain" label={shift.assignment === null ? whatIf.isOpen : whatIf.isHeld} />
      </Box>
      <Typography variant="body2">
        {text(shift.name)}: <Standing side={shift.before} /> → <Standing side={shift.after} />
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {text(shift.text)}
      </Typography>
      <ClauseQuote clause={shift.clause} quote={shift.quote} />
    </Box>
  );
}

type Kind = 'ALL' | 'HELD' | 'OPEN';

interface Props {
  readonly shifts: readonly ShownShift[];
  readonly households: ReadonlyMap<string, AskedHousehold>;
}

/** Every household for which something changes, with the words of the plan that make the difference. */
export function ShiftList({ shifts, households }: Props) {
  const words = useLateWords().whatIf;
  const [kind, setKind] = useState<Kind>('ALL');
  const [count, setCount] = useState(step);
  const chosen = shifts.filter(({ assignment }) => kind === 'ALL' || (assignment !== null) === (kind === 'HELD'));
  const shown = chosen.slice(0, count);
  const left = Math.min(step, chosen.length - shown.length);
  return (
    <Box component="section" aria-label={words.households}>
      <Box sx={{ display: 'flex', gap: 1.5, flexWrap: 'wrap', alignItems: 'center', mb: 1 }}>
        <Typography component="h3" variant="h3">
          {words.households}
        </Typography>
        <Choice
          label={words.which}
          required
          value={kind}
          onChange={(next) => {
            setKind(next === '' ? 'ALL' : next);
            setCount(step);
          }}
          labels={words.kinds}
          sx={{ minWidth: 180 }}
        />
      </Box>
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {shown.map((shift) => (
          <Shift
            key={JSON.stringify([shift.household, shift.member, shift.measure, shift.assignment])}
            shift={shift}
            household={households.get(shift.household)}
          />
        ))}
      </Box>
      <Typography variant="body2" color="textSecondary">
        {words.shown(formatNumber(shown.length), formatNumber(chosen.length))}
      </Typography>
      {left > 0 ? <Button onClick={() => setCount(count + step)}>{words.more(formatNumber(left))}</Button> : null}
    </Box>
  );
}
