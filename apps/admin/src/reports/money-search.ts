import { type MoneyStage, moneyStages, type ReportCut, reportCuts } from '@vuonlen/plan/reports';
import type { MoneyReportQuery, ReportMoneyFragment, ReportRowWhere } from '../gql/graphql.ts';

export type Line = MoneyReportQuery['report']['lines'][number];

/** Where the answer has the money of a stage. */
export const amountOf = {
  PLANNED: 'planned',
  PLEDGED: 'pledged',
  RECEIVED: 'received',
  ALLOCATED: 'allocated',
  DISBURSED: 'disbursed',
} as const satisfies Readonly<Record<MoneyStage, keyof ReportMoneyFragment>>;

/** Stands in an address for the line of what is not stated. */
const notStated = 'none';

/** What the address of the report asks for. */
export interface MoneyAsked {
  readonly cut: ReportCut;
  /** The stage whose rows are listed; null: none are. */
  readonly stage: MoneyStage | null;
  readonly where: ReportRowWhere;
  /** The line whose rows are listed, as it stands in the address; empty: all lines. */
  readonly of: string;
}

function whereOf(cut: ReportCut, of: string): ReportRowWhere {
  if (of === '') return {};
  if (of === notStated) return { notStated: cut };
  if (cut === 'YEAR') return { year: Number(of) };
  return { [{ WARD: 'ward', SOURCE: 'source', MEASURE: 'measure', AGENCY: 'agency' }[cut]]: of };
}

/** Reads an address; what it does not know asks for nothing. */
export function readMoneySearch(search: URLSearchParams): MoneyAsked {
  const cut = reportCuts.find((one) => one === search.get('cut')) ?? 'WARD';
  const stage = moneyStages.find((one) => one === search.get('stage')) ?? null;
  const asked = search.get('of') ?? '';
  const of = cut === 'YEAR' && asked !== notStated && !/^\d{4}$/.test(asked) ? '' : asked;
  return { cut, stage, of, where: whereOf(cut, of) };
}

/** How a line stands in an address. */
export function keyOfLine({ ward, source, measure, year, agency }: Omit<Line, 'amounts' | 'notStated'>): string {
  if (year !== null && year !== undefined) return String(year);
  return (ward ?? source ?? measure ?? agency)?.id ?? notStated;
}

/** The address of the rows of a line by its key; of all lines without one. */
export function rowsOfLine(cut: ReportCut, stage: MoneyStage, of: string | null): string {
  const search = new URLSearchParams({ cut, stage, ...(of === null ? {} : { of }) });
  return `/reports/money?${search}#rows`;
}

/** The address of the rows of a figure, with the cut in force; of the total without a line. */
export function rowsAddress(cut: ReportCut, stage: MoneyStage, line: Line | null): string {
  return rowsOfLine(cut, stage, line ? keyOfLine(line) : null);
}
