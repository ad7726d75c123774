import type { LedgerCounter } from '@vuonlen/database/funding';
import {
  foldLedger,
  type LedgerBalance,
  type LedgerEvent,
  type LedgerPolicy,
  type LedgerRefusal,
  type LedgerRefusalCode,
} from '@vuonlen/plan/funding';
import { findPledge, ledgerAccountsOf, type Plan } from '@vuonlen/plan/plans';
import { type ActContext, type ActError, refuse, refuseIssues } from '../kernel/index.ts';

/** An event of one pledge that the counters hold already and that a reversal names. */
type Past = Extract<LedgerEvent, { readonly pledge: string }>;

type Refused = Pick<LedgerRefusal, 'code' | 'about'>;

export interface LedgerQuestion {
  /** Counters as they are held. */
  readonly counters: readonly LedgerCounter[];
  /** Events that are to be reversed, taken out of the opening. */
  readonly past?: readonly Past[];
  readonly events: readonly LedgerEvent[];
  readonly policy?: LedgerPolicy;
  /** Units asked of a pledge, for the words of a refusal. */
  readonly asked: (pledge: string) => number;
}

const steps = [
  ['PLEDGE', 'pledged'],
  ['RECEIPT', 'received'],
  ['ALLOCATION', 'allocated'],
  ['DISBURSEMENT', 'disbursed'],
] as const;

const pastSteps = [
  ['PLEDGE', 'pledged', 'NOT_PLEDGED'],
  ['RECEIPT', 'received', 'NOT_RECEIVED'],
] as const;

/** What is to be reversed and is not there any more, because it was moved to another pledge or is a part of it. */
function goneOf(plan: Plan, counters: readonly LedgerCounter[], past: readonly Past[]): Refused | null {
  for (const [kind, column, code] of pastSteps) {
    const figure = (pledge: string) => counters.find((one) => one.pledge === pledge)?.[column] ?? 0;
    const gone = past.find(({ pledge }) => {
      const named = past.filter((event) => event.kind === kind && event.pledge === pledge);
      const inParts = plan.pledges.filter(({ partOf }) => partOf === pledge).map(({ id }) => figure(id));
      const taken = [...inParts, ...named.map(({ quantity }) => quantity)].reduce((sum, one) => sum + one, 0);
      return named.length > 0 && taken > figure(pledge);
    });
    if (gone) return { code, about: gone.pledge };
  }
  return null;
}

/** The counters as events: a part is posted to its whole by the rules, so that the whole opens with what is its own. */
function openingOf(plan: Plan, counters: readonly LedgerCounter[], past: readonly Past[]): LedgerEvent[] {
  const known = new Map(counters.map((counter) => [counter.pledge, counter]));
  return steps.flatMap(([kind, column]) => {
    const named = past.filter((event) => event.kind === kind);
    const figure = (pledge: string) => known.get(pledge)?.[column] ?? 0;
    const opening = plan.pledges.flatMap(({ id }): LedgerEvent[] => {
      const inParts = plan.pledges.filter(({ partOf }) => partOf === id).map((part) => figure(part.id));
      const inPast = named.filter(({ pledge }) => pledge === id).map(({ quantity }) => quantity);
      const own = [...inParts, ...inPast].reduce((left, taken) => left - taken, figure(id));
      return own > 0 ? [{ id: `opening/${kind}/${id}`, kind, pledge: id, quantity: own }] : [];
    });
    return [...opening, ...named];
  });
}

const pathOf: Readonly<Partial<Record<LedgerRefusalCode, string>>> = {
  SAME_PLEDGE: 'to',
  PLEDGE_UNKNOWN: 'pledge',
  PLACES_DIFFER: 'from',
};

/** A refusal of the ledger with the figures of the pledge as they stand. */
function errorOf(context: ActContext, refused: Refused, { counters, asked: askedOf }: LedgerQuestion): ActError | null {
  const pledge = findPledge(context.plan, refused.about);
  const counter = counters.find((one) => one.pledge === refused.about);
  if (pledge === undefined || counter === undefined) return null;
  const { id, unit } = pledge;
  const asked = askedOf(id);
  const { pledged, received, allocated, disbursed } = counter;
  if (refused.code === 'OVER_PLEDGED' || refused.code === 'NOT_PLEDGED') {
    const { clause, quote } = pledge.quantity;
    return { code: 'PLEDGE_EXCEEDED', pledge: id, unit, limit: pledged, used: allocated, asked, clause, quote };
  }
  if (refused.code === 'OVER_RECEIVED' || refused.code === 'NOT_RECEIVED') {
    const left = Math.max(received - disbursed, 0);
    return { code: 'FUND_EXCEEDED', pledge: id, unit, received, disbursed, asked, left };
  }
  if (refused.code === 'OVER_ALLOCATED') {
    const left = Math.max(allocated - disbursed, 0);
    return {
      code: 'ALLOCATION_EXCEEDED',
      pledge: id,
      unit,
      assignment: null,
      allocated,
      disbursed,
      asked,
      left,
    };
  }
  return null;
}

/**
 * Asks the rules whether events fit the ledger as it stands: the balances after them, by id of the pledge.
 *
 * Refuses with PLEDGE_EXCEEDED, FUND_EXCEEDED, ALLOCATION_EXCEEDED, and with INVALID_INPUT and the code of the ledger.
 */
export function checkLedger(context: ActContext, question: LedgerQuestion): ReadonlyMap<string, LedgerBalance> {
  const { plan } = context;
  const { counters, past = [], events, policy = {} } = question;
  const gone = goneOf(plan, counters, past);
  const lost = gone && errorOf(context, gone, question);
  if (lost !== null) refuse(lost);
  const reading = foldLedger(ledgerAccountsOf(plan), [...openingOf(plan, counters, past), ...events], policy);
  if (reading.ok) return reading.balances;
  const error = errorOf(context, reading, question);
  if (error !== null) refuse(error);
  refuseIssues([{ path: pathOf[reading.code] ?? 'quantity', code: reading.code, text: reading.text }]);
  return new Map();
}

/** Money that a fund pays has come in, and money that is taken away is there. */
export function checkFundMoney(counter: LedgerCounter, change: { readonly received?: number; readonly paid?: number }) {
  const { pledge, receivedMoney: received, disbursedMoney: disbursed, throughFund } = counter;
  const after = received + (change.received ?? 0);
  const paid = disbursed + (change.paid ?? 0);
  const asked = change.paid ?? -(change.received ?? 0);
  const left = throughFund ? received - disbursed : received;
  if (asked <= 0 || (after >= 0 && (!throughFund || paid <= after))) return;
  refuse({ code: 'FUND_EXCEEDED', pledge, unit: 'VND', received, disbursed, asked, left });
}
