import { useDraggable } from '@dnd-kit/core';
import DragIndicatorIcon from '@mui/icons-material/DragIndicator';
import { Box, Button, Menu, MenuItem, Typography } from '@mui/material';
import { formatNumber } from '@vuonlen/plan/kernel';
import { useState } from 'react';
import { useLateWords, useText } from '../i18n/index.ts';
import type { GridGround } from './grid-cell.ts';
import type { Moving } from './move-verdict.ts';
import { type DrawnSupport, type GridPledge, otherPledges } from './source-groups.ts';
import { drawnBy, keyOf } from './staged-changes.ts';
import { useRights } from './use-rights.ts';

export interface SupportProps {
  readonly support: DrawnSupport;
  readonly pledge: GridPledge;
  readonly ground: GridGround;
  readonly move: (moving: Moving, to: GridPledge) => void;
}

/** Whom a support is for, as one line. */
export function nameOfSupport({ household, assignment }: DrawnSupport): string {
  const member = household.members.find(({ id }) => id === assignment.member?.id);
  return [household.headName, member?.fullName].filter(Boolean).join(', ');
}

/** What the marks say of it: to which pledge it is on its way. */
function Marked({ support, pledge, ground }: Omit<SupportProps, 'move'>) {
  const words = useLateWords().assignmentGrid;
  const text = useText();
  const { household, measure, assignment } = support;
  const key = keyOf({ household: household.id, measure: measure.code, member: assignment.member?.id ?? null });
  const to = ground.changes.given[key]?.legs.find((leg) => leg.pledge !== pledge.id);
  const target = measure.pledges.find(({ id }) => id === to?.pledge);
  return (
    <Typography component="span" variant="body2" sx={{ color: 'error.main', fontWeight: 600 }}>
      − {target ? words.sources.moving(text(target.name)) : words.take}
    </Typography>
  );
}

/** The way by keyboard, and by a single tap or click: the pledges that could pay in its place. */
function MoveMenu({ support, pledge, ground, move }: SupportProps) {
  const words = useLateWords();
  const text = useText();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const others = anchor ? otherPledges(support, pledge.id, drawnBy(ground.changes)) : [];
  const choose = (other: GridPledge): void => {
    setAnchor(null);
    move({ support, from: pledge.id }, other);
  };
  return (
    <>
      <Button
        size="small"
        aria-haspopup="menu"
        aria-label={words.assignmentGrid.sources.moveOf(nameOfSupport(support))}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {words.assignmentGrid.sources.move}
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {others.length === 0 ? <MenuItem disabled>{words.assignmentGrid.sources.noOther}</MenuItem> : null}
        {others.map((other) => (
          <MenuItem key={other.id} onClick={() => choose(other)} sx={{ whiteSpace: 'normal' }}>
            {text(other.name)}
            {other.left === null ? '' : ` (${words.parts.left} ${formatNumber(other.left)})`}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}

/**
 * A support under its pledge. It is dragged by mouse, and by touch after a long press; its menu does the same by keyboard
 * and by a single click, so that nobody has to drag.
 */
export function SourceSupport(props: SupportProps) {
  const { support, pledge, ground } = props;
  const { household, measure, assignment } = support;
  const { mayChangeIn } = useRights();
  const isMarked = ground.changes.taken[assignment.id] !== undefined;
  const isMovable = mayChangeIn(measure) && assignment.state === 'ASSIGNED' && !isMarked;
  const { setNodeRef, listeners, isDragging } = useDraggable({
    id: `${assignment.id} ${pledge.id}`,
    data: { support, from: pledge.id } satisfies Moving,
    disabled: !isMovable,
  });
  return (
    <Box
      component="li"
      ref={setNodeRef}
      data-support={assignment.id}
      {...(isMovable ? listeners : {})}
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        columnGap: 1,
        alignItems: 'center',
        minHeight: 36,
        opacity: isDragging ? 0.4 : 1,
        ...(isMovable
          ? { cursor: 'grab', touchAction: 'manipulation', '@media (pointer: coarse)': { userSelect: 'none' } }
          : {}),
      }}
    >
      <span style={{ display: 'inline-flex', alignItems: 'center', gap: 4 }}>
        {isMovable ? <DragIndicatorIcon fontSize="small" color="action" aria-hidden /> : null}
        <span>
          {nameOfSupport(support)}{' '}
          <Typography component="span" variant="body2" color="textSecondary">
            {household.place.name}
          </Typography>
        </span>
      </span>
      {isMarked ? <Marked {...props} /> : null}
      {isMovable ? <MoveMenu {...props} /> : null}
    </Box>
  );
}
