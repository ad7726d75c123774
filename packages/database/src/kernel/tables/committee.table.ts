import type { IsoDate } from '@vuonlen/plan/kernel';
import type { GeneratedAlways } from 'kysely';

export interface CommitteeTable {
  id: string;
  slug: string;
  name_vi: string;
  name_en: string;
  /** Fixed working date; null: today in Asia/Ho_Chi_Minh. */
  working_date: IsoDate | null;
  /** Every household is invented. */
  demo: boolean;
  /** Policy of the committee: money of a ward goes to households of that ward. */
  ward_money_stays: boolean;
  recorded_at: Date;
  version: number;
  /** Id of the plan revision in force, kept by a trigger; null before a plan was adopted. */
  plan_revision: GeneratedAlways<string | null>;
}
