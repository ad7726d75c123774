import { Link, TableBody, TableCell, TableFooter, TableHead, TableRow } from '@mui/material';
import { formatNumber } from '@vuonlen/plan/kernel';
import { form3Columns } from '@vuonlen/plan/reports';
import { useLocale } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import type { Form3ColumnsFragment, ReportPeriodQuery } from '../gql/graphql.ts';
import { useLateWords } from '../i18n/index.ts';
import { ScrollTable } from '../ui/index.ts';
import { columnName, fieldOf } from './form3-fields.ts';
import { useWardOfPeriod } from './ward-name.ts';

export type Period = Extract<NonNullable<ReportPeriodQuery['node']>, { readonly form14: unknown }>;
export type Form3 = NonNullable<Period['form3']>;
type Unit = 'households' | 'persons';

interface CellsProps {
  readonly figures: Form3ColumnsFragment;
  /** Whose figures they are: a ward by its id, all of them without one. */
  readonly ward: string;
  readonly place?: string;
}

/** Each figure leads to the households of which it is the sum. */
function Cells({ figures, ward, place }: CellsProps) {
  const { reports } = useLateWords();
  const language = useLocale() === 'en' ? 'en' : 'vi';
  return form3Columns.map((column) => {
    const figure = formatNumber(figures[fieldOf[column]]);
    const search = new URLSearchParams({ column, ...(place ? { place } : {}) });
    const label = reports.cell(figure, columnName(column, language), ward);
    return (
      <TableCell key={column} align="right" sx={{ px: 1 }}>
        {figures[fieldOf[column]] === 0 ? (
          figure
        ) : (
          <Link component={RouterLink} to={`?${search}#list`} aria-label={label}>
            {figure}
          </Link>
        )}
      </TableCell>
    );
  });
}

/** Form 3 by ward, in households or in persons. */
export function Form3Table({ period, form, unit }: { period: Period; form: Form3; unit: Unit }) {
  const { reports } = useLateWords();
  const wardName = useWardOfPeriod(period.to);
  const language = useLocale() === 'en' ? 'en' : 'vi';
  return (
    <ScrollTable label={reports[unit]} minWidth={900} keepsColumns>
      <TableHead>
        <TableRow sx={{ verticalAlign: 'bottom' }}>
          <TableCell>{reports.ward}</TableCell>
          {form3Columns.map((column) => (
            <TableCell key={column} align="right" sx={{ px: 1 }}>
              {columnName(column, language)}
            </TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {form.rows.map((row) => (
          <TableRow key={row.place.id}>
            <TableCell component="th" scope="row" sx={{ whiteSpace: 'nowrap' }}>
              {wardName(row.place)}
            </TableCell>
            <Cells figures={row[unit]} ward={wardName(row.place)} place={row.place.id} />
          </TableRow>
        ))}
      </TableBody>
      <TableFooter sx={{ '& .MuiTableCell-root': { color: 'text.primary', fontWeight: 600, fontSize: '0.875rem' } }}>
        <TableRow>
          <TableCell component="th" scope="row" sx={{ whiteSpace: 'nowrap' }}>
            {reports.total}
          </TableCell>
          <Cells figures={form.total[unit]} ward={reports.total} />
        </TableRow>
      </TableFooter>
    </ScrollTable>
  );
}
