import { useDroppable } from '@dnd-kit/core';
import { Box, Typography } from '@mui/material';
import { useLateWords, useText } from '../i18n/index.ts';
import { PledgeMeter } from '../ui/index.ts';
import type { GridGround, GridMeasure } from './grid-cell.ts';
import type { MoveVerdict, Moving } from './move-verdict.ts';
import { SourceSupport } from './SourceSupport.tsx';
import type { DrawnSupport, GridPledge } from './source-groups.ts';

/** A pledge under its measure. */
export interface PledgePlace {
  readonly pledge: GridPledge;
  readonly measure: GridMeasure;
}

interface Props extends PledgePlace {
  readonly own: readonly DrawnSupport[];
  /** What is used of it, the marks counted in. */
  readonly used: number | null;
  readonly ground: GridGround;
  readonly move: (moving: Moving, to: GridPledge) => void;
  /** What it says to the support that is being dragged; null while nothing is. */
  readonly verdict: MoveVerdict | null;
}

/** How a pledge looks while something is dragged: by its line, not by its colour alone. */
function lookOf(verdict: MoveVerdict | null, isOver: boolean) {
  if (verdict === null || (!verdict.ok && verdict.why === 'SAME')) return { outline: '2px solid transparent' };
  if (verdict.ok)
    return { outline: '2px dashed', outlineColor: 'success.main', bgcolor: isOver ? 'action.selected' : '' };
  return isOver ? { outline: '2px solid', outlineColor: 'error.main' } : { opacity: 0.6 };
}

/** Says beside its name what a pledge does with the support that is being dragged. */
function Sign({ verdict }: { verdict: MoveVerdict | null }) {
  const words = useLateWords().assignmentGrid.sources;
  if (verdict === null || (!verdict.ok && verdict.why === 'SAME')) return null;
  return (
    <Typography
      component="span"
      variant="body2"
      sx={{ color: verdict.ok ? 'success.main' : 'error.main', fontWeight: 600 }}
    >
      {verdict.ok ? `✓ ${words.takes}` : `⊘ ${words.obstacle[verdict.why]}`}
    </Typography>
  );
}

/** A pledge with what is left of it and whom it supports; a support of another pledge can be dropped on it. */
export function SourcePledge({ pledge, measure, own, used, ground, move, verdict }: Props) {
  const words = useLateWords();
  const text = useText();
  const place: PledgePlace = { pledge, measure };
  const { setNodeRef, isOver } = useDroppable({ id: pledge.id, data: place });
  return (
    <Box
      ref={setNodeRef}
      data-pledge={pledge.slug}
      sx={{ mb: 1, p: 1, mx: -1, borderRadius: 1, outlineOffset: -2, ...lookOf(verdict, isOver) }}
    >
      <Typography component="h3" variant="h3">
        {text(measure.name)}
        {pledge.place ? ` · ${pledge.place.name}` : ''}
      </Typography>
      <Sign verdict={verdict} />
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
            <SourceSupport key={support.assignment.id} support={support} pledge={pledge} ground={ground} move={move} />
          ))}
        </Box>
      )}
    </Box>
  );
}
