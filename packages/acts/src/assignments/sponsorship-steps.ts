import { closeSponsorship, findSponsorships, type SponsorshipRecord } from '@vuonlen/database/assignments';
import { postgresFailure, type Transaction } from '@vuonlen/database/kernel';
import type { Action } from '@vuonlen/permissions';
import type { IsoDate } from '@vuonlen/plan/kernel';
import { holdHousehold, readHousehold } from '../households/index.ts';
import {
  type ActContext,
  act,
  changedFields,
  dateIssues,
  futureIssues,
  issue,
  recordEvent,
  refuse,
  refuseIssues,
  requireVersion,
  scopeOf,
  textIssues,
} from '../kernel/index.ts';
import { requireFollowUpMeasure, worksAfterExit } from './giver.ts';
import { readSponsorship, type SponsorshipValue, sponsorshipMeasure, writeSponsorship } from './record-sponsorship.ts';
import { type CorrectSponsorshipInput, mergeSponsorship } from './sponsorship-input.ts';
import { withIdempotency } from './with-idempotency.ts';

export interface EndSponsorshipInput {
  readonly id: string;
  readonly expectedVersion?: number | null;
  /** First day on which it no longer runs; the working date unless given. */
  readonly until?: IsoDate | null;
  readonly reason: string;
}

export interface VoidSponsorshipInput {
  readonly id: string;
  readonly expectedVersion?: number | null;
  readonly reason: string;
}

type Step = Pick<VoidSponsorshipInput, 'id' | 'expectedVersion' | 'reason'>;

/** What may be done with a sponsorship that is on record. */
export type SponsorshipStep = 'END' | 'VOID' | 'CORRECT';

/** What may be done with a sponsorship in each state. */
const legalSteps: Readonly<Record<SponsorshipRecord['state'], readonly SponsorshipStep[]>> = {
  RUNNING: ['END', 'VOID', 'CORRECT'],
  ENDED: ['VOID'],
  VOIDED: [],
};

const actions = {
  END: 'sponsorship.end',
  VOID: 'sponsorship.void',
  CORRECT: 'sponsorship.correct',
} as const satisfies Readonly<Record<SponsorshipStep, Action>>;

/** The steps that somebody may take with a sponsorship now; what the rules say of a corrected one is told when it is tried. */
export function nextSponsorshipSteps(
  context: Pick<ActContext, 'actor' | 'plan'>,
  { state }: Pick<SponsorshipRecord, 'state'>,
): readonly SponsorshipStep[] {
  return legalSteps[state].filter((step) => worksAfterExit(context, sponsorshipMeasure, actions[step]));
}

/** The sponsorship with its household held, in a state from which the step leads. */
async function hold(
  trx: Transaction,
  context: ActContext,
  { id, expectedVersion, reason }: Step,
  step: SponsorshipStep,
): Promise<SponsorshipRecord> {
  refuseIssues(textIssues('reason', reason, { max: 2000, required: true }));
  const { household } = await readSponsorship(trx, context, id);
  await holdHousehold(trx, context, household);
  const current = await readSponsorship(trx, context, id);
  requireVersion('Sponsorship', current, expectedVersion);
  const legal = legalSteps[current.state];
  if (!legal.includes(step)) {
    refuse({ code: 'ILLEGAL_STEP', type: 'Sponsorship', id, from: current.state, step, legal });
  }
  return current;
}

async function close(
  trx: Transaction,
  context: ActContext,
  current: SponsorshipRecord,
  closing: { readonly state: 'ENDED' | 'VOIDED'; readonly until: IsoDate | null; readonly reason: string },
): Promise<void> {
  const { state, until, reason } = closing;
  await closeSponsorship(trx, context.actor.committee, current.id, {
    ...{ state, until, closedOn: context.workingDate, closingReason: reason },
    ...{ at: context.now(), by: context.actor.userId },
  });
}

/** How a step leaves the sponsorship: on which day, and what is different. */
interface Left {
  readonly on: IsoDate;
  readonly sponsorshipState: SponsorshipRecord['state'];
  readonly until?: IsoDate;
}

