import type { Text } from '../kernel/index.ts';
import { groupBy } from './group-by.ts';

/** The ways in which the money of a plan is cut. */
export const reportCuts = ['WARD', 'SOURCE', 'MEASURE', 'YEAR', 'AGENCY'] as const;
/** A way to cut: by ward, source, measure, year, or the agency that leads the measure. */
export type ReportCut = (typeof reportCuts)[number];

/** What officials read for each way to cut. */
export const reportCutLabels: Readonly<Record<ReportCut, Text>> = {
  WARD: { vi: 'Theo phường', en: 'By ward' },
  SOURCE: { vi: 'Theo nguồn huy động', en: 'By source' },
  MEASURE: { vi: 'Theo nội dung hỗ trợ', en: 'By measure' },
  YEAR: { vi: 'Theo năm', en: 'By year' },
  AGENCY: { vi: 'Theo cơ quan chủ trì', en: 'By leading agency' },
};

/** The stages of money, from the plan to the household. */
export const moneyStages = ['PLANNED', 'PLEDGED', 'RECEIVED', 'ALLOCATED', 'DISBURSED'] as const;
/** A stage of money. */
export type MoneyStage = (typeof moneyStages)[number];

/**
 * Money of one stage with everything by which it may be cut. Null is what no record states: a planned sum has no source,
 * a pooled pledge no ward, a joint one no single source.
 */
export interface ReportCell {
  readonly stage: MoneyStage;
  /** Đồng; negative where more was taken back than given. */
  readonly amount: number;
  readonly ward: string | null;
  readonly source: string | null;
  readonly measure: string | null;
  readonly year: number | null;
  readonly agency: string | null;
}

/** One line of a report: what is cut, null for what is not stated, and its money by stage. */
export interface ReportLine {
  readonly key: string | null;
  readonly amounts: Readonly<Record<MoneyStage, number>>;
  /** What the plan says nothing of in this line: its amount is 0 among sums, and not nought. */
  readonly notStated: readonly MoneyStage[];
}

/** The stages of which the plan has to say something; what came in, was assigned and paid is on record or was not. */
const statedByPlan = ['PLANNED', 'PLEDGED'] as const satisfies readonly MoneyStage[];

function notStatedBy(cells: readonly ReportCell[]): readonly MoneyStage[] {
  return statedByPlan.filter((stage) => !cells.some((cell) => cell.stage === stage));
}

const nothing: Readonly<Record<MoneyStage, number>> = {
  PLANNED: 0,
  PLEDGED: 0,
  RECEIVED: 0,
  ALLOCATED: 0,
  DISBURSED: 0,
};

const keyOf: Readonly<Record<ReportCut, (cell: ReportCell) => string | null>> = {
  WARD: ({ ward }) => ward,
  SOURCE: ({ source }) => source,
  MEASURE: ({ measure }) => measure,
  YEAR: ({ year }) => (year === null ? null : String(year)),
  AGENCY: ({ agency }) => agency,
};

/**
 * The same money cut in one way: every cell counts in exactly one line, so that the sums of any two ways agree. Lines
 * stand in the order of `keys`, others follow as they occur, and what is not stated is last.
 * @example cutReport([{ stage: 'PLANNED', amount: 5, ward: null, source: null, measure: 'M', year: 2024, agency: 'a' }], 'MEASURE')[0]?.amounts.PLANNED // 5
 */
export function cutReport(cells: readonly ReportCell[], cut: ReportCut, keys: readonly string[] = []): ReportLine[] {
  const byKey = groupBy(cells, keyOf[cut]);
  const occurring = [...byKey.keys()].filter((key) => key !== null);
  const ordered: (string | null)[] = [...new Set([...keys.filter((key) => byKey.has(key)), ...occurring])];
  if (byKey.has(null)) ordered.push(null);
  return ordered.map((key) => {
    const own = byKey.get(key) ?? [];
    return { key, amounts: sumReport(own), notStated: notStatedBy(own) };
  });
}

/**
 * The money of all cells by stage.
 * @example sumReport([]).PLANNED // 0
 */
export function sumReport(cells: readonly Pick<ReportCell, 'stage' | 'amount'>[]): ReportLine['amounts'] {
  const amounts = { ...nothing };
  for (const { stage, amount } of cells) amounts[stage] += amount;
  return amounts;
}
