import { Box, LinearProgress, Typography } from '@mui/material';
import { formatNumber, vnd } from '@vuonlen/plan/kernel';
import { memo } from 'react';
import { useLateWords, useText } from '../i18n/index.ts';
import { Money } from '../ui/index.ts';
import type { GridMeasure } from './grid-cell.ts';
import { totalMoneyLeft, unitsLeft } from './pledge-sums.ts';

interface Props {
  readonly measure: GridMeasure;
  readonly ward: string;
  /** Supports of the measure that are marked, those to be taken back counted against those to be given. */
  readonly marked: number;
  /** The person reads it and changes others. */
  readonly isClosed: boolean;
}

function Line({ children }: { children: React.ReactNode }) {
  return (
    <Typography component="span" variant="body2" sx={{ display: 'block', fontSize: '0.75rem', lineHeight: 1.35 }}>
      {children}
    </Typography>
  );
}

function Head({ measure, ward, marked, isClosed }: Props) {
  const words = useLateWords();
  const text = useText();
  const unit = words.vocabulary.unit[measure.unit];
  const done = formatNumber(measure.allocatedQuantity);
  const [units, money] = [unitsLeft(measure, ward), totalMoneyLeft(measure, ward)];
  const planned = measure.plannedQuantity;
  const share = planned ? Math.min(100, (measure.allocatedQuantity / planned) * 100) : null;
  return (
    <Box sx={{ lineHeight: 1.3 }}>
      <Typography component="span" sx={{ display: 'block', fontWeight: 600, fontSize: '0.8125rem', lineHeight: 1.25 }}>
        {text(measure.name)}
      </Typography>
      {isClosed ? <Line>{words.assignmentGrid.readsOnly}</Line> : null}
      <Line>
        {planned === null
          ? words.assignments.allocatedOnly(done, unit)
          : words.assignments.planned(done, formatNumber(planned), unit)}
      </Line>
      {share === null ? null : (
        <LinearProgress variant="determinate" value={share} aria-hidden sx={{ height: 4, my: 0.25 }} />
      )}
      {units === null ? (
        <Line>{words.parts.notShown}</Line>
      ) : (
        <Line>
          {marked === 0
            ? words.assignmentGrid.left(formatNumber(units), unit)
            : words.assignmentGrid.leftAfter(formatNumber(units), formatNumber(units - marked), unit)}
        </Line>
      )}
      <Line>
        <Money amount={vnd(measure.allocatedMoney)} />
      </Line>
      {money === null ? null : (
        <Line>
          {words.parts.left} <Money amount={money} />
        </Line>
      )}
    </Box>
  );
}

/** What a measure has used and has left, and what would be left with the marks. The cursor moves on, and it is not drawn again. */
export const MeasureHead = memo(Head);
