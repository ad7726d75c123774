import type { MoneyStage, ReportCut } from '@vuonlen/plan/reports';
import type { Viewer } from '../users/index.ts';
import { amountOf, rowsOfLine } from './money-search.ts';

/** Who reads the whole committee: of a ward or of some cases the report has other sums than the plan. */
export function isWhole(role: Viewer['role']): boolean {
  return role !== 'WARD_OFFICER' && role !== 'AGENCY_OFFICER';
}

/** A line of the report: how it is cut, and the id of the ward, the measure … */
interface OfLine {
  readonly cut: ReportCut;
  readonly id: string;
}

/** Where the records of a stage are listed whole. */
const recordsOf: Partial<Readonly<Record<MoneyStage, string>>> = {
  PLEDGED: '/sources',
  RECEIVED: '/sources?view=receipts',
};

/**
 * The list behind a figure of the overview. What is pledged and received is told to everybody as the whole plan's, and the
 * report lists it within the scope of its reader: who reads a part is led to the sources themselves.
 */
export function moneyPath(stage: MoneyStage, role: Viewer['role'], line: OfLine | null = null): string {
  const records = isWhole(role) ? undefined : recordsOf[stage];
  return records ?? rowsOfLine(line?.cut ?? 'MEASURE', stage, line?.id ?? null);
}

/** The stage of an amount of the overview. */
export const stageOf = Object.fromEntries(Object.entries(amountOf).map(([stage, name]) => [name, stage])) as Readonly<
  Record<(typeof amountOf)[MoneyStage], MoneyStage>
>;
