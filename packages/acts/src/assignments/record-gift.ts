import {
  findGiftOfGiver,
  findGifts,
  findGiftsByHouseholds,
  type GiftRecord,
  insertGift,
} from '@vuonlen/database/assignments';
import type { HouseholdRecord } from '@vuonlen/database/households';
import { postgresFailure, type Transaction } from '@vuonlen/database/kernel';
import type { Action } from '@vuonlen/permissions';
import type { SpecialMeasure } from '@vuonlen/plan/measures';
import { holdHousehold, readHousehold } from '../households/index.ts';
import {
  type ActContext,
  act,
  changedFields,
  emptyToNull,
  recordEvent,
  refuse,
  refuseIssues,
  requireBackdatingReason,
  requireFound,
  scopeOf,
  type Warning,
} from '../kernel/index.ts';
import { decideSupport, recordDecision } from './decide-support.ts';
import { type GiftInput, giftIssues, type RecordGiftInput, settleGift } from './gift-input.ts';
import { requireFollowUpMeasure, worksAfterExit } from './giver.ts';
import { withIdempotency } from './with-idempotency.ts';

/** Code of the measure in the glossary. */
export const giftMeasure = 'TET_GIFT';

/** Whether somebody records gifts at all; to whom, the rules say. */
export function mayRecordGift(context: Pick<ActContext, 'actor' | 'plan'>): boolean {
  return worksAfterExit(context, giftMeasure, 'gift.record');
}

export interface GiftValue {
  readonly gift: GiftRecord;
  readonly household: HouseholdRecord;
  readonly warnings: readonly Warning[];
}

/** What the key of a gift remembers. */
export interface RememberedGift {
  readonly gift: string;
  readonly warnings: readonly Warning[];
}

/** The gift as the act leaves it. */
export function readGift(trx: Transaction, context: ActContext, id: string): Promise<GiftRecord> {
  const find = async (known: string) => (await findGifts(trx, scopeOf(context), [known]))[0] ?? null;
  return requireFound('Gift', id, find);
}

/** The words on how often: the plan leaves it to the review of each year. */
function oftenOf({ recurrence, content }: SpecialMeasure) {
  const { clause, quote } = recurrence ?? content;
  return { clause, quote };
}

/** Whether the household had a gift of others in the year: the plan does not say whether that is one too many. */
async function othersWarnings(
  trx: Transaction,
  context: ActContext,
  measure: SpecialMeasure,
  { household, year }: Pick<GiftRecord, 'household' | 'year'>,
): Promise<Warning[]> {
  const all = await findGiftsByHouseholds(trx, scopeOf(context), [household]);
  const others = all.filter((gift) => gift.year === year && gift.voidedOn === null).length;
  if (others === 0) return [];
  const vi = `Hộ đã được ${others} đơn vị, cá nhân khác tặng quà Tết năm ${year}; Kế hoạch không ghi mỗi năm được nhận mấy lần.`;
  const en = `${others} others gave the household a Tet gift in ${year}; the plan does not say how often a year.`;
  return [{ code: 'GIVEN_BY_OTHERS', text: { vi, en }, ...oftenOf(measure) }];
}

/** Whose it is, what it says, what it corrects; and by which act. */
export interface GiftToWrite {
  readonly household: string;
  readonly input: GiftInput;
  /** The gift in whose place it comes. */
  readonly corrects: GiftRecord | null;
  readonly action: Action;
}

const compared = [
  ...(['year', 'giverKind', 'giverAgency', 'giverName', 'givenOn', 'amount', 'goods', 'document', 'note'] as const),
] as const;

/** Asks the rule and writes a gift to a household that the transaction holds. */
export async function writeGift(
  trx: Transaction,
  context: ActContext,
  measure: SpecialMeasure,
  { household, input, corrects, action }: GiftToWrite,
): Promise<RememberedGift> {
  refuseIssues(giftIssues(context, input));
  const kept = settleGift(context, household, input);
  requireBackdatingReason(context, kept.givenOn, input.reason);
  const given = (gift: string) => ({ code: 'ALREADY_GIVEN', gift, year: kept.year, ...oftenOf(measure) }) as const;
  const earlier = await findGiftOfGiver(trx, context.actor.committee, kept);
  if (earlier !== null) refuse(given(earlier));
  const request = { household, measure: measure.code, legs: [] };
  const decided = await decideSupport(trx, context, request, kept.givenOn);
  const warnings = await othersWarnings(trx, context, measure, kept);
  const decision = await recordDecision(trx, context, decided);
  const id = context.newId();
  const { committee, userId } = context.actor;
  const reason = emptyToNull(input.reason);
  await insertGift(trx, {
    ...{ ...kept, committee, id, decision, corrects: corrects?.id ?? null, reason },
    ...{ recordedAt: context.now(), recordedBy: userId },
  }).catch((error: unknown) => {
    if (postgresFailure(error)?.constraint === 'gift_once') refuse(given(id));
    throw error;
  });
  await recordEvent(trx, context, {
    action,
    aggregate: 'HOUSEHOLD',
    aggregateId: household,
    effectiveOn: kept.givenOn,
    payload: {
      gift: id,
      year: kept.year,
      giverKind: kept.giverKind,
      giver: kept.giverAgency,
      amount: kept.amount,
      corrects: corrects?.id ?? null,
      ...(corrects === null ? {} : { changes: changedFields(compared, corrects, kept) }),
    },
  });
  return { gift: id, warnings };
}

/**
 * Records a gift at Tet to a household that exited and is still in hardship, in money or in kind: once a household, giver
 * and year. The plan leaves open how often a household may have one, so another giver's is told and not refused.
 *
 * Refuses with ALREADY_GIVEN (the same giver in the year, with the clause that leaves it open), INELIGIBLE,
 * OUTSIDE_WINDOW, FACTS_MISSING, EXCLUDED_BY (the rules), INVALID_INPUT, REASON_REQUIRED, NOT_FOUND, FORBIDDEN,
 * IDEMPOTENCY_KEY_REUSED.
 */
export const recordGift = act<RecordGiftInput, GiftValue>({
  action: 'gift.record',
  run: async (trx, context, input) => {
    const measure = requireFollowUpMeasure(context, giftMeasure, 'gift.record');
    refuseIssues(giftIssues(context, input));
    const remembered = await withIdempotency(trx, context, { action: 'gift.record', input }, async () => {
      const household = (await holdHousehold(trx, context, input.household)).id;
      return writeGift(trx, context, measure, { household, input, corrects: null, action: 'gift.record' });
    });
    return {
      gift: await readGift(trx, context, remembered.gift),
      household: await readHousehold(trx, context, input.household),
      warnings: remembered.warnings,
    };
  },
});
