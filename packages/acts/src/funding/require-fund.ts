import type { LedgerCounter } from '@vuonlen/database/funding';
import { listLedgerCounters, lockPledgeCounters } from '@vuonlen/database/funding';
import type { Transaction } from '@vuonlen/database/kernel';
import type { Action } from '@vuonlen/permissions';
import type { Pledge } from '@vuonlen/plan/funding';
import { findMeasure, sourcesOf } from '@vuonlen/plan/plans';
import { type ActContext, refuse } from '../kernel/index.ts';

/** True when every source of the pledge is kept by the agency. */
export function keepsPledge(context: ActContext, agency: string | null, pledge: Pledge): boolean {
  return agency !== null && sourcesOf(context.plan, pledge).every(({ keeper }) => keeper === agency);
}

/** An agency officer works with the money of the measures that the agency leads and of the funds that it keeps. */
export function requireFundOrLead(context: ActContext, pledges: readonly Pledge[], action: Action): void {
  const { role, agency } = context.actor;
  if (role !== 'AGENCY_OFFICER') return;
  const mayActOn = (pledge: Pledge) =>
    keepsPledge(context, agency, pledge) || findMeasure(context.plan, pledge.measure)?.lead === agency;
  if (agency === null || pledges.length === 0 || !pledges.every(mayActOn)) refuse({ code: 'FORBIDDEN', action });
}

/** The same for money of one source, which may stand behind the pledge with others. */
export function requireSourceOrLead(context: ActContext, source: string, pledge: Pledge, action: Action): void {
  const { agency } = context.actor;
  const isKept = sourcesOf(context.plan, pledge).some(({ id, keeper }) => id === source && keeper === agency);
  if (agency === null || !isKept) requireFundOrLead(context, [pledge], action);
}

/** The counters of all pledges, those named held until the act ends. */
export async function holdLedger(
  trx: Transaction,
  context: ActContext,
  pledges: readonly string[],
): Promise<readonly LedgerCounter[]> {
  const { committee } = context.actor;
  await lockPledgeCounters(trx, committee, pledges);
  return listLedgerCounters(trx, committee);
}

/** The counter of a pledge of the plan. */
export function counterOf(counters: readonly LedgerCounter[], pledge: string): LedgerCounter {
  const counter = counters.find((one) => one.pledge === pledge);
  if (counter === undefined) throw new Error(`The plan and the database disagree on pledge ${pledge}`);
  return counter;
}
