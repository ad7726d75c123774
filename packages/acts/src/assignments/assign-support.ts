import { type AssignmentRecord, findAssignment } from '@vuonlen/database/assignments';
import type { HouseholdRecord } from '@vuonlen/database/households';
import type { SpecialMeasure } from '@vuonlen/plan/measures';
import { holdHousehold, readHousehold } from '../households/index.ts';
import { type ActContext, act, refuse, refuseIssues, requireFound, scopeOf, type Warning } from '../kernel/index.ts';
import { requireLead } from './check-limits.ts';
import { giveSupport } from './give-support.ts';
import { type AssignSupportInput, readMeasure, type SupportRequest, supportIssues } from './support-input.ts';
import { withIdempotency } from './with-idempotency.ts';

export interface SupportValue {
  readonly assignment: AssignmentRecord;
  readonly household: HouseholdRecord;
  /** Pledges whose counters changed. */
  readonly pledges: readonly string[];
  readonly warnings: readonly Warning[];
}

/** The measure of a support that the actor may assign; refuses an input that cannot be one. */
export function checkSupport(context: ActContext, input: SupportRequest): SpecialMeasure {
  const measure = readMeasure(context.plan, input.measure);
  if ('path' in measure) return refuse({ code: 'INVALID_INPUT', issues: [measure] });
  refuseIssues(supportIssues(context.plan, measure, input));
  requireLead(context, measure, 'support.assign');
  return measure;
}

/**
 * Assigns a support of the plan to a household, a member or for an item: the rules decide on the facts as of the day,
 * the pledges give what is left of them, the decision is kept with the facts it rests on.
 *
 * Refuses with EXCLUDED_BY, INELIGIBLE, OUTSIDE_WINDOW, FACTS_MISSING (the rules), PLEDGE_EXCEEDED (no room),
 * REASON_REQUIRED (beyond the planned quantity, or a day before the working date), INVALID_INPUT, NOT_FOUND,
 * STALE_VERSION, FORBIDDEN, IDEMPOTENCY_KEY_REUSED.
 */
export const assignSupport = act<AssignSupportInput, SupportValue>({
  action: 'support.assign',
  run: async (trx, context, input) => {
    const measure = checkSupport(context, input);
    const remembered = await withIdempotency(trx, context, { action: 'support.assign', input }, async () => {
      const household = await holdHousehold(trx, context, input.household);
      const on = input.effectiveOn ?? context.workingDate;
      return giveSupport(trx, context, { id: context.newId(), measure, input, household, on });
    });
    const find = (id: string) => findAssignment(trx, scopeOf(context), id);
    return {
      assignment: await requireFound('Assignment', remembered.assignment, find),
      household: await readHousehold(trx, context, input.household),
      pledges: input.legs.map(({ pledge }) => pledge),
      warnings: remembered.warnings,
    };
  },
});
