import { findOwnPledges, findOwnPledgesByDocuments, type OwnPledgeRecord } from '@vuonlen/database/funding';
import { formatShortDate } from '@vuonlen/plan/kernel';
import { type OwnPledgeTerms, ownPledgeIssues, takeOwnPledgeBack, writeOwnPledge } from '../funding/index.ts';
import { type ActContext, scopeOf } from '../kernel/index.ts';
import type { CellIssue } from './cell-issue.ts';
import { cellReader, missingCell, plainText } from './cell-reader.ts';
import type { ListColumns } from './list-kind.ts';
import type { ListRow } from './list-row.ts';
import {
  type MoneyGround,
  moneyGround,
  pledgeChoices,
  pledgeColumns,
  pledgeExample,
  readPledge,
} from './money-columns.ts';
import { bareNumber, holdPledges, inputIssues, keyOfAll, matchesByKey, moneyIssues } from './money-rows.ts';
import { readDay } from './read-birth.ts';
import { readQuantity } from './read-number.ts';
import { type RowEntry, rowList } from './row-list.ts';

/** The columns of a list of pledges, one row a pledge. */
const pledgeListColumns = {
  ...pledgeColumns,
  quantity: { title: 'Số lượng đăng ký', aliases: ['Số lượng', 'Số suất', 'SL'], required: true, width: 12 },
  pledgedOn: { title: 'Ngày đăng ký', aliases: ['Ngày', 'Ngày văn bản'], required: true, isDay: true, width: 14 },
  documentNumber: {
    title: 'Số văn bản',
    aliases: ['Văn bản', 'Số văn bản đăng ký', 'Số, ký hiệu văn bản'],
    required: true,
  },
  giver: { title: 'Người, đơn vị ủng hộ', aliases: ['Người ủng hộ', 'Đơn vị ủng hộ'], width: 26 },
  reason: { title: 'Lý do ghi sau', aliases: ['Lý do', 'Lý do ghi sau ngày đăng ký'], width: 30 },
} as const satisfies ListColumns;

const needed = ['quantity', 'pledgedOn', 'documentNumber'] as const;

function columnOf(path: string): string {
  return path === 'pledge' ? 'measure' : path;
}

/** What the writer would say of a row that was read whole. */
function writerIssues(context: ActContext, { pledge, source, quantity, ...terms }: Partial<OwnPledgeTerms>) {
  if (pledge === undefined || source === undefined || quantity === undefined) return [];
  return ownPledgeIssues(context, { documentNumber: '', ...terms, pledge, source, quantity });
}

/** Reads one pledge of a list. */
function readOwnPledge(context: ActContext, row: ListRow, ground: MoneyGround): RowEntry<OwnPledgeTerms> {
  const issues: CellIssue[] = [];
  const cell = cellReader(row, issues);
  const found = readPledge(row, issues, ground);
  const [quantity, pledgedOn] = [cell('quantity', readQuantity), cell('pledgedOn', readDay)];
  const documentNumber = cell('documentNumber', plainText);
  for (const field of needed) {
    if (row.cells[field] === undefined) issues.push(missingCell(row.row, field, pledgeListColumns[field]));
  }
  const terms: Partial<OwnPledgeTerms> = {
    ...found,
    ...(quantity === undefined ? {} : { quantity }),
    ...(pledgedOn === undefined ? {} : { pledgedOn }),
    ...(documentNumber === undefined ? {} : { documentNumber }),
    giver: cell('giver', plainText) ?? null,
    reason: cell('reason', plainText) ?? null,
  };
  const more = inputIssues(row, writerIssues(context, terms), { columnOf, before: issues });
  const beside = moneyIssues(context, row, terms, { on: pledgedOn });
  return { firstRow: row.row, lastRow: row.row, issues: [...issues, ...more, ...beside], terms };
}

type Same = Pick<OwnPledgeRecord, 'source' | 'pledge' | 'quantity' | 'pledgedOn' | 'documentNumber'>;

/** Same pledge, day, quantity and document. */
function keyOf({ source, pledge, quantity, pledgedOn, documentNumber }: Same): string | null {
  return keyOfAll([source, pledge, quantity, pledgedOn, bareNumber(documentNumber)]);
}

/** What sources pledge beyond the plan, before anything of it comes. */
export const pledgeList = rowList<OwnPledgeTerms>({
  kind: 'PLEDGES',
  title: 'Danh sách đăng ký ủng hộ',
  rights: { record: 'pledge.record', takeBack: 'pledge.reverse' },
  columns: pledgeListColumns,
  known: 'ASK',
  choices: ({ plan }) => pledgeChoices(plan),
  examples: ({ plan, workingDate }) => {
    const [first] = plan.pledges.filter(({ unit }) => unit === 'BOOK');
    if (first === undefined) return [];
    const day = { pledgedOn: formatShortDate(workingDate), documentNumber: '01/CV-MTTQ' };
    return [{ ...pledgeExample(plan, first), quantity: '2', ...day }];
  },
  read: async (_reader, context, _batch, rows) => {
    const ground = moneyGround(context.plan);
    return rows.map((row) => readOwnPledge(context, row, ground));
  },
  keyOf: ({ source, pledge, quantity, pledgedOn, documentNumber }) => {
    if (!source || !pledge || !quantity || !pledgedOn || !documentNumber) return null;
    return keyOf({ source, pledge, quantity, pledgedOn, documentNumber });
  },
  whoseOf: { tell: ({ giver }) => [giver], field: 'giver' },
  findKnown: async (reader, context, terms) => {
    const documents = terms.flatMap(({ documentNumber }) => documentNumber ?? []).map(bareNumber);
    const found = await findOwnPledgesByDocuments(reader, scopeOf(context), [...new Set(documents)]);
    const live = found.filter(({ reversedOn }) => reversedOn === null);
    return matchesByKey(
      live.map((one) => ({ key: keyOf(one), id: one.id })),
      'PLEDGE',
    );
  },
  columnOf,
  hold: (trx, context, terms) => {
    return holdPledges(
      trx,
      context,
      terms.map(({ pledge }) => pledge),
    );
  },
  write: async (trx, context, terms) => {
    const { addition } = await writeOwnPledge(trx, context, terms);
    return { household: null, written: addition, warnings: [] };
  },
  holdWritten: async (trx, context, written) => {
    const pledges = await findOwnPledges(trx, scopeOf(context), written);
    await holdPledges(
      trx,
      context,
      pledges.map(({ pledge }) => pledge),
    );
  },
  takeBack: (trx, context, addition, reason) => takeOwnPledgeBack(trx, context, { addition, reason }),
});
