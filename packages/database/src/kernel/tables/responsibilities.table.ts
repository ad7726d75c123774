import type { IsoDate } from '@vuonlen/plan/kernel';
import type { ProgressState } from '@vuonlen/plan/responsibilities';

/** Where a difficulty stands; `CLOSED` is the end. */
export type DifficultyState = 'RAISED' | 'FORWARDED' | 'ANSWERED' | 'CLOSED';

/** What was done with a difficulty after it was raised. */
export type DifficultyAction = 'FORWARD' | 'ANSWER' | 'CLOSE';

/** What a body said of one of its duties on a day. Append only. */
export interface DutyProgressTable {
  committee_id: string;
  id: string;
  duty: string;
  agency: string;
  effective_on: IsoDate;
  /** The day of the duty that it is about; null for a duty without days. */
  due_on: IsoDate | null;
  state: ProgressState;
  percent: number | null;
  note: string | null;
  /** Number of a document, or where the evidence lies. */
  evidence: string | null;
  /** Why it was recorded after its day. */
  reason: string | null;
  recorded_at: Date;
  recorded_by: string;
}

/** Somebody of a body who works on one of its duties, from a day on until before another. */
export interface DutyPersonTable {
  committee_id: string;
  id: string;
  duty: string;
  agency: string;
  full_name: string;
  job_title: string | null;
  works_from: IsoDate;
  /** First day on which it no longer holds; null: it goes on. */
  works_until: IsoDate | null;
  /** Why it was recorded after its first day. */
  reason: string | null;
  end_reason: string | null;
  recorded_at: Date;
  recorded_by: string;
  updated_at: Date;
  version: number;
}

export interface DifficultyTable {
  committee_id: string;
  id: string;
  raised_by: string;
  duty: string | null;
  household_id: string | null;
  raised_on: IsoDate;
  content: string;
  /** Why it was recorded after its day. */
  reason: string | null;
  state: DifficultyState;
  recorded_at: Date;
  recorded_by: string;
  updated_at: Date;
  version: number;
}

/** What was done with a difficulty. Append only. */
export interface DifficultyStepTable {
  committee_id: string;
  id: string;
  difficulty_id: string;
  /** 1, 2, 3 … within the difficulty. */
  sequence: number;
  action: DifficultyAction;
  /** The body to which it was forwarded, that answered, or that closed it. */
  agency: string;
  effective_on: IsoDate;
  note: string | null;
  document: string | null;
  /** Why it was recorded after its day. */
  reason: string | null;
  recorded_at: Date;
  recorded_by: string;
}
