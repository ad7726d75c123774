import type { BodyScope, DifficultyScope } from '@vuonlen/database/responsibilities';
import { type Action, readDutyScope } from '@vuonlen/permissions';
import { ownBodyOf } from '../agencies/index.ts';
import { type ActContext, issue, refuse, refuseIssues, scopeOf } from '../kernel/index.ts';

type Reading = Pick<ActContext, 'actor' | 'plan'>;

/** Of which bodies the actor reads duties, and for which the actor may speak; an application reads and speaks for none. */
export function dutyScopeOf({ actor, plan }: Reading): BodyScope {
  const { committee, role } = actor;
  if (role === 'API_CLIENT') return { committee, bodies: [] };
  const body = ownBodyOf({ actor, plan })?.id ?? null;
  return readDutyScope({ committee, role, body });
}

/** Of which difficulties the actor reads what. */
export function difficultyScopeOf(context: Reading): DifficultyScope {
  return { bodies: dutyScopeOf(context), households: scopeOf(context) };
}

/**
 * The body for which the actor speaks: the own one of an officer of an agency or ward, who may name no other; the one
 * that the standing agency names. A body that the plan does not know is an input error.
 */
export function requireBody(context: ActContext, named: string | null | undefined, action: Action): string {
  const { bodies } = dutyScopeOf(context);
  if (bodies !== 'ALL') {
    const [own] = bodies;
    if (own === undefined || (named != null && named !== own)) return refuse({ code: 'FORBIDDEN', action });
    return own;
  }
  if (named == null) {
    refuseIssues([issue('agency', 'REQUIRED', 'Chưa chọn cơ quan, đơn vị.', 'A body is needed.')]);
  }
  const known = context.plan.agencies.find(({ id }) => id === named);
  if (known !== undefined) return known.id;
  const vi = 'Kế hoạch không có cơ quan, đơn vị này.';
  return refuse({
    code: 'INVALID_INPUT',
    issues: [issue('agency', 'UNKNOWN_AGENCY', vi, 'The plan has no such body.')],
  });
}
