import type { ClassificationDecisionRecord } from '@vuonlen/database/households';
import { type ClassificationChange, classificationAsOf, type HouseholdClass } from '@vuonlen/plan/households';
import { formatShortDate, type IsoDate } from '@vuonlen/plan/kernel';
import { type InputIssue, issue, type Warning } from '../kernel/index.ts';

/** What a decision says of a household, and from which day. */
export interface DecidedChange {
  readonly class: HouseholdClass;
  readonly change: ClassificationChange;
  readonly effectiveOn: IsoDate;
}

/** The classes to which a change can lead; null: the class stays. */
const classesOf: Readonly<Record<ClassificationChange, readonly HouseholdClass[] | null>> = {
  UNCHANGED: null,
  NEWLY_NEAR_POOR: ['NEAR_POOR'],
  RELAPSED_NEAR_POOR: ['NEAR_POOR'],
  RELAPSED_POOR: ['POOR'],
  EXITED_NEAR_POVERTY: ['EXITED_NEAR_POVERTY', 'AVERAGE_LIVING_STANDARD', 'WELL_OFF'],
  EXITED_POVERTY: ['NEAR_POOR', 'EXITED_POVERTY', 'AVERAGE_LIVING_STANDARD', 'WELL_OFF'],
};

/** A household on a day, as far as a change from there is concerned. */
interface Before {
  readonly class: HouseholdClass;
  /** No longer near-poor on that day. */
  readonly exited: boolean;
  /** Left poverty or near-poverty once, whatever came after. */
  readonly everExited: boolean;
}

/** Whether a change can begin at a class. A near-poor household that falls counts as a relapse too: there is no other word. */
const beginsAt: Readonly<Record<ClassificationChange, (before: Before) => boolean>> = {
  UNCHANGED: () => true,
  NEWLY_NEAR_POOR: (before) => !before.exited && before.class !== 'NEAR_POOR' && before.class !== 'POOR',
  RELAPSED_NEAR_POOR: (before) => before.everExited && before.class !== 'NEAR_POOR' && before.class !== 'POOR',
  RELAPSED_POOR: (before) => before.class !== 'POOR',
  EXITED_NEAR_POVERTY: (before) => before.class === 'NEAR_POOR',
  EXITED_POVERTY: (before) => before.class === 'POOR',
};

/** A decision on a day on which no other is in effect yet enters the household: nothing ends or comes back by it. */
function isEntry({ change, class: entered }: DecidedChange): boolean {
  return change === 'NEWLY_NEAR_POOR' || (change === 'UNCHANGED' && entered === 'POOR');
}

/** What of a change does not fit the class that the decisions of the household give it on the day. */
export function fitIssues(decided: DecidedChange, decisions: readonly ClassificationDecisionRecord[]): InputIssue[] {
  const { change, effectiveOn } = decided;
  const before = classificationAsOf(decisions, effectiveOn);
  const classes = classesOf[change];
  if (classes !== null && !classes.includes(decided.class)) return [mismatch()];
  if (before.class === null) {
    const vi = 'Ngày có hiệu lực trước ngày hộ được đưa vào danh sách.';
    const en = 'The decision takes effect before the household was entered in a class.';
    return isEntry(decided) ? [] : [issue('effectiveOn', 'BEFORE_ENTRY', vi, en)];
  }
  if (classes === null && decided.class !== before.class) return [mismatch()];
  const everExited = decisions.some(
    (one) =>
      one.effectiveOn <= effectiveOn && (one.change === 'EXITED_NEAR_POVERTY' || one.change === 'EXITED_POVERTY'),
  );
  if (beginsAt[change]({ class: before.class, exited: before.exitedOn !== null, everExited })) return [];
  const day = formatShortDate(effectiveOn);
  const vi = `Diễn biến không phù hợp với phân loại của hộ vào ngày ${day}.`;
  return [issue('change', 'CHANGE_DOES_NOT_FOLLOW', vi, `The change does not follow from the class on ${day}.`)];
}

function mismatch(): InputIssue {
  const vi = 'Diễn biến không phù hợp với phân loại hộ.';
  return issue('change', 'CHANGE_MISMATCH', vi, 'The change does not lead to this class.');
}

/** Warns that a decision of a later day stands against what is recorded: from that day on, that one holds. */
export function overrideWarnings(
  { effectiveOn }: DecidedChange,
  decisions: readonly ClassificationDecisionRecord[],
): Warning[] {
  const later = decisions.find((one) => one.effectiveOn > effectiveOn);
  if (later === undefined) return [];
  const day = formatShortDate(later.effectiveOn);
  const vi = `Từ ngày ${day} phân loại của hộ theo quyết định có hiệu lực sau: đề nghị kiểm tra.`;
  const en = `From ${day} on a later decision gives the household its class: please check.`;
  return [{ code: 'OVERRIDDEN_LATER', text: { vi, en } }];
}
