import type { LedgerAccount, LedgerBalance, LedgerEvent, LedgerPolicy, LedgerStep } from './ledger-event.ts';
import { type LedgerRefusal, refusal } from './ledger-refusal.ts';
import type { Pledge } from './pledge.ts';

/** The balances after all events, or the first event that the ledger refuses. */
export type LedgerReading =
  | { readonly ok: true; readonly balances: ReadonlyMap<string, LedgerBalance> }
  | ({ readonly ok: false; readonly event: string } & LedgerRefusal);

type Moving = Omit<LedgerBalance, 'planned'>;
type Movement = Exclude<LedgerEvent, { readonly kind: 'REVERSAL' }>;
type Posting = readonly [pledge: string, column: keyof Moving, units: number];
type Accounts = ReadonlyMap<string, LedgerAccount>;

const columns = {
  PLEDGE: 'pledged',
  RECEIPT: 'received',
  ALLOCATION: 'allocated',
  DISBURSEMENT: 'disbursed',
} as const satisfies Record<LedgerStep, keyof Moving>;

function isWhole(quantity: number, least: number): boolean {
  return Number.isSafeInteger(quantity) && quantity >= least;
}

/** What units of one pledge are in another: as many of the same, or as many as are worth the same. */
function converted(units: number, from: LedgerAccount, to: LedgerAccount): number | LedgerRefusal {
  const [a, b] = [from.pledge, to.pledge];
  if (a.measure === b.measure && a.leg === b.leg && a.unit === b.unit) return units;
  const nameless = [from, to].find((account) => account.worth === null || account.worth <= 0);
  if (nameless || from.worth === null || to.worth === null)
    return refusal('PLEDGES_DIFFER', (nameless ?? from).pledge.id);
  const figure = units * from.worth;
  if (!Number.isSafeInteger(figure)) return refusal('QUANTITY_TOO_LARGE', a.id);
  if (figure % to.worth !== 0) return refusal('WORTH_NOT_WHOLE', a.id, { unit: 'VND', figure, limit: to.worth });
  return figure / to.worth;
}

/**
 * True where money of the pledge stays in its ward by the committee's policy.
 * @example isTiedToWard({ place: 'ha-cau-2024' }, { wardsWithoutNearPoor: ['dong-mai-2024'] }) // true
 * @example isTiedToWard({ place: 'ha-cau-2024' }, { wardsWithoutNearPoor: ['ha-cau-2024'] }) // false
 */
export function isTiedToWard({ place }: Pick<Pledge, 'place'>, policy: LedgerPolicy): boolean {
  if (policy.wardMoneyStays === false || place === null) return false;
  return !policy.wardsWithoutNearPoor?.includes(place);
}

function leavesWard({ pledge: from }: LedgerAccount, { pledge: to }: LedgerAccount, policy: LedgerPolicy): boolean {
  return from.place !== to.place && isTiedToWard(from, policy);
}

/** What the event does to the pledges that it names, and to those that these are part of. */
function postingsOf(event: Movement, accounts: Accounts, policy: LedgerPolicy): readonly Posting[] | LedgerRefusal {
  if (!isWhole(event.quantity, 1)) return refusal('QUANTITY_NOT_WHOLE', event.id);
  if (event.kind !== 'REALLOCATION') {
    if (!accounts.has(event.pledge)) return refusal('PLEDGE_UNKNOWN', event.pledge);
    return [[event.pledge, columns[event.kind], event.quantity]];
  }
  if (!isWhole(event.received, 0) || event.received > event.quantity) return refusal('QUANTITY_NOT_WHOLE', event.id);
  const [from, to] = [accounts.get(event.from), accounts.get(event.to)];
  if (!from || !to) return refusal('PLEDGE_UNKNOWN', from ? event.to : event.from);
  if (from === to) return refusal('SAME_PLEDGE', event.from);
  if (leavesWard(from, to, policy)) return refusal('PLACES_DIFFER', event.from);
  const pledged = converted(event.quantity, from, to);
  const received = converted(event.received, from, to);
  if (typeof pledged !== 'number') return pledged;
  if (typeof received !== 'number') return received;
  return [
    [event.from, 'pledged', -event.quantity],
    [event.from, 'received', -event.received],
    [event.to, 'pledged', pledged],
    [event.to, 'received', received],
  ];
}

function refuseBalance(before: LedgerBalance, after: LedgerBalance, { pledge, channel }: LedgerAccount) {
  const { id, unit } = pledge;
  const of = (figure: number, limit: number) => ({ unit, figure, limit });
  if (!Object.values(after).every(Number.isSafeInteger)) return refusal('QUANTITY_TOO_LARGE', id);
  if (after.pledged < 0) return refusal('NOT_PLEDGED', id, of(before.pledged - after.pledged, before.pledged));
  if (after.received < 0) return refusal('NOT_RECEIVED', id, of(before.received - after.received, before.received));
  if (after.allocated > after.pledged) return refusal('OVER_PLEDGED', id, of(after.allocated, after.pledged));
  if (after.disbursed > after.allocated) return refusal('OVER_ALLOCATED', id, of(after.disbursed, after.allocated));
  if (channel === 'FUND' && after.disbursed > after.received)
    return refusal('OVER_RECEIVED', id, of(after.disbursed, after.received));
  return null;
}

