import type { ReceiptChannel } from '@vuonlen/database/kernel';
import type { Pledge } from '@vuonlen/plan/funding';
import type { IsoDate } from '@vuonlen/plan/kernel';
import { findPledge, ledgerAccountsOf, type Plan } from '@vuonlen/plan/plans';
import {
  type ActContext,
  dateIssues,
  futureIssues,
  type InputIssue,
  issue,
  numberIssues,
  textIssues,
} from '../kernel/index.ts';

/** What came, as somebody enters it. */
export interface ReceiptTerms {
  readonly source: string;
  readonly pledge: string;
  readonly channel: ReceiptChannel;
  /**
   * Whole units of the pledge that came, or that this money completes; 0 for an instalment that completes none. From the
   * amount unless given, where the plan fixes what a unit is worth.
   */
  readonly quantity?: number | null;
  /** Đồng; from the quantity unless given, where the plan fixes what a unit is worth. */
  readonly amount?: number | null;
  /** The working date unless given. */
  readonly receivedOn?: IsoDate | null;
  readonly documentNumber: string;
  readonly giver?: string | null;
  /** Needed for a day before the working date. */
  readonly reason?: string | null;
}

export interface RecordReceiptInput extends ReceiptTerms {
  readonly idempotencyKey: string;
}

/** What came: units of the pledge, and its money where it is money or is worth some. */
export interface Came {
  readonly pledge: Pledge;
  readonly quantity: number;
  readonly amount: number | null;
}

const most = Number.MAX_SAFE_INTEGER;

/** A pledge that is none, or a source that does not stand behind it. */
export function sourceIssues(plan: Plan, input: Pick<ReceiptTerms, 'pledge' | 'source'>): InputIssue[] {
  const pledge = findPledge(plan, input.pledge);
  if (pledge === undefined) {
    return [issue('pledge', 'UNKNOWN_PLEDGE', 'Không có nguồn đăng ký này.', 'There is no such pledge.')];
  }
  if (!pledge.sources.includes(input.source)) {
    const vi = 'Nguồn này không đứng tên đăng ký đã chọn.';
    return [issue('source', 'SOURCE_OF_ANOTHER_PLEDGE', vi, 'The source does not stand behind the pledge.')];
  }
  return [];
}

function pledgeIssues(plan: Plan, input: ReceiptTerms): InputIssue[] {
  const wrong = sourceIssues(plan, input);
  if (wrong.length > 0) return wrong;
  const account = ledgerAccountsOf(plan).find((one) => one.pledge.id === input.pledge);
  if (account?.channel === 'FUND' && input.channel !== 'INTO_FUND') {
    const vi = 'Nguồn này do quỹ chi: chỉ ghi tiền tiếp nhận vào quỹ.';
    return [issue('channel', 'THROUGH_FUND', vi, 'A fund pays this pledge: only money into the fund is received.')];
  }
  return [];
}

/** What is wrong with a receipt, as far as its own shape and the plan tell. */
export function receiptIssues(context: ActContext, input: ReceiptTerms): InputIssue[] {
  return [
    ...pledgeIssues(context.plan, input),
    ...numberIssues('quantity', input.quantity, [0, most]),
    ...numberIssues('amount', input.amount, [1, most]),
    ...dateIssues('receivedOn', input.receivedOn),
    ...futureIssues('receivedOn', input.receivedOn, context.workingDate),
    ...textIssues('documentNumber', input.documentNumber, { max: 100, required: true }),
    ...textIssues('giver', input.giver, { max: 200 }),
    ...textIssues('reason', input.reason, { max: 2000 }),
  ];
}

function quantityOf(input: ReceiptTerms, worth: number | null): number | InputIssue {
  if (input.quantity != null) return input.quantity;
  if (input.amount == null) {
    const vi = 'Chưa nhập số lượng hoặc số tiền.';
    return issue('quantity', 'REQUIRED', vi, 'A quantity or an amount is needed.');
  }
  if (worth !== null && worth > 0 && input.amount % worth === 0) return input.amount / worth;
  const vi = 'Số tiền không ứng với số suất tròn: cần nhập số lượng đủ suất, 0 nếu chưa đủ suất nào.';
  const en = 'The amount makes no whole units: enter how many it completes, 0 if none.';
  return issue('quantity', 'WORTH_NOT_WHOLE', vi, en);
}

/** What came, in units and in đồng, whichever of the two was entered. */
export function readCame(plan: Plan, pledge: Pledge, input: ReceiptTerms): Came | InputIssue {
  const worth = ledgerAccountsOf(plan).find((one) => one.pledge.id === pledge.id)?.worth ?? null;
  const quantity = quantityOf(input, worth);
  if (typeof quantity !== 'number') return quantity;
  const figured = worth === null || quantity === 0 ? null : quantity * worth;
  const amount = input.amount ?? figured;
  if (quantity === 0 && amount === null) {
    return issue('quantity', 'OUT_OF_RANGE', 'Phải tiếp nhận ít nhất một suất.', 'At least one unit is received.');
  }
  if (amount === null && input.channel === 'INTO_FUND') {
    return issue('amount', 'REQUIRED', 'Chưa nhập số tiền vào quỹ.', 'The money into the fund is missing.');
  }
  if (amount !== null && (!Number.isSafeInteger(amount) || amount < 1)) {
    return issue('amount', 'OUT_OF_RANGE', 'Số tiền quá lớn.', 'The amount is too large.');
  }
  return { pledge, quantity, amount };
}
