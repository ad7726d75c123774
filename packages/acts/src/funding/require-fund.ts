import type { LedgerCounter } from '@vuonlen/database/funding';
import { listLedgerCounters, lockPledgeCounters } from '@vuonlen/database/funding';
import type { Transaction } from '@vuonlen/database/kernel';
import type { Action } from '@vuonlen/permissions';
import type { Pledge } from '@vuonlen/plan/funding';
import { findMeasure, sourcesOf } from '@vuonlen/plan/plans';
import { type ActContext, refuse } from '../kernel/index.ts';

type Reading = Pick<ActContext, 'actor' | 'plan'>;

/** True when every source of the pledge is kept by the agency. */
export function keepsPledge(context: Reading, agency: string | null, pledge: Pledge): boolean {
  return agency !== null && sourcesOf(context.plan, pledge).every(({ keeper }) => keeper === agency);
}

/** True where somebody works with the money of these pledges: nobody but an agency is bound. */
export function reachesFundOrLead(context: Reading, pledges: readonly Pledge[]): boolean {
  const { role, agency } = context.actor;
  if (role !== 'AGENCY_OFFICER') return true;
  const mayActOn = (pledge: Pledge) =>
    keepsPledge(context, agency, pledge) || findMeasure(context.plan, pledge.measure)?.lead === agency;
  return agency !== null && pledges.length > 0 && pledges.every(mayActOn);
}

/** An agency officer works with the money of the measures that the agency leads and of the funds that it keeps. */
export function requireFundOrLead(context: ActContext, pledges: readonly Pledge[], action: Action): void {
  if (!reachesFundOrLead(context, pledges)) refuse({ code: 'FORBIDDEN', action });
}

/** The same for money of one source, which may stand behind the pledge with others. */
export function reachesSource(context: Reading, source: string, pledge: Pledge): boolean {
  const { agency } = context.actor;
  const isKept = sourcesOf(context.plan, pledge).some(({ id, keeper }) => id === source && keeper === agency);
  return (agency !== null && isKept) || reachesFundOrLead(context, [pledge]);
}

/** Refuses money of a source that the actor does not work with. */
export function requireSourceOrLead(context: ActContext, source: string, pledge: Pledge, action: Action): void {
  if (!reachesSource(context, source, pledge)) refuse({ code: 'FORBIDDEN', action });
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
