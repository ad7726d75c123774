import type { Text } from '../kernel/index.ts';
import type { Pledge } from './pledge.ts';

/**
 * What happens to a pledge, in whole units of the pledge. A reallocation moves what is pledged from one pledge to
 * another of the same measure, leg and unit. A reversal undoes an earlier event, once.
 */
export type LedgerEvent = { readonly id: string } & (
  | { readonly kind: LedgerStep; readonly pledge: string; readonly quantity: number }
  | { readonly kind: 'REALLOCATION'; readonly from: string; readonly to: string; readonly quantity: number }
  | { readonly kind: 'REVERSAL'; readonly of: string }
);

/** A step of one pledge: promised by the giver, come in, kept for receivers, handed over. */
export type LedgerStep = 'PLEDGE' | 'RECEIPT' | 'ALLOCATION' | 'DISBURSEMENT';

/** Where a pledge stands, in its own unit. `planned` is the quantity of the plan and never moves. */
export interface LedgerBalance {
  readonly planned: number;
  readonly pledged: number;
  readonly received: number;
  readonly allocated: number;
  readonly disbursed: number;
}

/** What the ledger refuses; codes are stable. */
export const ledgerRefusalTexts = {
  QUANTITY_NOT_WHOLE: { vi: 'Số lượng phải là số nguyên dương.', en: 'The quantity is a whole number above zero.' },
  EVENT_REPEATED: { vi: 'Bút toán này đã được ghi.', en: 'The event is recorded already.' },
  PLEDGE_UNKNOWN: { vi: 'Không có cam kết này trong Kế hoạch.', en: 'The plan has no such pledge.' },
  PLEDGES_DIFFER: {
    vi: 'Chỉ điều chuyển giữa hai cam kết khác nhau của cùng nội dung hỗ trợ, cùng phần, cùng đơn vị tính.',
    en: 'A reallocation joins two different pledges of one measure, leg and unit.',
  },
  PLACES_DIFFER: {
    vi: 'Nguồn của phường nào chỉ dùng cho phường đó.',
    en: 'Money of a ward stays in the ward.',
  },
  OVER_PLEDGED: { vi: 'Vượt số lượng đã cam kết.', en: 'More than is pledged.' },
  OVER_ALLOCATED: { vi: 'Vượt số lượng đã phân bổ.', en: 'More than is allocated.' },
  OVER_RECEIVED: { vi: 'Quỹ chưa nhận đủ để chi.', en: 'The fund has not received enough to pay it.' },
  EVENT_UNKNOWN: { vi: 'Không có bút toán cần hủy.', en: 'There is no such event to reverse.' },
  REVERSED_ALREADY: { vi: 'Bút toán đã được hủy.', en: 'The event is reversed already.' },
  REVERSAL_OF_REVERSAL: { vi: 'Không hủy bút toán hủy.', en: 'A reversal is not reversed.' },
} as const satisfies Record<string, Text>;

/** See `ledgerRefusalTexts`. */
export type LedgerRefusalCode = keyof typeof ledgerRefusalTexts;

/** The balances after all events, or the first event that the ledger refuses. */
export type LedgerReading =
  | { readonly ok: true; readonly balances: ReadonlyMap<string, LedgerBalance> }
  | { readonly ok: false; readonly event: string; readonly code: LedgerRefusalCode; readonly text: Text };

/** A pledge and whether what it pays has to come in first: true where its source is a fund. */
export interface LedgerAccount {
  readonly pledge: Pledge;
  readonly mustReceive: boolean;
}

const nothing = { pledged: 0, received: 0, allocated: 0, disbursed: 0 };
const columns = {
  PLEDGE: 'pledged',
  RECEIPT: 'received',
  ALLOCATION: 'allocated',
  DISBURSEMENT: 'disbursed',
} as const satisfies Record<LedgerStep, keyof LedgerBalance>;

type Movement = Exclude<LedgerEvent, { readonly kind: 'REVERSAL' }>;
type Posting = readonly [pledge: string, column: keyof typeof nothing, units: number];

function postingsOf(event: Movement, sign: number): readonly Posting[] {
  const units = sign * event.quantity;
  if (event.kind !== 'REALLOCATION') return [[event.pledge, columns[event.kind], units]];
  return [
    [event.from, 'pledged', -units],
    [event.to, 'pledged', units],
  ];
}

/** What happens to a subset happens to the pledge that it is part of. */
function withWhole(posting: Posting, accounts: ReadonlyMap<string, LedgerAccount>): readonly Posting[] {
  const [id, column, units] = posting;
  const whole = accounts.get(id)?.pledge.partOf ?? null;
  return whole === null ? [posting] : [posting, [whole, column, units]];
}

function refuseMovement(event: Movement, accounts: ReadonlyMap<string, LedgerAccount>): LedgerRefusalCode | null {
  if (!Number.isSafeInteger(event.quantity) || event.quantity <= 0) return 'QUANTITY_NOT_WHOLE';
  const ids = event.kind === 'REALLOCATION' ? [event.from, event.to] : [event.pledge];
  const [from, to] = ids.map((id) => accounts.get(id)?.pledge);
  if (!from || (ids.length === 2 && !to)) return 'PLEDGE_UNKNOWN';
  if (!to) return null;
  if (from === to || from.measure !== to.measure || from.leg !== to.leg || from.unit !== to.unit)
    return 'PLEDGES_DIFFER';
  return from.place !== null && from.place !== to.place ? 'PLACES_DIFFER' : null;
}

