import { type Action, can } from '@vuonlen/permissions';
import { type GiverKind, giverKinds } from '@vuonlen/plan/funding';
import type { SpecialMeasure } from '@vuonlen/plan/measures';
import { bodiesOfDuty } from '@vuonlen/plan/responsibilities';
import { ownBodyOf } from '../agencies/index.ts';
import { type ActContext, emptyToNull, type InputIssue, issue, nameIssues, refuse } from '../kernel/index.ts';
import { readMeasure } from './support-input.ts';

/** Who sponsors or gives: a body of the plan by its id, anybody else by a name. */
export interface GiverInput {
  readonly kind: GiverKind;
  /** Of a body that the plan names. */
  readonly agency?: string | null;
  /** Of an enterprise or a benefactor. */
  readonly name?: string | null;
}

/** A giver as it is kept. */
export interface Giver {
  readonly kind: GiverKind;
  readonly agency: string | null;
  readonly name: string | null;
  /** How two givers are compared: the body, or the name without case and needless space. */
  readonly key: string;
}

/** What is wrong with a giver: a body that the plan does not know, no name, both. */
export function giverIssues({ plan }: ActContext, path: string, { kind, agency, name }: GiverInput): InputIssue[] {
  if (!giverKinds.includes(kind)) {
    return [issue(`${path}.kind`, 'UNKNOWN_KIND', 'Không có loại này.', 'There is no such kind.')];
  }
  if (kind !== 'AGENCY') {
    const vi = 'Chỉ cơ quan, đoàn thể có tên trong Kế hoạch mới chọn từ danh mục.';
    const both = agency == null ? [] : [issue(`${path}.agency`, 'NOT_FOR_THIS_KIND', vi, 'Only a body of the plan.')];
    return [...both, ...nameIssues(`${path}.name`, name, { max: 200, required: true })];
  }
  if (emptyToNull(name) !== null) {
    const vi = 'Cơ quan, đoàn thể trong Kế hoạch đã có tên trong danh mục.';
    return [issue(`${path}.name`, 'NOT_FOR_THIS_KIND', vi, 'A body of the plan has its name already.')];
  }
  if (agency == null) {
    return [issue(`${path}.agency`, 'REQUIRED', 'Chưa chọn cơ quan, đơn vị.', 'A body is needed.')];
  }
  if (plan.agencies.some(({ id }) => id === agency)) return [];
  const vi = 'Kế hoạch không có cơ quan, đơn vị này.';
  return [issue(`${path}.agency`, 'UNKNOWN_AGENCY', vi, 'The plan has no such body.')];
}

/** The giver of an input without issues. */
export function settleGiver({ kind, agency, name }: GiverInput): Giver {
  if (kind === 'AGENCY') return { kind, agency: agency ?? null, name: null, key: `agency/${agency}` };
  const kept = emptyToNull(name);
  const key = `name/${(kept ?? '').toLocaleLowerCase('vi').replaceAll(/\s+/g, ' ')}`;
  return { kind, agency: null, name: kept, key };
}

/** True for who works in a measure: an officer of an agency does in those on which the plan gives the agency a duty. */
function hasDutyOn(context: Pick<ActContext, 'actor' | 'plan'>, code: string): boolean {
  const { actor, plan } = context;
  if (actor.role !== 'AGENCY_OFFICER') return true;
  const own = ownBodyOf(context)?.id;
  const duties = plan.duties.filter(({ measures }) => measures.includes(code));
  return duties.some((duty) => bodiesOfDuty(plan.agencies, duty).some(({ id }) => id === own));
}

/** True for who may take an act in a measure that is given after the exit, whatever the rules say of a household. */
export function worksAfterExit(context: Pick<ActContext, 'actor' | 'plan'>, code: string, action: Action): boolean {
  return can(context.actor, action) && !('path' in readMeasure(context.plan, code)) && hasDutyOn(context, code);
}

/** A measure that is given after the exit, to who works in it; a plan without the measure refuses. */
export function requireFollowUpMeasure(context: ActContext, code: string, action: Action): SpecialMeasure {
  const measure = readMeasure(context.plan, code);
  if ('path' in measure) return refuse({ code: 'INVALID_INPUT', issues: [measure] });
  return hasDutyOn(context, code) ? measure : refuse({ code: 'FORBIDDEN', action });
}
