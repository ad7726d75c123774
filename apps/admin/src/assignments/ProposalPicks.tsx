import { Box, Checkbox, FormControlLabel, Typography } from '@mui/material';
import { formatShortDate } from '@vuonlen/plan/kernel';
import type { ProposedAssignment } from '@vuonlen/plan/plans';
import { memo } from 'react';
import { useLateWords, useText } from '../i18n/index.ts';
import { ClauseQuote } from '../ui/index.ts';
import { pickKey } from './accept-proposal.ts';
import type { GridMeasure } from './grid-cell.ts';
import type { ReadHousehold } from './proposal-question.ts';

interface Props {
  readonly measure: GridMeasure;
  readonly picks: readonly ProposedAssignment[];
  readonly householdOf: (id: string) => ReadHousehold | undefined;
  /** Keys of what is not taken. */
  readonly left: ReadonlySet<string>;
  readonly choose: (keys: readonly string[], isChosen: boolean) => void;
}

function Why({ pick }: { pick: ProposedAssignment }) {
  const words = useLateWords().assignmentGrid.proposal;
  const text = useText();
  return (
    <details>
      <summary>{words.why}</summary>
      <ul style={{ margin: 0, paddingInlineStart: 20 }}>
        {pick.reasons.map((reason) => (
          <li key={`${reason.basis}-${reason.text.vi}`}>
            <Typography variant="body2">{text(reason.text)}</Typography>
            {reason.clause && reason.quote ? <ClauseQuote clause={reason.clause} quote={reason.quote} /> : null}
          </li>
        ))}
      </ul>
    </details>
  );
}

interface OneProps extends Pick<Props, 'measure' | 'choose'> {
  readonly pick: ProposedAssignment;
  readonly household: ReadHousehold | undefined;
  readonly isChosen: boolean;
}

const OnePick = memo(function OnePick({ pick, measure, household, isChosen, choose }: OneProps) {
  const words = useLateWords().assignmentGrid.proposal;
  const text = useText();
  const member = household?.members.find(({ id }) => id === pick.member);
  const pledges = measure.pledges.filter(({ slug }) => pick.pledges.includes(slug));
  const name = [household?.headName, member?.fullName].filter(Boolean).join(', ');
  return (
    <Box component="li" sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, alignItems: 'center' }}>
      <FormControlLabel
        sx={{ mr: 0 }}
        control={
          <Checkbox
            size="small"
            checked={isChosen}
            onChange={(event) => choose([pickKey(pick)], event.target.checked)}
            slotProps={{ input: { 'aria-label': words.chooseOne(name) } }}
          />
        }
        label={name}
      />
      <Typography variant="body2" color="textSecondary">
        {household?.place.name} · {pledges.map((pledge) => text(pledge.name)).join(' + ')} ·{' '}
        {words.from(formatShortDate(pick.asOf))}
      </Typography>
      <Why pick={pick} />
    </Box>
  );
});

/** What is proposed of a measure: all or some of it can be taken, each with its reasons. */
export function ProposalPicks({ measure, picks, householdOf, left, choose }: Props) {
  const words = useLateWords().assignmentGrid.proposal;
  const text = useText();
  const keys = picks.map(pickKey);
  const chosen = keys.filter((key) => !left.has(key)).length;
  return (
    <Box component="section" sx={{ mt: 2 }}>
      <FormControlLabel
        control={
          <Checkbox
            checked={chosen === keys.length}
            indeterminate={chosen > 0 && chosen < keys.length}
            onChange={(event) => choose(keys, event.target.checked)}
          />
        }
        label={`${words.choose(text(measure.name))} (${chosen}/${keys.length})`}
      />
      <details>
        <summary>{words.picks}</summary>
        <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
          {picks.map((pick) => (
            <OnePick
              key={pickKey(pick)}
              pick={pick}
              measure={measure}
              household={householdOf(pick.household)}
              isChosen={!left.has(pickKey(pick))}
              choose={choose}
            />
          ))}
        </Box>
      </details>
    </Box>
  );
}
