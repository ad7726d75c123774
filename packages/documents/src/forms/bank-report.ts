import { amountInWords, formatNumber, formatShortDate, formatVnd, type IsoDate, type Vnd } from '@vuonlen/plan/kernel';
import { type Column, paragraph, type Table } from '../model/block.ts';
import type { Letterhead, OfficialDocument, Signer } from '../model/official-document.ts';
import { placeOf } from './cells.ts';
import { numberedHead, signedBy } from './head-of.ts';

/** The bank's report of six months on lending and collection. */
export interface BankReport {
  readonly letterhead: Letterhead;
  readonly signer: Signer;
  readonly addressee: string;
  readonly recipients: readonly string[];
  readonly plan: string;
  /** The clause that asks for the report, and its words. */
  readonly clause: string;
  readonly quote: string;
  readonly from: IsoDate;
  /** Last day of the period. */
  readonly until: IsoDate;
  readonly opening: Vnd;
  readonly disbursed: Vnd;
  readonly recovered: Vnd;
  /** By how much more was taken back than paid. */
  readonly takenBack: Vnd;
  readonly outstanding: Vnd;
  /** Why an earlier report is corrected. */
  readonly correction: string | null;
}

const columns: readonly Column[] = [
  { head: 'TT', width: 8, align: 'CENTER' },
  { head: 'Chỉ tiêu', width: 62 },
  { head: 'Số tiền (đồng)', width: 30, align: 'RIGHT' },
];

function figuresOf({ opening, disbursed, recovered, takenBack, outstanding }: BankReport): Table {
  const figures: readonly (readonly [string, Vnd])[] = [
    ['Dư nợ đầu kỳ', opening],
    ['Cho vay trong kỳ', disbursed],
    ['Thu nợ trong kỳ', recovered],
    ...(takenBack === 0 ? [] : [['Hủy thu nợ trong kỳ', takenBack] as const]),
    ['Dư nợ cuối kỳ', outstanding],
  ];
  const rows = figures.map(([name, amount], at) => ({
    cells: [String(at + 1), name, formatNumber(amount)],
    strong: at === figures.length - 1,
  }));
  return { kind: 'TABLE', name: 'Kết quả cho vay, thu nợ', columns, rows };
}

/**
 * The report on lending and collection that the bank sends every six months.
 * @throws RangeError when opening + lent − collected (+ taken back) is not what is outstanding.
 */
export function bankReport(values: BankReport): OfficialDocument {
  const { letterhead, plan, from, until, opening, disbursed, recovered, takenBack, outstanding } = values;
  const carried = opening + disbursed - recovered + takenBack;
  if (carried !== outstanding) throw new RangeError(`Outstanding is ${outstanding}, the figures make ${carried}`);
  const period = `từ ngày ${formatShortDate(from)} đến hết ngày ${formatShortDate(until)}`;
  const correction = values.correction === null ? [] : [paragraph(`Báo cáo đính chính. Lý do: ${values.correction}`)];
  return {
    paper: 'A4_UPRIGHT',
    head: numberedHead(letterhead, 'Báo cáo', `Kết quả cho vay, thu nợ\n(${period})`, values.addressee),
    body: [
      paragraph(`Thực hiện ${plan}:`),
      { kind: 'QUOTE', words: values.quote, place: placeOf(values.clause) },
      ...correction,
      paragraph(`${letterhead.issuer.name} báo cáo kết quả cho vay, thu nợ ${period} như sau:`),
      figuresOf(values),
      paragraph(`Dư nợ cuối kỳ: ${formatVnd(outstanding)}. Bằng chữ: ${amountInWords(outstanding)}./.`),
    ],
    closing: signedBy(values.signer, values.recipients),
    annexes: [],
  };
}
