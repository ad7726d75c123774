import type { IsoDate } from '@vuonlen/plan/kernel';
import type { SpecialMeasure } from '@vuonlen/plan/measures';
import { findMeasure, findPledge, type Plan, pledgesOf } from '@vuonlen/plan/plans';
import { dateIssues, type InputIssue, issue, textIssues } from '../kernel/index.ts';

export interface SupportLegInput {
  /** Slug of the pledge that pays. */
  readonly pledge: string;
  /** In the pledge's unit: 1 house, book, child or item; đồng for a pledge of money. */
  readonly quantity: number;
}

/** What is to be given to whom, and who pays. */
export interface SupportRequest {
  readonly household: string;
  /** Code of a special measure. */
  readonly measure: string;
  /** For a measure that goes to a member; for an item, the child it is meant for. */
  readonly member?: string | null;
  readonly itemKind?: string | null;
  /** One pledge a leg of the measure. */
  readonly legs: readonly SupportLegInput[];
  /** Day on which it takes effect; the working date unless given. */
  readonly effectiveOn?: IsoDate | null;
  /** Needed for a day before the working date. */
  readonly reason?: string | null;
  /** Needed beyond the planned quantity. */
  readonly overPlanReason?: string | null;
  readonly expectedVersion?: number | null;
}

export interface AssignSupportInput extends SupportRequest {
  readonly idempotencyKey: string;
}

function targetIssues(measure: SpecialMeasure, input: SupportRequest): InputIssue[] {
  const issues: InputIssue[] = [];
  if (measure.target === 'MEMBER' && input.member == null) {
    const vi = 'Chưa chọn thành viên được hỗ trợ.';
    issues.push(issue('member', 'REQUIRED', vi, 'The member who is supported is missing.'));
  }
  if (measure.target === 'HOUSEHOLD' && input.member != null) {
    const vi = 'Hỗ trợ này dành cho cả hộ.';
    issues.push(issue('member', 'NOT_FOR_A_MEMBER', vi, 'This support is for the household as a whole.'));
  }
  const kinds = (measure.itemKinds ?? []).map(({ code }) => code);
  if (input.itemKind != null && !kinds.includes(input.itemKind)) {
    issues.push(issue('itemKind', 'UNKNOWN_ITEM', 'Không có loại đồ dùng này.', 'There is no such kind of item.'));
  }
  if (input.itemKind == null && kinds.length > 1) {
    issues.push(issue('itemKind', 'REQUIRED', 'Chưa chọn loại đồ dùng.', 'The kind of item is missing.'));
  }
  return issues;
}

function legIssues(plan: Plan, measure: SpecialMeasure, leg: SupportLegInput, path: string): InputIssue[] {
  const pledge = findPledge(plan, leg.pledge);
  if (pledge === undefined || pledge.measure !== measure.code) {
    const vi = 'Nguồn đăng ký không thuộc hỗ trợ này.';
    return [issue(`${path}.pledge`, 'PLEDGE_OF_ANOTHER_MEASURE', vi, 'The pledge does not belong to this measure.')];
  }
  const amount = measure.legs.find(({ code }) => code === pledge.leg)?.amount.value;
  const wanted = pledge.unit === 'VND' ? (amount ?? null) : 1;
  const isRight = wanted === null ? Number.isSafeInteger(leg.quantity) && leg.quantity > 0 : leg.quantity === wanted;
  if (isRight) return [];
  const vi = wanted === null ? 'Số lượng phải là số nguyên dương.' : `Mỗi lần bố trí đúng ${wanted}.`;
  const en =
    wanted === null ? 'The quantity must be a whole number above 0.' : `One assignment takes exactly ${wanted}.`;
  return [issue(`${path}.quantity`, 'QUANTITY_MISMATCH', vi, en)];
}

/** Each leg that the measure states has one pledge, a measure without legs one pledge, one without pledges none. */
function coverIssues(plan: Plan, measure: SpecialMeasure, input: SupportRequest): InputIssue[] {
  const wanted: readonly (string | null)[] =
    measure.legs.length > 0
      ? measure.legs.map(({ code }) => code)
      : pledgesOf(plan, measure.code).length > 0
        ? [null]
        : [];
  const given = input.legs.map(({ pledge }) => findPledge(plan, pledge)?.leg ?? null);
  const isCovered = given.length === wanted.length && wanted.every((leg) => given.includes(leg));
  if (isCovered) return [];
  const vi =
    wanted.length === 1 ? 'Chọn đúng một nguồn đăng ký.' : `Chọn mỗi phần kinh phí một nguồn (${wanted.length} phần).`;
  const en =
    wanted.length === 1 ? 'Choose exactly one pledge.' : `Choose one pledge for each of the ${wanted.length} parts.`;
  return [issue('legs', 'LEGS_INCOMPLETE', vi, en)];
}

/** The measure of the input; an unknown code is an input error. */
export function readMeasure(plan: Plan, code: string): SpecialMeasure | InputIssue {
  const vi = 'Kế hoạch không có hỗ trợ này.';
  return findMeasure(plan, code) ?? issue('measure', 'UNKNOWN_MEASURE', vi, 'The plan has no such measure.');
}

/**
 * What is wrong with the input of an assignment, as far as the plan's own shape tells. Who only proposes may leave all of
 * the pledges to the appraisal.
 */
export function supportIssues(
  plan: Plan,
  measure: SpecialMeasure,
  input: SupportRequest,
  legs: 'LEGS_NOW' | 'LEGS_LATER' = 'LEGS_NOW',
): InputIssue[] {
  const ofLegs = input.legs.flatMap((leg, index) => legIssues(plan, measure, leg, `legs.${index}`));
  const isLater = legs === 'LEGS_LATER' && input.legs.length === 0;
  return [
    ...dateIssues('effectiveOn', input.effectiveOn),
    ...textIssues('reason', input.reason, { max: 2000 }),
    ...textIssues('overPlanReason', input.overPlanReason, { max: 2000 }),
    ...targetIssues(measure, input),
    ...(ofLegs.length > 0 || isLater ? ofLegs : coverIssues(plan, measure, input)),
  ];
}
