import { readHouseholdFacts } from '@vuonlen/database/assignments';
import type { Transaction } from '@vuonlen/database/kernel';
import { type Action, can } from '@vuonlen/permissions';
import { type Decision, isPerMember } from '@vuonlen/plan/assignments';
import type { HouseholdFacts } from '@vuonlen/plan/households';
import type { IsoDate } from '@vuonlen/plan/kernel';
import type { GeneralPolicy } from '@vuonlen/plan/measures';
import { decide, findGeneralPolicy, type Plan } from '@vuonlen/plan/plans';
import { bodiesOfDuty, type Duty } from '@vuonlen/plan/responsibilities';
import { ownBodyOf } from '../agencies/index.ts';
import { type ActContext, issue, refuse, refuseIssues, scopeOf } from '../kernel/index.ts';

/** On what an entitlement stands: a general policy with rules, or a duty where the plan has no rule. */
export type EntitlementGround =
  | { readonly policy: GeneralPolicy; readonly duty: null }
  | { readonly policy: null; readonly duty: Duty };

/** The policy or duty that is named; exactly one. */
export function readGround(
  plan: Plan,
  { policy: code, duty: id }: { readonly policy?: string | null; readonly duty?: string | null },
): EntitlementGround {
  if ((code == null) === (id == null)) {
    const vi = 'Chọn một chính sách chung hoặc một nhiệm vụ làm căn cứ.';
    refuseIssues([issue('policy', 'ONE_GROUND', vi, 'Name one general policy or one duty as the ground.')]);
  }
  const duty = plan.duties.find((one) => one.id === id);
  if (duty !== undefined) return { policy: null, duty };
  const policy = code == null ? undefined : findGeneralPolicy(plan, code);
  if (policy !== undefined) return { policy, duty: null };
  const vi = 'Kế hoạch không có chính sách chung hoặc nhiệm vụ này.';
  const path = code == null ? 'duty' : 'policy';
  return refuse({
    code: 'INVALID_INPUT',
    issues: [issue(path, 'UNKNOWN_GROUND', vi, 'The plan has no such general policy or duty.')],
  });
}

/** True where the log of the ground is not for others: an agency officer keeps what the agency has a duty on. */
export function keepsLogOf({ actor, plan }: Pick<ActContext, 'actor' | 'plan'>, ground: EntitlementGround): boolean {
  if (actor.role !== 'AGENCY_OFFICER') return true;
  const duties =
    ground.duty === null ? plan.duties.filter(({ measures }) => measures.includes(ground.policy.code)) : [ground.duty];
  const own = ownBodyOf({ actor, plan })?.id;
  return duties.some((duty) => bodiesOfDuty(plan.agencies, duty).some(({ id }) => id === own));
}

/** Whether somebody may record what stands on the ground; to whom, the rules say. */
export function mayRecordOn(context: Pick<ActContext, 'actor' | 'plan'>, ground: EntitlementGround): boolean {
  return can(context.actor, 'entitlement.record') && keepsLogOf(context, ground);
}

/** Refuses an agency officer without a duty on the ground. */
export function requireDutyOn(context: ActContext, ground: EntitlementGround, action: Action): void {
  if (!keepsLogOf(context, ground)) refuse({ code: 'FORBIDDEN', action });
}

/** Policies that tell of drug dependence: who reads masked never learns of them. */
const guardedPolicies: ReadonlySet<string> = new Set(['DRUG_REHABILITATION']);

export function isGuarded({ policy }: EntitlementGround): boolean {
  return policy !== null && guardedPolicies.has(policy.code);
}

/** What an entitlement asks of the rules. */
export interface EntitlementQuestion {
  readonly household: string;
  readonly member: string | null;
  readonly asOf: IsoDate;
  readonly regulation: string | null;
}

async function readFacts(
  trx: Transaction,
  context: ActContext,
  question: EntitlementQuestion,
): Promise<HouseholdFacts> {
  const { household, member, asOf } = question;
  const facts = await readHouseholdFacts(trx, scopeOf(context), household, { plan: context.plan, asOf });
  if (facts === null) return refuse({ code: 'NOT_FOUND', type: 'Household', id: household });
  if (member !== null && !facts.members?.some(({ id }) => id === member)) {
    refuse({ code: 'NOT_FOUND', type: 'HouseholdMember', id: member });
  }
  return facts;
}

/** What the plan leaves open wants the regulation named. */
function requireRegulation(decision: Decision, regulation: string | null): void {
  if (decision.outcome !== 'UNDETERMINED' || regulation !== null) return;
  const [first] = decision.reasons;
  if (first === undefined) throw new Error('A decision came without a reason.');
  const { clause, quote } = first;
  refuse({ code: 'REGULATION_REQUIRED', clause, quote, missing: decision.missing });
}

/**
 * Asks the rules. What they refuse is refused with the clause; what they leave undetermined, and what stands on a duty
 * alone, wants the regulation named. Null where the plan has no rule.
 */
export async function decideEntitlement(
  trx: Transaction,
  context: ActContext,
  { policy, duty }: EntitlementGround,
  question: EntitlementQuestion,
): Promise<{ readonly decision: Decision; readonly facts: HouseholdFacts } | null> {
  const facts = await readFacts(trx, context, question);
  const { member, asOf, regulation } = question;
  if (policy === null) {
    const { clause, quote } = duty;
    if (regulation === null) refuse({ code: 'REGULATION_REQUIRED', clause, quote, missing: [] });
    return null;
  }
  if (isPerMember(policy) && member === null) {
    const vi = 'Chính sách này xét cho từng người: chọn thành viên.';
    refuseIssues([issue('member', 'REQUIRED', vi, 'The policy is decided for each member: name one.')]);
  }
  const decision = decide(context.plan, { measure: policy.code, member, facts, asOf });
  if (decision.outcome === 'OUTSIDE_WINDOW') refuse({ code: 'OUTSIDE_WINDOW', decision });
  if (decision.outcome === 'DENIED' || decision.outcome === 'EXCLUDED') refuse({ code: 'INELIGIBLE', decision });
  requireRegulation(decision, regulation);
  return { decision, facts };
}
