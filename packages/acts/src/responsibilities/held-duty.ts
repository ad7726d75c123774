import type { Transaction } from '@vuonlen/database/kernel';
import { lockDuty } from '@vuonlen/database/responsibilities';
import { type IsoDate, isStated } from '@vuonlen/plan/kernel';
import type { Plan } from '@vuonlen/plan/plans';
import { bodiesOfDuty, type Duty } from '@vuonlen/plan/responsibilities';
import { type ActContext, issue, refuse } from '../kernel/index.ts';

/** The first day on which the plan can ask anything of anybody. */
export function issueDayOf(plan: Plan): IsoDate {
  return isStated(plan.issuedOn) ? plan.issuedOn.value : plan.earliestIssue.value;
}

/** The duty as the plan has it, held until the act ends. */
export async function holdDuty(trx: Transaction, context: ActContext, id: string): Promise<Duty> {
  const duty = context.plan.duties.find((one) => one.id === id);
  const isThere = duty !== undefined && (await lockDuty(trx, context.actor.committee, id));
  return isThere ? duty : refuse({ code: 'NOT_FOUND', type: 'Duty', id });
}

/** Refuses a body to which the plan does not give the duty, with the clause that says whose it is. */
export function requireCarrier(context: ActContext, duty: Duty, agency: string): void {
  if (bodiesOfDuty(context.plan.agencies, duty).some(({ id }) => id === agency)) return;
  const vi = `Kế hoạch không giao nhiệm vụ này cho cơ quan, đơn vị này (mục ${duty.clause}).`;
  const en = `The plan does not give this duty to this body (clause ${duty.clause}).`;
  refuse({ code: 'INVALID_INPUT', issues: [issue('agency', 'DUTY_OF_ANOTHER', vi, en)] });
}
