import { findGrantsByAssignments, findLegsByAssignments, type GrantRecord } from '@vuonlen/database/assignments';
import type { Transaction } from '@vuonlen/database/kernel';
import { type ActContext, refuse, scopeOf } from '../kernel/index.ts';
import { giveItem } from './assign-supports.ts';
import type { Done } from './run-batch.ts';
import type { SupportRequest } from './support-input.ts';

/** A cancelled support that is to be given again as it was. */
export interface Restoration {
  /** The cancelled support. */
  readonly restores: string;
  readonly amount: number | null;
  readonly input: SupportRequest;
}

/** Why a support is given again: in the words of whoever undoes, or in those of the system. */
export interface UndoReason {
  readonly reason: string | null;
  readonly undone: string;
}

function inputOf(grant: GrantRecord, legs: SupportRequest['legs'], { reason, undone }: UndoReason): SupportRequest {
  const { household, measure, member, itemKind, effectiveOn } = grant;
  return {
    household,
    measure,
    member,
    itemKind,
    legs,
    effectiveOn,
    reason: grant.reason ?? reason ?? undone,
    overPlanReason: grant.overPlanReason ?? reason,
  };
}

/** What cancelled supports were given by, so that they can be given again. */
export async function readRestorations(
  trx: Transaction,
  context: ActContext,
  supports: readonly string[],
  why: UndoReason,
): Promise<Restoration[]> {
  const grants = await findGrantsByAssignments(trx, scopeOf(context), supports);
  const legs = Map.groupBy(await findLegsByAssignments(trx, scopeOf(context), supports), (leg) => leg.assignment);
  return grants.map((grant) => {
    const drawn = (legs.get(grant.assignment) ?? []).map(({ pledge, quantity }) => ({ pledge, quantity }));
    return { restores: grant.assignment, amount: grant.amount, input: inputOf(grant, drawn, why) };
  });
}

/** Gives a cancelled support again; refuses where it would not be worth the same any more. */
export async function restoreItem(
  trx: Transaction,
  context: ActContext,
  of: { readonly batch: string; readonly index: number },
  { restores, amount, input }: Restoration,
): Promise<Done> {
  const given = await giveItem(trx, context, input);
  if (given.amount !== amount) {
    const { batch, index } = of;
    refuse({ code: 'BATCH_CHANGED', batch, changes: [{ index, assignment: restores, change: 'AMOUNT' }] });
  }
  return { ...given, restores };
}
