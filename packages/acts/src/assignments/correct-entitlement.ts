import { findEntitlements, insertEntitlementRevision } from '@vuonlen/database/assignments';
import type { HouseholdRecord } from '@vuonlen/database/households';
import type { Transaction } from '@vuonlen/database/kernel';
import { holdHousehold } from '../households/index.ts';
import {
  type ActContext,
  act,
  changedFields,
  recordEvent,
  refuse,
  refuseIssues,
  requireVersion,
  scopeOf,
  textIssues,
} from '../kernel/index.ts';
import { detailIssues, type EntitlementDetailsInput, fitIssues, mergeDetails } from './entitlement-details.ts';
import { isGuarded, readGround, requireDutyOn } from './entitlement-ground.ts';
import { type EntitlementValue, readEntitlement } from './record-entitlement.ts';

/** What is to be different; left out stays, null clears. */
export interface CorrectEntitlementInput extends EntitlementDetailsInput {
  readonly id: string;
  readonly expectedVersion?: number | null;
  /** True: it was recorded by mistake. */
  readonly withdrawn?: boolean | null;
  readonly reason: string;
}

const compared = [
  ...(['listedBy', 'givenBy', 'givenOn', 'validUntil', 'amount', 'document', 'note', 'withdrawn'] as const),
] as const;

/** Writes the new row of an entitlement whose input is checked; answers the household, which is held. */
export async function correctChecked(
  trx: Transaction,
  context: ActContext,
  input: CorrectEntitlementInput,
): Promise<HouseholdRecord> {
  const before = await readEntitlement(trx, context, input.id);
  const ground = readGround(context.plan, before);
  requireDutyOn(context, ground, 'entitlement.correct');
  const household = await holdHousehold(trx, context, before.household);
  const current = await readEntitlement(trx, context, input.id);
  requireVersion('Entitlement', current, input.expectedVersion);
  if (current.withdrawn) {
    const { id } = current;
    refuse({ code: 'ILLEGAL_STEP', type: 'Entitlement', id, from: 'WITHDRAWN', step: 'CORRECT', legal: [] });
  }
  // A masked reader does not see the note, and does not lose it either.
  const [kept] = await findEntitlements(trx, { ...scopeOf(context), masked: false }, [current.id]);
  const details = { ...mergeDetails(input, kept), withdrawn: input.withdrawn ?? false };
  refuseIssues(fitIssues(details, current.effectiveOn));
  const revision = current.version + 1;
  await insertEntitlementRevision(trx, {
    ...{ ...details, committee: context.actor.committee, entitlement: current.id, revision },
    ...{ correctedOn: context.workingDate, reason: input.reason },
    ...{ recordedAt: context.now(), recordedBy: context.actor.userId },
  });
  await recordEvent(trx, context, {
    action: 'entitlement.correct',
    aggregate: 'HOUSEHOLD',
    aggregateId: household.id,
    effectiveOn: context.workingDate,
    payload: {
      entitlement: current.id,
      revision,
      changes: changedFields(compared, kept ?? {}, details, isGuarded(ground)),
    },
  });
  return household;
}

/**
 * Corrects an entitlement by a new dated row: what was recorded before stays as it was. Who is entitled to what from
 * which day is never corrected, it is withdrawn and recorded anew.
 *
 * Refuses with INVALID_INPUT, ILLEGAL_STEP (withdrawn already), STALE_VERSION, NOT_FOUND, FORBIDDEN.
 */
export const correctEntitlement = act<CorrectEntitlementInput, EntitlementValue>({
  action: 'entitlement.correct',
  run: async (trx, context, input) => {
    refuseIssues([
      ...textIssues('reason', input.reason, { max: 2000, required: true }),
      ...detailIssues(context, input),
    ]);
    const household = await correctChecked(trx, context, input);
    return { entitlement: await readEntitlement(trx, context, input.id), household, warnings: [] };
  },
});