function refuseBalance(balance: LedgerBalance, { mustReceive }: LedgerAccount): LedgerRefusalCode | null {
  if (balance.allocated > balance.pledged) return 'OVER_PLEDGED';
  if (balance.disbursed > balance.allocated) return 'OVER_ALLOCATED';
  if (mustReceive && balance.disbursed > balance.received) return 'OVER_RECEIVED';
  return null;
}

function movementOf(event: LedgerEvent, past: ReadonlyMap<string, LedgerEvent>, reversed: ReadonlySet<string>) {
  if (event.kind !== 'REVERSAL') return event;
  const target = past.get(event.of);
  if (!target) return 'EVENT_UNKNOWN';
  if (target.kind === 'REVERSAL') return 'REVERSAL_OF_REVERSAL';
  return reversed.has(target.id) ? 'REVERSED_ALREADY' : target;
}

/**
 * Folds the events of the ledger, in their order, into the balance of each pledge. No balance ever breaks
 * allocated ≤ pledged, disbursed ≤ allocated and, where the source is a fund, disbursed ≤ received: the first event
 * that would is refused. Quantities are in the unit of the pledge; a joint or pooled pledge is one account.
 * @example foldLedger([{ pledge: findPledge(haDong2024, 'savings-book/ha-cau'), mustReceive: true }], [{ id: '1', kind: 'PLEDGE', pledge: 'savings-book/ha-cau', quantity: 2 }]).balances.get('savings-book/ha-cau').pledged // 2
 * @example foldLedger([{ pledge: findPledge(haDong2024, 'savings-book/ha-cau'), mustReceive: true }], [{ id: '1', kind: 'ALLOCATION', pledge: 'savings-book/ha-cau', quantity: 1 }]).code // 'OVER_PLEDGED'
 */
export function foldLedger(accounts: readonly LedgerAccount[], events: readonly LedgerEvent[]): LedgerReading {
  const byPledge = new Map(accounts.map((account) => [account.pledge.id, account]));
  const balances = new Map<string, LedgerBalance>(
    accounts.map(({ pledge }) => [pledge.id, { ...nothing, planned: pledge.quantity.value }]),
  );
  const past = new Map<string, LedgerEvent>();
  const reversed = new Set<string>();
  const refuse = (event: LedgerEvent, code: LedgerRefusalCode): LedgerReading => {
    return { ok: false, event: event.id, code, text: ledgerRefusalTexts[code] };
  };
  for (const event of events) {
    if (past.has(event.id)) return refuse(event, 'EVENT_REPEATED');
    const movement = movementOf(event, past, reversed);
    if (typeof movement === 'string') return refuse(event, movement);
    const unfit = refuseMovement(movement, byPledge);
    if (unfit) return refuse(event, unfit);
    const postings = postingsOf(movement, event.kind === 'REVERSAL' ? -1 : 1);
    for (const [id, column, units] of postings.flatMap((posting) => withWhole(posting, byPledge))) {
      const [account, before] = [byPledge.get(id), balances.get(id)];
      if (!account || !before) return refuse(event, 'PLEDGE_UNKNOWN');
      const after = { ...before, [column]: before[column] + units };
      const broken = refuseBalance(after, account);
      if (broken) return refuse(event, broken);
      balances.set(id, after);
    }
    past.set(event.id, event);
    if (event.kind === 'REVERSAL') reversed.add(event.of);
  }
  return { ok: true, balances };
}

/**
 * Adds the balances of the accounts that share a key: a ward, a leg, a measure. Subsets of other pledges are left out;
 * the key decides which units are added, so keep pledges of different units under different keys.
 * @example sumBalances([{ pledge: findPledge(haDong2024, 'savings-book/ha-cau'), mustReceive: true }], new Map([['savings-book/ha-cau', { planned: 2, pledged: 1, received: 0, allocated: 0, disbursed: 0 }]]), (pledge) => pledge.measure).get('SAVINGS_BOOK').pledged // 1
 */
export function sumBalances(
  accounts: readonly LedgerAccount[],
  balances: ReadonlyMap<string, LedgerBalance>,
  keyOf: (pledge: Pledge) => string,
): ReadonlyMap<string, LedgerBalance> {
  const sums = new Map<string, LedgerBalance>();
  for (const { pledge } of accounts) {
    const [key, one] = [keyOf(pledge), balances.get(pledge.id)];
    if (!one || pledge.partOf !== null) continue;
    const sum = sums.get(key) ?? { ...nothing, planned: 0 };
    sums.set(key, {
      planned: sum.planned + one.planned,
      pledged: sum.pledged + one.pledged,
      received: sum.received + one.received,
      allocated: sum.allocated + one.allocated,
      disbursed: sum.disbursed + one.disbursed,
    });
  }
  return sums;
}
