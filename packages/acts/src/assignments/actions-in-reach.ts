import { type Action, actionsOf, type Role } from '@vuonlen/permissions';
import { sourcesOf } from '@vuonlen/plan/plans';
import { reachesFundOrLead, reachesSource } from '../funding/index.ts';
import type { ActContext } from '../kernel/index.ts';
import { reachesMeasure } from './check-limits.ts';
import { mayRecordOn } from './entitlement-ground.ts';
import { worksAfterExit } from './giver.ts';
import { keepsLoansOf } from './loan-terms.ts';

type Reading = Pick<ActContext, 'actor' | 'plan'>;
type Reaches = (context: Reading) => boolean;

const leads: Reaches = (context) => context.plan.measures.some((measure) => reachesMeasure(context, measure));

const receives: Reaches = (context) =>
  context.plan.pledges.some((pledge) =>
    sourcesOf(context.plan, pledge).some(({ id }) => reachesSource(context, id, pledge)),
  );

const keepsMoney: Reaches = (context) => context.plan.pledges.some((pledge) => reachesFundOrLead(context, [pledge]));

const lends: Reaches = (context) => {
  const { loan, otherLoans } = context.plan;
  return [...(loan ? [loan] : []), ...otherLoans].some(({ lender }) => keepsLoansOf(context, lender));
};

const keepsLog: Reaches = (context) =>
  context.plan.generalPolicies.some((policy) => mayRecordOn(context, { policy, duty: null })) ||
  context.plan.duties.some((duty) => mayRecordOn(context, { policy: null, duty }));

/** Acts that an agency takes in a part of the plan alone, and whether the plan has a part of it for whoever asks. */
const reach: Partial<Readonly<Record<Action, Reaches>>> = {
  'support.assign': leads,
  'support.cancel': leads,
  'support.handOver': leads,
  'handingOver.correct': leads,
  'batch.assignSupports': leads,
  'batch.cancelSupports': leads,
  'batch.changeSupports': leads,
  'batch.undo': leads,
  'pledge.record': receives,
  'receipt.record': receives,
  'fund.reallocate': keepsMoney,
  'disbursement.create': keepsMoney,
  'loan.record': lends,
  'loan.recordRepayment': lends,
  'bankReport.create': lends,
  'bankReport.submit': lends,
  'entitlement.record': keepsLog,
  'gift.record': (context) => worksAfterExit(context, 'TET_GIFT', 'gift.record'),
  'sponsorship.record': (context) => worksAfterExit(context, 'SPONSORSHIP', 'sponsorship.record'),
};

/**
 * The actions of a person for which the plan has something to take them on: an agency that leads no measure assigns
 * nothing, one that keeps no fund receives nothing. The acts decide for each record.
 */
export function actionsInReach(context: Reading, role: Role): readonly Action[] {
  return actionsOf(role).filter((action) => reach[action]?.(context) ?? true);
}
