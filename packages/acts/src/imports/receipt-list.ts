import { findReceipts, findReceiptsByDocuments, type ReceiptRecord } from '@vuonlen/database/funding';
import type { ReceiptChannel } from '@vuonlen/database/kernel';
import { formatShortDate } from '@vuonlen/plan/kernel';
import { findPledge } from '@vuonlen/plan/plans';
import {
  checkReceipt,
  type ReceiptTerms,
  readCame,
  receiptIssues,
  takeReceiptBack,
  writeReceipt,
} from '../funding/index.ts';
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
import { choiceReader, choiceTitles } from './read-choice.ts';
import { readMoney, readQuantity } from './read-number.ts';
import { type RowEntry, rowList } from './row-list.ts';

const channels: Readonly<Record<ReceiptChannel, { readonly vi: string; readonly en: string }>> = {
  INTO_FUND: { vi: 'Nộp vào quỹ', en: 'Into a fund' },
  DIRECT: { vi: 'Trao trực tiếp', en: 'Straight to households' },
  IN_KIND: { vi: 'Hiện vật', en: 'In kind' },
};

const readChannel = choiceReader(channels, {
  INTO_FUND: ['vào quỹ', 'tiền vào quỹ', 'nộp quỹ'],
  DIRECT: ['trực tiếp', 'trao trực tiếp cho hộ'],
});

/** The columns of a list of receipts, one row a receipt. */
const receiptColumns = {
  ...pledgeColumns,
  channel: {
    title: 'Hình thức tiếp nhận',
    aliases: ['Hình thức', 'Cách tiếp nhận'],
    choices: choiceTitles(channels),
  },
  quantity: { title: 'Số lượng', aliases: ['Số suất', 'SL'], width: 10 },
  amount: { title: 'Số tiền', aliases: ['Số tiền (đồng)', 'Kinh phí', 'Thành tiền'] },
  receivedOn: {
    title: 'Ngày tiếp nhận',
    aliases: ['Ngày nhận', 'Ngày thu', 'Ngày nộp'],
    required: true,
    isDay: true,
    width: 14,
  },
  documentNumber: {
    title: 'Số chứng từ',
    aliases: ['Chứng từ', 'Số phiếu thu', 'Phiếu thu', 'Số văn bản'],
    required: true,
  },
  giver: { title: 'Người, đơn vị ủng hộ', aliases: ['Người ủng hộ', 'Đơn vị ủng hộ', 'Người nộp'], width: 26 },
  reason: { title: 'Lý do ghi sau', aliases: ['Lý do', 'Lý do ghi sau ngày tiếp nhận'], width: 30 },
} as const satisfies ListColumns;

const needed = ['channel', 'receivedOn', 'documentNumber'] as const;

function columnOf(path: string): string {
  return path === 'pledge' ? 'measure' : path;
}

/** What the act by hand would say of a row whose pledge was found. */
function actIssues(context: ActContext, { pledge: id, source, channel, ...terms }: Partial<ReceiptTerms>) {
  const pledge = id === undefined ? undefined : findPledge(context.plan, id);
  if (pledge === undefined || source === undefined || channel === undefined) return [];
  const input = { documentNumber: '', ...terms, pledge: pledge.id, source, channel };
  const came = readCame(context.plan, pledge, input);
  return [...receiptIssues(context, input), ...('path' in came ? [came] : [])];
}

/** Reads one receipt of a list. */
function readReceipt(context: ActContext, row: ListRow, ground: MoneyGround): RowEntry<ReceiptTerms> {
  const issues: CellIssue[] = [];
  const cell = cellReader(row, issues);
  const found = readPledge(row, issues, ground);
  const [channel, receivedOn] = [cell('channel', readChannel), cell('receivedOn', readDay)];
  const documentNumber = cell('documentNumber', plainText);
  for (const field of needed) {
    if (row.cells[field] === undefined) issues.push(missingCell(row.row, field, receiptColumns[field]));
  }
  const terms: Partial<ReceiptTerms> = {
    ...found,
    ...(channel === undefined ? {} : { channel }),
    ...(receivedOn === undefined ? {} : { receivedOn }),
    ...(documentNumber === undefined ? {} : { documentNumber }),
    quantity: cell('quantity', readQuantity) ?? null,
    amount: cell('amount', readMoney) ?? null,
    giver: cell('giver', plainText) ?? null,
    reason: cell('reason', plainText) ?? null,
  };
  // Where a figure was not read, the other one alone may mean something else.
  const isRead = !issues.some(({ field }) => field === 'quantity' || field === 'amount');
  const more = isRead ? inputIssues(row, actIssues(context, terms), { columnOf, before: issues }) : [];
  const beside = moneyIssues(context, row, terms, { on: receivedOn });
  return { firstRow: row.row, lastRow: row.row, issues: [...issues, ...more, ...beside], terms };
}

