import { Link, TableBody, TableCell, TableFooter, TableHead, TableRow, Typography } from '@mui/material';
import { formatCount, formatNumber, type Vnd, vnd } from '@vuonlen/plan/kernel';
import { Link as RouterLink } from 'react-router';
import type { DashboardQuery } from '../gql/graphql.ts';
import { useLateWords, useText } from '../i18n/index.ts';
import { type HouseholdFilter, householdsPath, ScrollTable, Section } from '../ui/index.ts';
import { MoneyLink } from './MoneyLink.tsx';
import { exitedClasses, planClasses } from './plan-classes.ts';
import { useWardOfToday } from './ward-name.ts';

type Progress = DashboardQuery['progress'];
type Ward = Progress['wards'][number];
type Column = Progress['measures'][number]['measure'];

function Count({ of, filter, label }: { of: number; filter: HouseholdFilter; label: string }) {
  if (of === 0) return <>0</>;
  return (
    <Link component={RouterLink} to={householdsPath(filter)} aria-label={label}>
      {formatNumber(of)}
    </Link>
  );
}

function WardRow({ ward, columns }: { ward: Ward; columns: readonly Column[] }) {
  const words = useLateWords();
  const text = useText();
  const place = ward.place.id;
  const name = useWardOfToday()(ward.place);
  const label = (of: number, what: string): string => words.dashboard.cell(formatNumber(of), what, name);
  return (
    <TableRow>
      <TableCell component="th" scope="row" sx={{ whiteSpace: 'nowrap' }}>
        {name}
      </TableCell>
      <TableCell align="right">
        <Count
          of={ward.households}
          filter={{ place, class: planClasses }}
          label={label(ward.households, words.dashboard.households)}
        />
      </TableCell>
      <TableCell align="right">
        <Count
          of={ward.exited}
          filter={{ place, class: exitedClasses }}
          label={label(ward.exited, words.dashboard.exitedShort)}
        />
      </TableCell>
      {columns.map(({ code, name: measure }) => {
        const quantity = ward.cells.find((cell) => cell.measureCode === code)?.quantity ?? 0;
        return (
          <TableCell key={code} align="right">
            <Count of={quantity} filter={{ place, hasAnyMeasure: code }} label={label(quantity, text(measure))} />
          </TableCell>
        );
      })}
      <TableCell align="right">
        <MoneyLink amount={ward.allocated} stage="ALLOCATED" of={name} line={{ cut: 'WARD', id: place }} />
      </TableCell>
    </TableRow>
  );
}

function Totals({ progress, columns }: { progress: Progress; columns: readonly Column[] }) {
  const words = useLateWords();
  const text = useText();
  const label = (of: number, what: string): string =>
    words.dashboard.cell(formatNumber(of), what, words.dashboard.total);
  const total = (of: (ward: Ward) => number): number => progress.wards.reduce((sum, ward) => sum + of(ward), 0);
  const money: Vnd = vnd(total((ward) => ward.allocated));
  const quantity = (code: string) => (ward: Ward) =>
    ward.cells.find((cell) => cell.measureCode === code)?.quantity ?? 0;
  const [households, exited] = [total((ward) => ward.households), total((ward) => ward.exited)];
  return (
    <TableFooter sx={{ '& .MuiTableCell-root': { color: 'text.primary', fontWeight: 600, fontSize: '0.875rem' } }}>
      <TableRow>
        <TableCell component="th" scope="row">
          {words.dashboard.total}
        </TableCell>
        <TableCell align="right">
          <Count
            of={households}
            filter={{ class: planClasses }}
            label={label(households, words.dashboard.households)}
          />
        </TableCell>
        <TableCell align="right">
          <Count of={exited} filter={{ class: exitedClasses }} label={label(exited, words.dashboard.exitedShort)} />
        </TableCell>
        {columns.map(({ code, name }) => (
          <TableCell key={code} align="right">
            <Count
              of={total(quantity(code))}
              filter={{ hasAnyMeasure: code }}
              label={label(total(quantity(code)), text(name))}
            />
          </TableCell>
        ))}
        <TableCell align="right">
          <MoneyLink amount={money} stage="ALLOCATED" of={words.dashboard.total} />
        </TableCell>
      </TableRow>
    </TableFooter>
  );
}

/** Poor households of the register stand beside the plan, which is for near-poor ones. */
function PoorBeside({ poor }: { poor: number }) {
  const { dashboard } = useLateWords();
  if (poor === 0) return null;
  return (
    <Typography variant="body2" sx={{ mt: 1 }}>
      <Link component={RouterLink} to={householdsPath({ class: ['POOR'] })}>
        {dashboard.poorBeside(formatCount(poor))}
      </Link>
    </Typography>
  );
}

/** Wards by measures; each number opens the households that it counts. */
export function WardTable({ progress }: { progress: Progress }) {
  const words = useLateWords();
  const text = useText();
  const columns = progress.measures.filter((one) => one.plannedQuantity !== null).map((one) => one.measure);
  return (
    <Section title={words.dashboard.wards}>
      <ScrollTable label={words.dashboard.wards} minWidth={860} keepsColumns>
        <TableHead>
          <TableRow>
            <TableCell>{words.dashboard.ward}</TableCell>
            <TableCell align="right">{words.dashboard.households}</TableCell>
            <TableCell align="right">{words.dashboard.exitedShort}</TableCell>
            {columns.map(({ code, name }) => (
              <TableCell key={code} align="right">
                {text(name)}
              </TableCell>
            ))}
            <TableCell align="right">{words.dashboard.allocated}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {progress.wards.map((ward) => (
            <WardRow key={ward.place.id} ward={ward} columns={columns} />
          ))}
        </TableBody>
        <Totals progress={progress} columns={columns} />
      </ScrollTable>
      <PoorBeside poor={progress.poor} />
    </Section>
  );
}
