import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, Link, Typography } from '@mui/material';
import { formatShortDate } from '@vuonlen/plan/kernel';
import { useId } from 'react';
import { Link as RouterLink } from 'react-router';
import type { GridHouseholdFragment } from '../gql/graphql.ts';
import { householdPath } from '../households/index.ts';
import { useLateWords, useText } from '../i18n/index.ts';
import { ReasonList, StatusChip } from '../ui/index.ts';
import type { GridAssignment, GridCellState, GridMeasure } from './grid-cell.ts';
import { outcomeTone } from './outcome-tone.ts';
import { reasonsOf } from './reason-parts.ts';

interface Props {
  readonly household: GridHouseholdFragment;
  readonly measure: GridMeasure;
  readonly state: GridCellState;
  readonly onClose: () => void;
}

function Held({ one, household, measure }: { one: GridAssignment } & Pick<Props, 'household' | 'measure'>) {
  const words = useLateWords();
  const text = useText();
  const member = household.members.find(({ id }) => id === one.member?.id);
  const pledges = one.legs.flatMap((leg) => measure.pledges.filter(({ id }) => id === leg.pledge.id));
  return (
    <Typography component="li">
      {member ? `${member.fullName}: ` : ''}
      {words.assignmentGrid.cell.heldSince(formatShortDate(one.effectiveOn))}
      {pledges.map(({ id, name }) => (
        <span key={id}> · {text(name)}</span>
      ))}
      {one.state === 'ASSIGNED' ? '' : ` · ${words.assignmentGrid.cell.handedOver}`}
    </Typography>
  );
}

/** A cell with its grounds: every step of the decision with the sentence of the plan, and what is held. */
export function CellDialog({ household, measure, state, onClose }: Props) {
  const words = useLateWords();
  const text = useText();
  const titleId = useId();
  const { decision, held } = state;
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby={titleId}>
      <DialogTitle id={titleId}>{words.parts.proposalName(household.headName, text(measure.name))}</DialogTitle>
      <DialogContent>
        {held.length > 0 ? (
          <ul style={{ marginTop: 0, paddingInlineStart: 20 }}>
            {held.map((one) => (
              <Held key={one.id} one={one} household={household} measure={measure} />
            ))}
          </ul>
        ) : null}
        {decision ? (
          <>
            <Box sx={{ mb: 1.5 }}>
              <StatusChip tone={outcomeTone[decision.outcome]} label={words.vocabulary.outcome[decision.outcome]} />
            </Box>
            <ReasonList reasons={reasonsOf(decision)} />
          </>
        ) : null}
        <Link component={RouterLink} to={householdPath(household.id, 'supports')}>
          {words.assignmentGrid.cell.record}
        </Link>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose} variant="contained">
          {words.parts.close}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
