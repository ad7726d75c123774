import { findSponsorships, insertSponsorship, type SponsorshipRecord } from '@vuonlen/database/assignments';
import type { HouseholdRecord } from '@vuonlen/database/households';
import { postgresFailure, type Transaction } from '@vuonlen/database/kernel';
import type { Action } from '@vuonlen/permissions';
import { holdHousehold, readHousehold } from '../households/index.ts';
import {
  type ActContext,
  act,
  changedFields,
  emptyToNull,
  issue,
  recordEvent,
  refuse,
  refuseIssues,
  requireBackdatingReason,
  requireFound,
  scopeOf,
} from '../kernel/index.ts';
import { decideSupport, recordDecision } from './decide-support.ts';
import { requireFollowUpMeasure, worksAfterExit } from './giver.ts';
import {
  type RecordSponsorshipInput,
  type SponsorshipInput,
  settleSponsorship,
  sponsorshipIssues,
} from './sponsorship-input.ts';
import { withIdempotency } from './with-idempotency.ts';

/** Code of the measure in the glossary. */
export const sponsorshipMeasure = 'SPONSORSHIP';

/** Whether somebody records sponsorships at all; for whom, the rules say. */
export function mayRecordSponsorship(context: Pick<ActContext, 'actor' | 'plan'>): boolean {
  return worksAfterExit(context, sponsorshipMeasure, 'sponsorship.record');
}

export interface SponsorshipValue {
  readonly sponsorship: SponsorshipRecord;
  readonly household: HouseholdRecord;
}

/** The sponsorship as the act leaves it. */
export function readSponsorship(trx: Transaction, context: ActContext, id: string): Promise<SponsorshipRecord> {
  const find = async (known: string) => (await findSponsorships(trx, scopeOf(context), [known]))[0] ?? null;
  return requireFound('Sponsorship', id, find);
}

/** Another one of the same sponsor for the same person, at the same time. */
function refuseRepeated(error: unknown): never {
  if (postgresFailure(error)?.constraint !== 'sponsorship_once') throw error;
  const vi = 'Người này đang được chính đơn vị, cá nhân này nhận đỡ đầu trong thời gian đó.';
  const en = 'The same sponsor sponsors this person in that time already.';
  return refuse({ code: 'INVALID_INPUT', issues: [issue('sponsor', 'ALREADY_RECORDED', vi, en)] });
}

/** Whose it is, what it says, what it corrects; and by which act. */
export interface SponsorshipToWrite {
  readonly household: string;
  readonly member: string;
  readonly input: SponsorshipInput;
  /** The sponsorship in whose place it comes. */
  readonly corrects: SponsorshipRecord | null;
  readonly action: Action;
}

const compared = [
  ...(['sponsorKind', 'sponsorAgency', 'sponsorName', 'startsOn', 'until', 'basis', 'content'] as const),
] as const;

/** Asks the rule and writes a sponsorship of a household that the transaction holds; its id. */
export async function writeSponsorship(
  trx: Transaction,
  context: ActContext,
  { household, member, input, corrects, action }: SponsorshipToWrite,
): Promise<string> {
  refuseIssues(sponsorshipIssues(context, input));
  const kept = settleSponsorship(context, { household, member }, input);
  requireBackdatingReason(context, kept.startsOn, input.reason);
  const request = { household, member, measure: sponsorshipMeasure, legs: [] };
  const decided = await decideSupport(trx, context, request, kept.startsOn);
  const decision = await recordDecision(trx, context, decided);
  const id = context.newId();
  const { committee, userId } = context.actor;
  const reason = emptyToNull(input.reason);
  await insertSponsorship(trx, {
    ...{ ...kept, committee, id, decision, corrects: corrects?.id ?? null, reason },
    ...{ recordedAt: context.now(), recordedBy: userId },
  }).catch(refuseRepeated);
  await recordEvent(trx, context, {
    action,
    aggregate: 'HOUSEHOLD',
    aggregateId: household,
    effectiveOn: kept.startsOn,
    payload: {
      sponsorship: id,
      member,
      sponsorKind: kept.sponsorKind,
      sponsor: kept.sponsorAgency,
      corrects: corrects?.id ?? null,
      ...(corrects === null ? {} : { changes: changedFields(compared, corrects, kept) }),
    },
  });
  return id;
}

/**
 * Records who sponsors a child or an elderly person of a household that exited and is still in hardship. The rules
 * decide as of its first day: without recorded hardship they leave it undetermined, and the act refuses with their
 * clause.
 *
 * Refuses with INELIGIBLE, OUTSIDE_WINDOW, FACTS_MISSING, EXCLUDED_BY (the rules), INVALID_INPUT (the same sponsor at the
 * same time, no basis), REASON_REQUIRED, NOT_FOUND, FORBIDDEN, IDEMPOTENCY_KEY_REUSED.
 */
export const recordSponsorship = act<RecordSponsorshipInput, SponsorshipValue>({
  action: 'sponsorship.record',
  run: async (trx, context, input) => {
    requireFollowUpMeasure(context, sponsorshipMeasure, 'sponsorship.record');
    refuseIssues(sponsorshipIssues(context, input));
    const { member } = input;
    const remembered = await withIdempotency(trx, context, { action: 'sponsorship.record', input }, async () => {
      const household = (await holdHousehold(trx, context, input.household)).id;
      const what = { household, member, input, corrects: null, action: 'sponsorship.record' } as const;
      return { sponsorship: await writeSponsorship(trx, context, what) };
    });
    return {
      sponsorship: await readSponsorship(trx, context, remembered.sponsorship),
      household: await readHousehold(trx, context, input.household),
    };
  },
});
