import type { Condition, SpecialMeasure } from '../measures/index.ts';
import type { Labels, LifeCycle } from './life-cycle.ts';

/** Where an assigned support stands. */
export const assignedSupportStates = ['ASSIGNED', 'HANDED_OVER', 'USE_CHECKED', 'CANCELLED'] as const;
/** See `assignedSupportStates`. */
export type AssignedSupportState = (typeof assignedSupportStates)[number];

/** What can be done with an assigned support. `ASSIGN` begins it. */
export const assignedSupportSteps = ['ASSIGN', 'HAND_OVER', 'CHECK_USE', 'CANCEL'] as const;
/** See `assignedSupportSteps`. */
export type AssignedSupportStep = (typeof assignedSupportSteps)[number];

/**
 * From assignment to use: a support is handed over once, its use is checked after that, as often as it takes. What was
 * handed over is not cancelled any more: the pledge has given it.
 */
export const assignedSupportCycle: LifeCycle<AssignedSupportState, AssignedSupportStep> = {
  states: assignedSupportStates,
  ends: ['CANCELLED'],
  steps: [
    {
      step: 'ASSIGN',
      from: [],
      to: 'ASSIGNED',
      by: ['STANDING_AGENCY', 'LEADING_AGENCY', 'COMMITTEE_LEADER'],
      wantsReason: false,
      notBy: [],
    },
    {
      step: 'HAND_OVER',
      from: ['ASSIGNED'],
      to: 'HANDED_OVER',
      by: ['WARD', 'STANDING_AGENCY', 'LEADING_AGENCY'],
      wantsReason: false,
      notBy: [],
    },
    {
      step: 'CHECK_USE',
      from: ['HANDED_OVER', 'USE_CHECKED'],
      to: 'USE_CHECKED',
      by: ['WARD', 'STANDING_AGENCY'],
      wantsReason: false,
      notBy: [],
    },
    {
      step: 'CANCEL',
      from: ['ASSIGNED'],
      to: 'CANCELLED',
      by: ['STANDING_AGENCY', 'LEADING_AGENCY'],
      wantsReason: true,
      notBy: [],
    },
  ],
};

/** What the states are called. */
export const assignedSupportStateLabels: Labels<AssignedSupportState> = {
  ASSIGNED: { vi: 'Đã bố trí', en: 'Assigned' },
  HANDED_OVER: { vi: 'Đã bàn giao', en: 'Handed over' },
  USE_CHECKED: { vi: 'Đã kiểm tra sử dụng', en: 'Use checked' },
  CANCELLED: { vi: 'Đã hủy', en: 'Cancelled' },
};

/** What the steps are called. */
export const assignedSupportStepLabels: Labels<AssignedSupportStep> = {
  ASSIGN: { vi: 'Bố trí hỗ trợ', en: 'Assign' },
  HAND_OVER: { vi: 'Bàn giao cho hộ', en: 'Hand over' },
  CHECK_USE: { vi: 'Kiểm tra sử dụng', en: 'Check the use' },
  CANCEL: { vi: 'Hủy bố trí', en: 'Cancel' },
};

/** What is on record of an assigned support, as far as its state follows from it. */
export interface AssignedSupportRecord {
  readonly isCancelled: boolean;
  readonly isHandedOver: boolean;
  /** How often its use was checked. */
  readonly useChecks: number;
}

/**
 * Where a support stands by what is on record of it: the state is never kept beside the record.
 * @example assignedSupportState({ isCancelled: false, isHandedOver: true, useChecks: 0 }) // 'HANDED_OVER'
 */
export function assignedSupportState(record: AssignedSupportRecord): AssignedSupportState {
  if (record.isCancelled) return 'CANCELLED';
  if (!record.isHandedOver) return 'ASSIGNED';
  return record.useChecks > 0 ? 'USE_CHECKED' : 'HANDED_OVER';
}

/** The document that proves a handing over, beside the signed list. */
export const handingOverEvidences = ['BOOK_NUMBER', 'HOUSE_ACCEPTANCE', 'RECEIPT'] as const;
/** See `handingOverEvidences`. */
export type HandingOverEvidence = (typeof handingOverEvidences)[number];

/** What the documents are called. */
export const handingOverEvidenceLabels: Labels<HandingOverEvidence> = {
  BOOK_NUMBER: { vi: 'Số sổ tiết kiệm', en: 'Number of the savings book' },
  HOUSE_ACCEPTANCE: { vi: 'Biên bản nghiệm thu nhà ở', en: 'Acceptance of the house' },
  RECEIPT: { vi: 'Số biên nhận', en: 'Number of the receipt' },
};

function isAboutHouse(condition: Condition): boolean {
  if (condition.kind === 'ANY_OF' || condition.kind === 'ALL_OF') return condition.of.some(isAboutHouse);
  return condition.kind === 'DILAPIDATED_HOUSING';
}

/**
 * Which document a handing over needs: the number of the book where books are given, the acceptance of the house where
 * a dilapidated one is built anew or repaired, a receipt for everything else. The text names none: this follows from
 * what the measure gives.
 * @example handingOverEvidence(savingsBook) // 'BOOK_NUMBER'
 * @example handingOverEvidence(newBuild) // 'HOUSE_ACCEPTANCE'
 * @example handingOverEvidence(tetGift) // 'RECEIPT'
 */
export function handingOverEvidence(measure: Pick<SpecialMeasure, 'unit' | 'conditions'>): HandingOverEvidence {
  if (measure.unit === 'BOOK') return 'BOOK_NUMBER';
  return measure.conditions.some(isAboutHouse) ? 'HOUSE_ACCEPTANCE' : 'RECEIPT';
}

/** What a check of the use found. */
export const useCheckResults = ['FOR_INTENDED_PURPOSE', 'NOT_FOR_INTENDED_PURPOSE'] as const;
/** See `useCheckResults`. */
export type UseCheckResult = (typeof useCheckResults)[number];

/** What the results are called. */
export const useCheckResultLabels: Labels<UseCheckResult> = {
  FOR_INTENDED_PURPOSE: { vi: 'Sử dụng đúng mục đích', en: 'Used for the intended purpose' },
  NOT_FOR_INTENDED_PURPOSE: { vi: 'Sử dụng chưa đúng mục đích', en: 'Not used for the intended purpose' },
};
