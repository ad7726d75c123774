import { DndContext, DragOverlay, MouseSensor, pointerWithin, TouchSensor, useSensor, useSensors } from '@dnd-kit/core';
import { Alert, Box, Card, Paper, Typography } from '@mui/material';
import { useMemo, useState } from 'react';
import type { GridHouseholdFragment } from '../gql/graphql.ts';
import { useLateWords, useText } from '../i18n/index.ts';
import { ClauseQuote } from '../ui/index.ts';
import { movingOf, placeOf, useDragWords } from './drag-words.ts';
import type { GridGround, GridMeasure } from './grid-cell.ts';
import { decideAgain, type MoveVerdict, type Moving, moveVerdict } from './move-verdict.ts';
import { type PledgePlace, SourcePledge } from './SourcePledge.tsx';
import { nameOfSupport } from './SourceSupport.tsx';
import { type GridPledge, groupsOf, markMove, supportsByPledge } from './source-groups.ts';
import { drawnBy, type StagedChanges } from './staged-changes.ts';
import { useRights } from './use-rights.ts';

interface Props {
  readonly households: readonly GridHouseholdFragment[];
  readonly measures: readonly GridMeasure[];
  readonly ground: GridGround;
  readonly setChanges: (changes: StagedChanges) => void;
}

interface Refused {
  readonly name: string;
  readonly pledge: GridPledge;
  readonly verdict: Extract<MoveVerdict, { ok: false }>;
}

/** A mouse has to move a little, a finger to rest a little: a click is no drag, and the page still scrolls. */
function useDragSensors() {
  const mouse = useSensor(MouseSensor, { activationConstraint: { distance: 8 } });
  const touch = useSensor(TouchSensor, { activationConstraint: { delay: 300, tolerance: 8 } });
  return useSensors(mouse, touch);
}

/** What is on its way, what each pledge says to it, and what came of the last drop. */
function useMoves({ ground, setChanges }: Pick<Props, 'ground' | 'setChanges'>) {
  const [moving, setMoving] = useState<Moving | null>(null);
  const [refused, setRefused] = useState<Refused | null>(null);
  const decision = useMemo(() => (moving ? decideAgain(moving.support, ground) : null), [moving, ground]);
  const verdictAt = (one: Moving, place: PledgePlace): MoveVerdict =>
    moveVerdict(one, one === moving ? decision : decideAgain(one.support, ground), place, ground);
  const move = ({ support, from }: Moving, to: GridPledge): void => {
    setRefused(null);
    setChanges(markMove(ground.changes, support, { from, to: to.id, on: ground.on }));
  };
  const drop = (place: PledgePlace | null): void => {
    setMoving(null);
    if (!moving || !place) return;
    const verdict = verdictAt(moving, place);
    if (verdict.ok) move(moving, place.pledge);
    else if (verdict.why !== 'SAME') setRefused({ name: nameOfSupport(moving.support), pledge: place.pledge, verdict });
  };
  return { moving, setMoving, verdictAt, move, drop, refused, forget: () => setRefused(null) };
}

/** Why the last drop changed nothing, with the clause. */
function RefusedDrop({ refused, forget }: { refused: Refused | null; forget: () => void }) {
  const { sources } = useLateWords().assignmentGrid;
  const text = useText();
  if (!refused) return null;
  const { name, pledge, verdict } = refused;
  return (
    <Alert severity="error" onClose={forget} sx={{ position: 'sticky', top: 56, zIndex: 4, mb: 1 }}>
      {sources.refusedDrop(name, text(pledge.name), sources.obstacle[verdict.why])}
      {verdict.citation ? <ClauseQuote {...verdict.citation} /> : null}
    </Alert>
  );
}

/** The same supports by who pays: each source with its pledges, what is left of them, and whom they support. */
export function SourceView({ households, measures, ground, setChanges }: Props) {
  const { sources: words } = useLateWords().assignmentGrid;
  const text = useText();
  const { mayChange } = useRights();
  const supports = useMemo(() => supportsByPledge(households, measures), [households, measures]);
  const { moving, setMoving, verdictAt, move, drop, refused, forget } = useMoves({ ground, setChanges });
  const sensors = useDragSensors();
  const announcements = useDragWords(verdictAt);
  const drawn = drawnBy(ground.changes);
  const usedOf = ({ id, used }: GridPledge) => (used === null ? null : used + (drawn.get(id) ?? 0));
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={pointerWithin}
      accessibility={{ announcements, screenReaderInstructions: { draggable: words.moveHint } }}
      onDragStart={(event) => setMoving(movingOf(event))}
      onDragEnd={(event) => drop(placeOf(event))}
      onDragCancel={() => setMoving(null)}
    >
      <Typography color="textSecondary" sx={{ mb: 1 }}>
        {mayChange ? words.moveHint : words.readHint}
      </Typography>
      <RefusedDrop refused={refused} forget={forget} />
      <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 380px), 1fr))', gap: 2 }}>
        {groupsOf(measures).map((group) => (
          <Card key={group.key} component="section" sx={{ p: 2, overflow: 'visible' }}>
            <Typography component="h2" variant="h2" gutterBottom>
              {group.sources.map(({ name }) => text(name)).join(', ')}
            </Typography>
            {group.pledges.map((place) => (
              <SourcePledge
                key={place.pledge.id}
                {...place}
                own={supports.get(place.pledge.id) ?? []}
                used={usedOf(place.pledge)}
                ground={ground}
                move={move}
                verdict={moving ? verdictAt(moving, place) : null}
              />
            ))}
          </Card>
        ))}
      </Box>
      <DragOverlay dropAnimation={null}>
        {moving ? (
          <Paper elevation={6} sx={{ px: 1.5, py: 1, cursor: 'grabbing', width: 'max-content', maxWidth: 320 }}>
            {nameOfSupport(moving.support)}
          </Paper>
        ) : null}
      </DragOverlay>
    </DndContext>
  );
}
