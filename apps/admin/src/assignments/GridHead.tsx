import { TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { formatNumber } from '@vuonlen/plan/kernel';
import type { MeasureChoiceFragment } from '../gql/graphql.ts';
import { useText, useWords } from '../i18n/index.ts';
import { Money } from '../ui/index.ts';
import { totalMoneyLeft, unitsLeft } from './pledge-sums.ts';

function MeasureHead({ measure, ward }: { measure: MeasureChoiceFragment; ward: string }) {
  const words = useWords();
  const text = useText();
  const unit = words.vocabulary.unit[measure.unit];
  const done = formatNumber(measure.allocatedQuantity);
  const units = unitsLeft(measure, ward);
  const money = totalMoneyLeft(measure, ward);
  return (
    <TableCell scope="col" sx={{ minWidth: 150, verticalAlign: 'top' }}>
      {text(measure.name)}
      <Typography component="span" variant="body2" sx={{ display: 'block' }}>
        {measure.plannedQuantity === null
          ? words.assignments.allocatedOnly(done, unit)
          : words.assignments.planned(done, formatNumber(measure.plannedQuantity), unit)}
      </Typography>
      <Typography component="span" variant="body2" sx={{ display: 'block' }}>
        {words.parts.left} <strong>{units === null ? words.parts.notShown : formatNumber(units)}</strong>
        {units === null ? '' : ` ${unit}`}
      </Typography>
      {money === null ? null : (
        <Typography component="span" variant="body2" sx={{ display: 'block' }}>
          {words.parts.left} <Money amount={money} />
        </Typography>
      )}
    </TableCell>
  );
}

/** The head of the grid stays in sight: what each measure has used and what its pledges have left. */
export function GridHead({ measures, ward }: { measures: readonly MeasureChoiceFragment[]; ward: string }) {
  const words = useWords();
  return (
    <TableHead>
      <TableRow>
        <TableCell scope="col" sx={{ minWidth: { xs: 130, sm: 200 }, verticalAlign: 'top', left: 0, zIndex: 4 }}>
          {words.households.fields.headName}
        </TableCell>
        {measures.map((measure) => (
          <MeasureHead key={measure.code} measure={measure} ward={ward} />
        ))}
      </TableRow>
    </TableHead>
  );
}