async function leave(trx: Transaction, context: ActContext, current: SponsorshipRecord, action: Action, left: Left) {
  const before = { sponsorshipState: current.state, until: current.until };
  await recordEvent(trx, context, {
    action,
    aggregate: 'HOUSEHOLD',
    aggregateId: current.household,
    effectiveOn: left.on,
    payload: {
      sponsorship: current.id,
      member: current.member,
      changes: changedFields(['sponsorshipState', 'until'], before, left),
    },
  });
  return {
    sponsorship: await readSponsorship(trx, context, current.id),
    household: await readHousehold(trx, context, current.household),
  };
}

/**
 * Ends a running sponsorship: it no longer runs from a day on, not later than the working date.
 *
 * Refuses with ILLEGAL_STEP (ended or voided already), STALE_VERSION, INVALID_INPUT, NOT_FOUND, FORBIDDEN.
 */
export const endSponsorship = act<EndSponsorshipInput, SponsorshipValue>({
  action: 'sponsorship.end',
  run: async (trx, context, input) => {
    requireFollowUpMeasure(context, sponsorshipMeasure, 'sponsorship.end');
    const until = input.until ?? context.workingDate;
    const dates = dateIssues('until', until);
    refuseIssues(dates.length > 0 ? dates : futureIssues('until', until, context.workingDate));
    const current = await hold(trx, context, input, 'END');
    if (until <= current.startsOn) {
      const vi = 'Ngày kết thúc phải sau ngày bắt đầu.';
      refuseIssues([issue('until', 'ENDS_BEFORE_IT_BEGINS', vi, 'It would end before it begins.')]);
    }
    try {
      await close(trx, context, current, { state: 'ENDED', until, reason: input.reason });
    } catch (error) {
      if (postgresFailure(error)?.constraint !== 'sponsorship_once') throw error;
      const vi = 'Thời gian này trùng với lần nhận đỡ đầu khác của cùng đơn vị, cá nhân.';
      refuseIssues([
        issue('until', 'ALREADY_RECORDED', vi, 'Another sponsorship of the same sponsor lies in that time.'),
      ]);
    }
    return leave(trx, context, current, 'sponsorship.end', { on: until, sponsorshipState: 'ENDED', until });
  },
});

/**
 * Voids a sponsorship that was recorded by mistake. It stays on record with the reason.
 *
 * Refuses with ILLEGAL_STEP (voided already), STALE_VERSION, INVALID_INPUT, NOT_FOUND, FORBIDDEN.
 */
export const voidSponsorship = act<VoidSponsorshipInput, SponsorshipValue>({
  action: 'sponsorship.void',
  run: async (trx, context, input) => {
    requireFollowUpMeasure(context, sponsorshipMeasure, 'sponsorship.void');
    const current = await hold(trx, context, input, 'VOID');
    await close(trx, context, current, { state: 'VOIDED', until: current.until, reason: input.reason });
    return leave(trx, context, current, 'sponsorship.void', { on: context.workingDate, sponsorshipState: 'VOIDED' });
  },
});

/**
 * Corrects a running sponsorship: the wrong one is voided, the right one recorded in its place, in one act. The rules are
 * asked again.
 *
 * Refuses with what `recordSponsorship` refuses with, ILLEGAL_STEP (not running), STALE_VERSION.
 */
export const correctSponsorship = act<CorrectSponsorshipInput, SponsorshipValue>({
  action: 'sponsorship.correct',
  run: async (trx, context, input) => {
    const action = 'sponsorship.correct';
    requireFollowUpMeasure(context, sponsorshipMeasure, action);
    const remembered = await withIdempotency(trx, context, { action, input }, async () => {
      const current = await hold(trx, context, input, 'CORRECT');
      // A masked reader does not see who the benefactor is and what he gives, and does not lose it either.
      const [kept = current] = await findSponsorships(trx, { ...scopeOf(context), masked: false }, [current.id]);
      await close(trx, context, current, { state: 'VOIDED', until: current.until, reason: input.reason });
      const { household, member } = kept;
      const what = { household, member, input: mergeSponsorship(input, kept), corrects: kept, action } as const;
      return { sponsorship: await writeSponsorship(trx, context, what) };
    });
    const sponsorship = await readSponsorship(trx, context, remembered.sponsorship);
    return { sponsorship, household: await readHousehold(trx, context, sponsorship.household) };
  },
});
