import { Link, TableBody, TableCell, TableFooter, TableHead, TableRow } from '@mui/material';
import { formatPercent, formatVnd } from '@vuonlen/plan/kernel';
import { moneyStages, type ReportCut } from '@vuonlen/plan/reports';
import { Link as RouterLink } from 'react-router';
import type { MoneyReportQuery, ReportMoneyFragment } from '../gql/graphql.ts';
import { useLateWords, useText } from '../i18n/index.ts';
import { Money, ScrollTable } from '../ui/index.ts';
import { percentOf } from './family-figures.ts';
import { amountOf, keyOfLine, type Line, rowsAddress } from './money-search.ts';
import { useWardOfToday } from './ward-name.ts';

/** What a line is called on screen. */
export function useNameOf(): (line: Omit<Line, 'amounts' | 'notStated'>) => string {
  const { reports } = useLateWords();
  const text = useText();
  const wardName = useWardOfToday();
  return ({ ward, source, measure, year, agency }) => {
    if (ward) return wardName(ward);
    if (year !== null && year !== undefined) return reports.yearOf(year);
    const named = source ?? measure ?? agency;
    return named ? text(named.name) : reports.notStated;
  };
}

interface AmountsProps {
  readonly name: string;
  readonly amounts: ReportMoneyFragment;
  readonly cut: ReportCut;
  readonly line: Line | null;
}

/** Each figure leads to the rows of which it is the sum, and what the plan does not state says so; what is paid stands beside what is planned. */
function Amounts({ name, amounts, cut, line }: AmountsProps) {
  const { reports, parts } = useLateWords();
  const { planned, disbursed } = amounts;
  return (
    <>
      {moneyStages.map((stage) => {
        const amount = amounts[amountOf[stage]];
        return (
          <TableCell key={stage} align="right" sx={{ whiteSpace: 'nowrap' }}>
            {amount === 0 ? (
              line?.notStated.includes(stage) ? (
                parts.notStated
              ) : (
                '0'
              )
            ) : (
              <Link
                component={RouterLink}
                to={rowsAddress(cut, stage, line)}
                aria-label={reports.cell(formatVnd(amount), reports.stages[stage], name)}
              >
                <Money amount={amount} />
              </Link>
            )}
          </TableCell>
        );
      })}
      <TableCell align="right">{planned === 0 ? '–' : formatPercent(percentOf(disbursed, planned))}</TableCell>
    </>
  );
}

/** Money by line and stage, with the sums of all lines. */
export function MoneyTable({ report, cut }: { report: MoneyReportQuery['report']; cut: ReportCut }) {
  const { reports } = useLateWords();
  const nameOf = useNameOf();
  return (
    <ScrollTable label={reports.tabs.money} minWidth={960}>
      <TableHead>
        <TableRow>
          <TableCell>{reports.line}</TableCell>
          {moneyStages.map((stage) => (
            <TableCell key={stage} align="right">
              {reports.stages[stage]}
            </TableCell>
          ))}
          <TableCell align="right">{reports.paidOfPlanned}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {report.lines.map((line) => (
          <TableRow key={keyOfLine(line)}>
            <TableCell component="th" scope="row">
              {nameOf(line)}
            </TableCell>
            <Amounts name={nameOf(line)} amounts={line.amounts} cut={cut} line={line} />
          </TableRow>
        ))}
      </TableBody>
      <TableFooter sx={{ '& .MuiTableCell-root': { color: 'text.primary', fontWeight: 600, fontSize: '0.875rem' } }}>
        <TableRow>
          <TableCell component="th" scope="row">
            {reports.total}
          </TableCell>
          <Amounts name={reports.total} amounts={report.total} cut={cut} line={null} />
        </TableRow>
      </TableFooter>
    </ScrollTable>
  );
}
