import type { Pledge } from '@vuonlen/plan/funding';
import { findSource, type Plan } from '@vuonlen/plan/plans';
import type { CellIssue } from './cell-issue.ts';
import { cellError, cellReader, missingCell, plainText } from './cell-reader.ts';
import type { ListColumns } from './list-kind.ts';
import type { ListRow } from './list-row.ts';
import { type Named, nameReader } from './read-name.ts';

/** Columns that say of which pledge a row is: whose, for what, and which of several. */
export const pledgeColumns = {
  source: {
    title: 'Nguồn',
    aliases: ['Tên nguồn', 'Nguồn kinh phí', 'Nguồn huy động', 'Quỹ', 'Đơn vị đăng ký', 'Nguồn, quỹ'],
    required: true,
    width: 40,
  },
  measure: {
    title: 'Nội dung hỗ trợ',
    aliases: ['Nội dung', 'Hạng mục', 'Chính sách', 'Hỗ trợ cho'],
    required: true,
    width: 34,
  },
  pledge: { title: 'Mã đăng ký nguồn', aliases: ['Mã đăng ký', 'Mã nguồn'], width: 34 },
} as const satisfies ListColumns;

/** Sources and measures of the plan that pledges name. */
export interface MoneyGround {
  readonly plan: Plan;
  readonly sources: readonly Named[];
  readonly measures: readonly Named[];
  readonly readSource: ReturnType<typeof nameReader>;
  readonly readMeasure: ReturnType<typeof nameReader>;
}

/** What rows of money are read with. */
export function moneyGround(plan: Plan): MoneyGround {
  const sources = plan.sources.filter(({ id }) => plan.pledges.some((pledge) => pledge.sources.includes(id)));
  const measures = plan.measures
    .filter(({ code }) => plan.pledges.some(({ measure }) => measure === code))
    .map(({ code, name }) => ({ id: code, name }));
  const noSource = { vi: 'Kế hoạch không có nguồn này.', en: 'The plan has no such source.' };
  const noMeasure = {
    vi: 'Kế hoạch không có nội dung hỗ trợ này từ nguồn huy động.',
    en: 'The plan has no such support that sources pay.',
  };
  return {
    ...{ plan, sources, measures },
    readSource: nameReader(sources, 'UNKNOWN_SOURCE', noSource),
    readMeasure: nameReader(measures, 'UNKNOWN_MEASURE', noMeasure),
  };
}

/** What may be chosen in the columns of a pledge. */
export function pledgeChoices(plan: Plan) {
  const { sources, measures } = moneyGround(plan);
  return {
    source: sources.map(({ name }) => name.vi),
    measure: measures.map(({ name }) => name.vi),
    pledge: plan.pledges.map(({ id }) => id),
  };
}

/** The columns of a pledge as an example fills them in. */
export function pledgeExample(plan: Plan, pledge: Pledge) {
  const [source = ''] = pledge.sources;
  const measure = plan.measures.find(({ code }) => code === pledge.measure);
  return { source: findSource(plan, source)?.name.vi ?? '', measure: measure?.name.vi ?? '' };
}

type PledgeField = keyof typeof pledgeColumns;

interface Candidates {
  readonly source: string;
  readonly among: readonly Pledge[];
}

function noPledge(row: ListRow<PledgeField>, { source, among }: Candidates, ground: MoneyGround): CellIssue {
  const of = new Set(ground.plan.pledges.filter(({ sources }) => sources.includes(source)).map((one) => one.measure));
  const names = ground.measures.filter(({ id }) => of.has(id)).map(({ name }) => name.vi);
  const vi = `Nguồn này không đăng ký cho nội dung đã ghi; có đăng ký: ${names.join('; ')}.`;
  const en = `The source has pledged nothing for that; it has for: ${names.join('; ')}.`;
  const suggestion = among.length === 0 && names.length === 1 ? (names[0] ?? null) : null;
  return cellError(row.row, 'measure', row.cells.measure ?? '', {
    code: 'NO_SUCH_PLEDGE',
    text: { vi, en },
    suggestion,
  });
}

function whichPledge(row: ListRow<PledgeField>, { among }: Candidates): CellIssue {
  const ids = among.map(({ id }) => id).join('; ');
  const whole = among.filter(({ partOf }) => partOf === null);
  const suggestion = whole.length === 1 ? (whole[0]?.id ?? null) : null;
  const text = {
    vi: `Nguồn này có hơn một đăng ký cho nội dung đó: cần ghi “${pledgeColumns.pledge.title}” là một trong ${ids}.`,
    en: `The source has pledged more than once for that: “${pledgeColumns.pledge.title}” says which of ${ids}.`,
  };
  const value = row.cells.pledge ?? '';
  return cellError(row.row, 'pledge', value, {
    code: value === '' ? 'AMBIGUOUS_PLEDGE' : 'UNKNOWN_PLEDGE',
    text,
    suggestion,
  });
}

/** Finds the pledge that a row means by source and measure, and by its id where these have several. */
export function readPledge(
  row: ListRow,
  issues: CellIssue[],
  ground: MoneyGround,
): { source?: string; pledge?: string } {
  const cell = cellReader(row, issues);
  const [source, measure] = [cell('source', ground.readSource), cell('measure', ground.readMeasure)];
  for (const field of ['source', 'measure'] as const) {
    if (row.cells[field] === undefined) issues.push(missingCell(row.row, field, pledgeColumns[field]));
  }
  const id = cell('pledge', plainText);
  if (source === undefined) return {};
  if (measure === undefined) return { source };
  const ofSource = ground.plan.pledges.filter((one) => one.measure === measure && one.sources.includes(source));
  const found = id === undefined ? ofSource : ofSource.filter((one) => one.id === id);
  const [pledge, ...others] = found;
  if (pledge !== undefined && others.length === 0) return { source, pledge: pledge.id };
  const candidates = { source, among: ofSource };
  issues.push(ofSource.length === 0 ? noPledge(row, candidates, ground) : whichPledge(row, candidates));
  return { source };
}