/** A part never has more than its whole: the whole may not give away what belongs to the part. */
function refuseParts(balances: ReadonlyMap<string, LedgerBalance>, accounts: Accounts, touched: ReadonlySet<string>) {
  for (const { pledge } of accounts.values()) {
    if (pledge.partOf === null || !(touched.has(pledge.id) || touched.has(pledge.partOf))) continue;
    const [part, whole] = [balances.get(pledge.id), balances.get(pledge.partOf)];
    if (!part || !whole) continue;
    for (const column of ['pledged', 'received'] as const)
      if (part[column] > whole[column])
        return refusal('PART_OVER_WHOLE', pledge.id, { unit: pledge.unit, figure: part[column], limit: whole[column] });
  }
  return null;
}

class Ledger {
  readonly balances = new Map<string, LedgerBalance>();
  readonly #past = new Map<string, { readonly event: LedgerEvent; readonly postings: readonly Posting[] }>();
  readonly #reversed = new Set<string>();
  readonly #accounts: Accounts;
  readonly #policy: LedgerPolicy;

  constructor(accounts: readonly LedgerAccount[], policy: LedgerPolicy) {
    this.#accounts = new Map(accounts.map((account) => [account.pledge.id, account]));
    this.#policy = policy;
    const nothing = { pledged: 0, received: 0, allocated: 0, disbursed: 0 };
    for (const { pledge } of accounts) this.balances.set(pledge.id, { planned: pledge.quantity.value, ...nothing });
  }

  /** A reversal undoes what was posted, whatever the policy says by now. */
  #postings(event: LedgerEvent): readonly Posting[] | LedgerRefusal {
    if (this.#past.has(event.id)) return refusal('EVENT_REPEATED', event.id);
    if (event.kind !== 'REVERSAL') return postingsOf(event, this.#accounts, this.#policy);
    const target = this.#past.get(event.of);
    if (!target) return refusal('EVENT_UNKNOWN', event.of);
    if (target.event.kind === 'REVERSAL') return refusal('REVERSAL_OF_REVERSAL', event.of);
    if (this.#reversed.has(event.of)) return refusal('REVERSED_ALREADY', event.of);
    return target.postings.map(([pledge, column, units]) => [pledge, column, -units]);
  }

  /** Posts the event whole or not at all. */
  post(event: LedgerEvent): LedgerRefusal | null {
    const postings = this.#postings(event);
    if ('code' in postings) return postings;
    const after = new Map<string, LedgerBalance>();
    for (const [id, column, units] of postings) {
      const whole = this.#accounts.get(id)?.pledge.partOf ?? null;
      for (const one of whole === null ? [id] : [id, whole]) {
        const balance = after.get(one) ?? this.balances.get(one);
        if (!balance) return refusal('PLEDGE_UNKNOWN', one);
        after.set(one, { ...balance, [column]: balance[column] + units });
      }
    }
    for (const [id, balance] of after) {
      const [account, before] = [this.#accounts.get(id), this.balances.get(id)];
      const broken = account && before ? refuseBalance(before, balance, account) : null;
      if (broken) return broken;
    }
    const broken = refuseParts(new Map([...this.balances, ...after]), this.#accounts, new Set(after.keys()));
    if (broken) return broken;
    for (const [id, balance] of after) this.balances.set(id, balance);
    this.#past.set(event.id, { event, postings });
    if (event.kind === 'REVERSAL') this.#reversed.add(event.of);
    return null;
  }
}

/**
 * Folds the events of the ledger, in their order, into the balance of each pledge. No balance ever breaks
 * allocated ≤ pledged, disbursed ≤ allocated and, for a fund, disbursed ≤ received: the first event that would is
 * refused with the pledge and the figures, and no event is posted by halves. More may be received than pledged: the
 * surplus is used once it is pledged. Quantities are in the unit of the pledge; a joint or pooled pledge is one account.
 * @example foldLedger(ledgerAccountsOf(haDong2024), [{ id: '1', kind: 'PLEDGE', pledge: 'savings-book/ha-cau', quantity: 2 }]).balances.get('savings-book/ha-cau').pledged // 2
 * @example foldLedger(ledgerAccountsOf(haDong2024), [{ id: '1', kind: 'ALLOCATION', pledge: 'savings-book/ha-cau', quantity: 1 }]).text.vi // 'savings-book/ha-cau: bố trí 1 sổ, vượt số đăng ký 0 sổ.'
 */
export function foldLedger(
  accounts: readonly LedgerAccount[],
  events: readonly LedgerEvent[],
  policy: LedgerPolicy = {},
): LedgerReading {
  const ledger = new Ledger(accounts, policy);
  for (const event of events) {
    const refused = ledger.post(event);
    if (refused) return { ok: false, event: event.id, ...refused };
  }
  return { ok: true, balances: ledger.balances };
}
