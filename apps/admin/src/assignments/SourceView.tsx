import { Box, Button, Card, Menu, MenuItem, Typography } from '@mui/material';
import { formatNumber } from '@vuonlen/plan/kernel';
import { useState } from 'react';
import type { GridHouseholdFragment } from '../gql/graphql.ts';
import { useLateWords, useText } from '../i18n/index.ts';
import { PledgeMeter } from '../ui/index.ts';
import type { GridGround, GridMeasure } from './grid-cell.ts';
import {
  type DrawnSupport,
  type GridPledge,
  groupsOf,
  markMove,
  otherPledges,
  type SourceGroup,
  supportsByPledge,
} from './source-groups.ts';
import { drawnBy, keyOf, type StagedChanges } from './staged-changes.ts';
import { useRights } from './use-rights.ts';

interface Props {
  readonly households: readonly GridHouseholdFragment[];
  readonly measures: readonly GridMeasure[];
  readonly ground: GridGround;
  readonly setChanges: (changes: StagedChanges) => void;
}

interface SupportProps extends Omit<Props, 'households' | 'measures'> {
  readonly support: DrawnSupport;
  readonly pledge: GridPledge;
}

/** A support under its pledge; its menu offers the pledges that could pay in its place. */
function Support({ support, pledge, ground, setChanges }: SupportProps) {
  const words = useLateWords();
  const text = useText();
  const { mayChangeIn } = useRights();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const { household, measure, assignment } = support;
  const member = household.members.find(({ id }) => id === assignment.member?.id);
  const name = [household.headName, member?.fullName].filter(Boolean).join(', ');
  const isMarked = ground.changes.taken[assignment.id] !== undefined;
  const key = keyOf({ household: household.id, measure: measure.code, member: assignment.member?.id ?? null });
  const to = isMarked ? ground.changes.given[key]?.legs.find((leg) => leg.pledge !== pledge.id) : undefined;
  const target = measure.pledges.find(({ id }) => id === to?.pledge);
  const others = anchor ? otherPledges(support, pledge.id, drawnBy(ground.changes)) : [];
  const move = (other: GridPledge): void => {
    setAnchor(null);
    setChanges(markMove(ground.changes, support, { from: pledge.id, to: other.id, on: ground.on }));
  };
  return (
    <Box component="li" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
      <span>
        {name}{' '}
        <Typography component="span" variant="body2" color="textSecondary">
          {household.place.name}
        </Typography>
      </span>
      {isMarked ? (
        <Typography component="span" variant="body2" sx={{ color: 'error.main', fontWeight: 600 }}>
          − {target ? words.assignmentGrid.sources.moving(text(target.name)) : words.assignmentGrid.take}
        </Typography>
      ) : null}
      {mayChangeIn(measure) && assignment.state === 'ASSIGNED' && !isMarked ? (
        <Button
          size="small"
          aria-haspopup="menu"
          aria-label={words.assignmentGrid.sources.moveOf(name)}
          onClick={(event) => setAnchor(event.currentTarget)}
        >
          {words.assignmentGrid.sources.move}
        </Button>
      ) : null}
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {others.length === 0 ? <MenuItem disabled>{words.assignmentGrid.sources.noOther}</MenuItem> : null}
        {others.map((other) => (
          <MenuItem key={other.id} onClick={() => move(other)} sx={{ whiteSpace: 'normal' }}>
            {text(other.name)}
            {other.left === null ? '' : ` (${words.parts.left} ${formatNumber(other.left)})`}
          </MenuItem>
        ))}
      </Menu>
    </Box>
  );
}

interface GroupProps extends Omit<Props, 'households' | 'measures'> {
  readonly group: SourceGroup;
  readonly supports: ReadonlyMap<string, readonly DrawnSupport[]>;
}

function Source({ group, supports, ground, setChanges }: GroupProps) {
  const words = useLateWords();
  const text = useText();
  const drawn = drawnBy(ground.changes);
  return (
    <Card component="section" sx={{ p: 2 }}>
      <Typography component="h2" variant="h2" gutterBottom>
        {group.sources.map(({ name }) => text(name)).join(', ')}
      </Typography>
      {group.pledges.map(({ pledge, measure }) => {
        const own = supports.get(pledge.id) ?? [];
        const used = pledge.used === null ? null : pledge.used + (drawn.get(pledge.id) ?? 0);
        return (
          <Box key={pledge.id} sx={{ mb: 2 }}>
            <Typography component="h3" variant="h3">
              {text(measure.name)}
              {pledge.place ? ` · ${pledge.place.name}` : ''}
            </Typography>
            {pledge.partOf === null ? null : <Typography variant="body2">{text(pledge.name)}</Typography>}
            <PledgeMeter
              name={text(pledge.name)}
              used={used}
              limit={pledge.limit}
              unit={words.vocabulary.unit[pledge.unit]}
            />
            {own.length === 0 ? (
              <Typography variant="body2" color="textSecondary">
                {words.assignmentGrid.sources.none}
              </Typography>
            ) : (
              <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0, mt: 0.5 }}>
                {own.map((support) => (
                  <Support
                    key={support.assignment.id}
                    support={support}
                    pledge={pledge}
                    ground={ground}
                    setChanges={setChanges}
                  />
                ))}
              </Box>
            )}
          </Box>
        );
      })}
    </Card>
  );
}

/** The same supports by who pays: each source with its pledges, what is left of them, and whom they support. */
export function SourceView({ households, measures, ground, setChanges }: Props) {
  const words = useLateWords();
  const supports = supportsByPledge(households, measures);
  return (
    <>
      <Typography color="textSecondary" sx={{ mb: 1 }}>
        {words.assignmentGrid.sources.moveHint}
      </Typography>
      <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 380px), 1fr))', gap: 2 }}>
        {groupsOf(measures).map((group) => (
          <Source key={group.key} group={group} supports={supports} ground={ground} setChanges={setChanges} />
        ))}
      </Box>
    </>
  );
}
