import { can } from '@vuonlen/permissions';
import type { HouseholdClass } from '@vuonlen/plan/households';
import type { IsoDate } from '@vuonlen/plan/kernel';
import { type ActContext, emptyToNull, type InputIssue, issue } from '../kernel/index.ts';

/** The class in which a household is entered. */
interface EnteredClass {
  readonly class: HouseholdClass;
  readonly classifiedOn?: IsoDate | null;
  readonly decisionNumber?: string | null;
}

const registered: readonly HouseholdClass[] = ['NEAR_POOR', 'POOR'];
const ended: readonly HouseholdClass[] = ['EXITED_POVERTY', 'EXITED_NEAR_POVERTY'];

/**
 * What is wrong with the class of a registration. The register of near-poor and poor households is entered after the
 * fact by whoever keeps it; any other class is a decision, and an exit of the past wants the decision's number.
 */
export function enteredClassIssues(input: EnteredClass, { actor, workingDate }: ActContext): InputIssue[] {
  const issues: InputIssue[] = [];
  if (!registered.includes(input.class) && !can(actor, 'classification.decide')) {
    const vi = 'Chỉ được nhập hộ nghèo, hộ cận nghèo: phân loại khác phải theo quyết định.';
    const en = 'Only poor and near-poor households may be entered: another class wants a decision.';
    issues.push(issue('class', 'CLASS_WANTS_DECISION', vi, en));
  }
  const day = input.classifiedOn ?? workingDate;
  if (ended.includes(input.class) && day < workingDate && emptyToNull(input.decisionNumber) === null) {
    const vi = 'Hộ đã thoát nghèo, thoát cận nghèo trước ngày làm việc: cần ghi số quyết định.';
    const en = 'An exit before the working date wants the number of its decision.';
    issues.push(issue('decisionNumber', 'GROUND_REQUIRED', vi, en));
  }
  return issues;
}
