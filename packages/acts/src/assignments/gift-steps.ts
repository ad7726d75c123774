import { findGifts, type GiftRecord, markGiftVoided } from '@vuonlen/database/assignments';
import type { Transaction } from '@vuonlen/database/kernel';
import type { Action } from '@vuonlen/permissions';
import { holdHousehold, readHousehold } from '../households/index.ts';
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
import { type CorrectGiftInput, mergeGift } from './gift-input.ts';
import { requireFollowUpMeasure, worksAfterExit } from './giver.ts';
import { type GiftValue, giftMeasure, readGift, writeGift } from './record-gift.ts';
import { withIdempotency } from './with-idempotency.ts';

/** What may be done with a gift that is on record. */
export type GiftStep = 'CORRECT' | 'VOID';

const giftActions = { CORRECT: 'gift.correct', VOID: 'gift.void' } as const satisfies Readonly<
  Record<GiftStep, Action>
>;

/** The steps that somebody may take with a gift now; what the rules say of a corrected one is told when it is tried. */
export function nextGiftSteps(
  context: Pick<ActContext, 'actor' | 'plan'>,
  { voidedOn }: Pick<GiftRecord, 'voidedOn'>,
): readonly GiftStep[] {
  if (voidedOn !== null) return [];
  const steps = Object.keys(giftActions) as readonly GiftStep[];
  return steps.filter((step) => worksAfterExit(context, giftMeasure, giftActions[step]));
}

export interface VoidGiftInput {
  readonly id: string;
  readonly expectedVersion?: number | null;
  readonly reason: string;
}

/** Holds the household of a gift that is not voided yet, and voids it. */
async function voidHeld(
  trx: Transaction,
  context: ActContext,
  input: VoidGiftInput,
  step: GiftStep,
): Promise<GiftRecord> {
  refuseIssues(textIssues('reason', input.reason, { max: 2000, required: true }));
  const { household } = await readGift(trx, context, input.id);
  await holdHousehold(trx, context, household);
  const current = await readGift(trx, context, input.id);
  requireVersion('Gift', current, input.expectedVersion);
  if (current.voidedOn !== null) {
    refuse({ code: 'ILLEGAL_STEP', type: 'Gift', id: current.id, from: 'VOIDED', step, legal: [] });
  }
  const { userId, committee } = context.actor;
  const { reason } = input;
  await markGiftVoided(trx, committee, current.id, { on: context.workingDate, reason, at: context.now(), by: userId });
  return current;
}

/**
 * Voids a gift that was recorded by mistake. It stays on record with the reason.
 *
 * Refuses with ILLEGAL_STEP (voided already), STALE_VERSION, INVALID_INPUT, NOT_FOUND, FORBIDDEN.
 */
export const voidGift = act<VoidGiftInput, GiftValue>({
  action: 'gift.void',
  run: async (trx, context, input) => {
    requireFollowUpMeasure(context, giftMeasure, 'gift.void');
    const { id, household, year } = await voidHeld(trx, context, input, 'VOID');
    await recordEvent(trx, context, {
      action: 'gift.void',
      aggregate: 'HOUSEHOLD',
      aggregateId: household,
      effectiveOn: context.workingDate,
      payload: { gift: id, year, changes: changedFields(['voided'], { voided: false }, { voided: true }) },
    });
    return {
      gift: await readGift(trx, context, id),
      household: await readHousehold(trx, context, household),
      warnings: [],
    };
  },
});

/**
 * Corrects a gift: the wrong one is voided, the right one recorded in its place, in one act. The rules are asked again.
 *
 * Refuses with what `recordGift` refuses with, ILLEGAL_STEP (voided already), STALE_VERSION.
 */
export const correctGift = act<CorrectGiftInput, GiftValue>({
  action: 'gift.correct',
  run: async (trx, context, input) => {
    const action = 'gift.correct';
    const measure = requireFollowUpMeasure(context, giftMeasure, action);
    const remembered = await withIdempotency(trx, context, { action, input }, async () => {
      const current = await voidHeld(trx, context, input, 'CORRECT');
      // A masked reader does not see who the benefactor is, and does not lose him either.
      const [kept = current] = await findGifts(trx, { ...scopeOf(context), masked: false }, [current.id]);
      const what = { household: kept.household, input: mergeGift(input, kept), corrects: kept, action } as const;
      return writeGift(trx, context, measure, what);
    });
    const gift = await readGift(trx, context, remembered.gift);
    return { gift, household: await readHousehold(trx, context, gift.household), warnings: remembered.warnings };
  },
});
