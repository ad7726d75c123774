import { Box, TableCell, Typography } from '@mui/material';
import { formatNumber } from '@vuonlen/plan/kernel';
import { useLateWords } from '../i18n/index.ts';
import { Money, PledgeMeter } from '../ui/index.ts';
import { type Counted, type Figure, figureNames, type Unit } from './figures.ts';

function MoneyLine({ money }: Pick<Figure, 'money'>) {
  if (money === undefined) return null;
  return (
    <Typography component="span" variant="body2" color="textSecondary" sx={{ display: 'block' }}>
      <Money amount={money} />
    </Typography>
  );
}

/** A figure in the unit of the pledge, and below it in money where the plan or the records state it. */
export function FigureText({ figure, unit }: { figure: Figure; unit: Unit }) {
  const words = useLateWords();
  if (figure.quantity === null) return <>{words.parts.notShown}</>;
  return (
    <>
      <Box component="span" sx={{ whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' }}>
        {formatNumber(figure.quantity)} {words.vocabulary.unit[unit]}
      </Box>
      <MoneyLine money={figure.money} />
    </>
  );
}

/** Heads of the columns of figures. */
export function FigureHeads() {
  const { ledger } = useLateWords();
  return figureNames.map((name) => (
    <TableCell key={name} align="right" sx={{ width: name === 'left' ? '15%' : '12%' }}>
      {ledger.figures[name]}
    </TableCell>
  ));
}

/** Where a pledge stands, from what is pledged to what is left. */
export function FigureCells({ name, counted }: { name: string; counted: Counted }) {
  const words = useLateWords();
  const { figures, unit } = counted;
  const { pledged, allocated, left } = figures;
  return (
    <>
      {figureNames.slice(0, -1).map((one) => (
        <TableCell key={one} align="right">
          <FigureText figure={figures[one]} unit={unit} />
        </TableCell>
      ))}
      <TableCell align="right">
        <PledgeMeter
          name={name}
          used={allocated.quantity}
          limit={pledged.quantity ?? 0}
          unit={words.vocabulary.unit[unit]}
        />
        {left.quantity === null ? null : <MoneyLine money={left.money} />}
      </TableCell>
    </>
  );
}

/** What several add up to, as the last cells of their table. */
export function SumCells({ counted: { figures, unit } }: { counted: Counted }) {
  return figureNames.map((name) => (
    <TableCell key={name} align="right">
      <FigureText figure={figures[name]} unit={unit} />
    </TableCell>
  ));
}
