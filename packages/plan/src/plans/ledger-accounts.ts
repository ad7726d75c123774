import type { Channel, LedgerAccount, LedgerBalance, Pledge } from '../funding/index.ts';
import { findMeasure, findSource } from './find-in-plan.ts';
import type { Plan } from './plan.ts';
import { pledgeAmount } from './planned-amount.ts';

/** Money of a fund goes through the fund, things are given as things; what a body raises it hands over itself. */
function channelOf(plan: Plan, { measure, sources }: Pledge): Channel {
  if (findMeasure(plan, measure)?.target === 'ITEM') return 'IN_KIND';
  return sources.every((id) => findSource(plan, id)?.kind === 'FUND') ? 'FUND' : 'DIRECT';
}

/**
 * The pledges of the plan as accounts of a ledger: FUND where every source is a fund, IN_KIND where the measure gives
 * items, else DIRECT, unless the committee says otherwise by id of the pledge; with the đồng of one unit, null where the
 * plan does not fix it.
 * @example ledgerAccountsOf(haDong2024, { 'education/bia-ba': 'FUND' }).find(({ pledge }) => pledge.id === 'education/bia-ba').channel // 'FUND'
 * @example ledgerAccountsOf(haDong2024).find(({ pledge }) => pledge.id === 'repair/red-cross').worth // 30000000
 */
export function ledgerAccountsOf(
  plan: Plan,
  channels: Readonly<Record<string, Channel>> = {},
): readonly LedgerAccount[] {
  return plan.pledges.map((pledge) => ({
    pledge,
    channel: channels[pledge.id] ?? channelOf(plan, pledge),
    worth: pledgeAmount(plan, { ...pledge, quantity: { ...pledge.quantity, value: 1 } }),
  }));
}

/**
 * Balances as if every pledge were made as planned and nothing had come in: a proposal before the ledger begins.
 * @example plannedBalances(haDong2024).get('education/bia-ba') // { planned: 30, pledged: 30, received: 0, allocated: 0, disbursed: 0 }
 */
export function plannedBalances(plan: Plan): ReadonlyMap<string, LedgerBalance> {
  return new Map(
    plan.pledges.map(({ id, quantity: { value } }) => [
      id,
      { planned: value, pledged: value, received: 0, allocated: 0, disbursed: 0 },
    ]),
  );
}
