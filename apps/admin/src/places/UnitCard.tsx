import { Box, Button, Card, Stack, Typography } from '@mui/material';
import { formatNumber } from '@vuonlen/plan/kernel';
import { useState } from 'react';
import type { UnitRowFragment } from '../gql/graphql.ts';
import { useLateWords } from '../i18n/index.ts';
import { StatusChip } from '../ui/index.ts';
import { useMay } from '../users/index.ts';
import { HandOverDialog } from './HandOverDialog.tsx';
import { Holding } from './Holding.tsx';
import { heldByUnit, useUnitName } from './held-unit.ts';
import { RecordSuccessionDialog, type UnitOption } from './RecordSuccessionDialog.tsx';
import { StepList } from './StepList.tsx';
import { useLife } from './use-life.ts';

interface Props {
  readonly unit: UnitRowFragment;
  /** Household files that lie there. */
  readonly files: number;
  readonly options: readonly UnitOption[];
}

function Name({ unit, files, hasEnded }: Props & { hasEnded: boolean }) {
  const { places } = useLateWords();
  const nameOf = useUnitName();
  const life = useLife();
  const { baselineHouseholds: baseline } = unit;
  return (
    <div>
      <Typography component="h2" variant="h3">
        {nameOf(unit)}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {places.code(unit.code)} · {life(unit)}
      </Typography>
      {baseline === null ? null : (
        <Typography variant="body2" color="textSecondary">
          {places.baseline(formatNumber(baseline))}
        </Typography>
      )}
      {hasEnded && files > 0 ? <StatusChip tone="warn" label={places.filesHere(formatNumber(files))} /> : null}
    </div>
  );
}

/** A unit in its time: who holds it on the day, what came after it, and what may be done about it. */
export function UnitCard(props: Props) {
  const { unit, files, options } = props;
  const { places } = useLateWords();
  const may = useMay();
  const nameOf = useUnitName();
  const [open, setOpen] = useState<'succession' | 'handover' | null>(null);
  const held = heldByUnit(unit.holder, nameOf);
  const hasEnded = held.kind !== 'SAME' && held.kind !== 'NOT_YET';
  const self = { id: unit.id, label: nameOf(unit) };
  const receivers = held.paths.filter(({ id }) => id !== unit.id).map(({ id, name }) => ({ id, label: name }));
  const close = (): void => setOpen(null);
  return (
    <Card component="article" sx={{ p: { xs: 1.5, sm: 2 }, mb: 1.5 }}>
      <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { md: '3fr 4fr 4fr auto' }, alignItems: 'start' }}>
        <Name {...props} hasEnded={hasEnded} />
        <Holding held={held} />
        <StepList steps={unit.successions} />
        <Stack sx={{ alignItems: { xs: 'start', md: 'end' }, gridColumn: { md: 4 } }}>
          {may('succession.record') ? (
            <Button aria-label={places.recordFor(self.label)} onClick={() => setOpen('succession')}>
              {places.recordSuccession}
            </Button>
          ) : null}
          {may('household.handOver') && hasEnded && files > 0 && receivers.length > 0 ? (
            <Button variant="contained" aria-label={places.handOverOf(self.label)} onClick={() => setOpen('handover')}>
              {places.handOver}
            </Button>
          ) : null}
        </Stack>
      </Box>
      {open === 'succession' ? (
        <RecordSuccessionDialog kind="PLACE" from={self} options={options} onClose={close} />
      ) : null}
      {open === 'handover' ? <HandOverDialog from={self} receivers={receivers} onClose={close} /> : null}
    </Card>
  );
}