/** What came by the row, whichever of the two figures it states. */
function figuresOf(context: ActContext, terms: Partial<ReceiptTerms>) {
  const pledge = terms.pledge === undefined ? undefined : findPledge(context.plan, terms.pledge);
  if (pledge === undefined) return null;
  const { source = '', channel = 'DIRECT', documentNumber = '', quantity = null, amount = null } = terms;
  const came = readCame(context.plan, pledge, {
    ...terms,
    pledge: pledge.id,
    source,
    channel,
    documentNumber,
    quantity,
    amount,
  });
  return 'path' in came ? null : came;
}

type Same = Pick<ReceiptRecord, 'source' | 'pledge' | 'receivedOn' | 'documentNumber' | 'quantity' | 'amount'>;

/** Same pledge, day, figures and document. */
function keyOf({ source, pledge, receivedOn, documentNumber, quantity, amount }: Same): string | null {
  return keyOfAll([source, pledge, receivedOn, bareNumber(documentNumber), quantity, amount]);
}

function readRows(context: ActContext, rows: readonly ListRow[]): readonly RowEntry<ReceiptTerms>[] {
  const ground = moneyGround(context.plan);
  return rows.map((row) => {
    const entry = readReceipt(context, row, ground);
    // The figures as the act would figure them out: a row that states the units and one that states the money are one.
    const came = figuresOf(context, entry.terms);
    return came === null
      ? entry
      : { ...entry, terms: { ...entry.terms, quantity: came.quantity, amount: came.amount } };
  });
}

/** Money and things that came in for pledges. */
export const receiptList = rowList<ReceiptTerms>({
  kind: 'RECEIPTS',
  title: 'Danh sách tiếp nhận',
  rights: { record: 'receipt.record', takeBack: 'receipt.reverse' },
  columns: receiptColumns,
  known: 'ASK',
  choices: ({ plan }) => pledgeChoices(plan),
  examples: ({ plan, workingDate }) => {
    const [first] = plan.pledges.filter(({ unit }) => unit === 'BOOK');
    if (first === undefined) return [];
    const day = { receivedOn: formatShortDate(workingDate), documentNumber: 'PT 01/2024' };
    return [{ ...pledgeExample(plan, first), channel: channels.INTO_FUND.vi, amount: '60.000.000', ...day }];
  },
  read: async (_reader, context, _batch, rows) => readRows(context, rows),
  keyOf: (terms) => {
    const { source, pledge, receivedOn, documentNumber, quantity, amount } = terms;
    if (!source || !pledge || !receivedOn || !documentNumber || quantity == null) return null;
    return keyOf({ source, pledge, receivedOn, documentNumber, quantity, amount: amount ?? null });
  },
  whoseOf: { tell: ({ giver, channel }) => [giver, channel], field: 'giver' },
  findKnown: async (reader, context, terms) => {
    const documents = terms.flatMap(({ documentNumber }) => documentNumber ?? []).map(bareNumber);
    const found = await findReceiptsByDocuments(reader, scopeOf(context), [...new Set(documents)]);
    const live = found.filter(({ reversedOn }) => reversedOn === null);
    return matchesByKey(
      live.map((one) => ({ key: keyOf(one), id: one.id })),
      'RECEIPT',
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
    const { receipt } = await writeReceipt(trx, context, terms, checkReceipt(context, terms));
    return { household: null, written: receipt, warnings: [] };
  },
  holdWritten: async (trx, context, written) => {
    const receipts = await findReceipts(trx, scopeOf(context), written);
    await holdPledges(
      trx,
      context,
      receipts.map(({ pledge }) => pledge),
    );
  },
  takeBack: async (trx, context, receipt, reason) => {
    await takeReceiptBack(trx, context, { receipt, reason });
  },
});
