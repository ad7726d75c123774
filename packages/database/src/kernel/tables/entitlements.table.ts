import type { Outcome, Reason } from '@vuonlen/plan/assignments';
import type { HouseholdFacts } from '@vuonlen/plan/households';
import type { IsoDate } from '@vuonlen/plan/kernel';
import type { ColumnType } from 'kysely';

type Snapshot<T> = ColumnType<T, string | null, never>;

/** What a household or member is entitled to under a general policy, with the decision of that day. Append only. */
export interface EntitlementTable {
  committee_id: string;
  id: string;
  household_id: string;
  member_id: string | null;
  /** Code of the general policy; null where the plan has a duty and no rule. */
  policy: string | null;
  /** The duty on which it stands where the plan has no rule: legal aid, free check-ups. */
  duty: string | null;
  effective_on: IsoDate;
  /** What the rules said; null where the plan has none. Never a refusal. */
  outcome: Extract<Outcome, 'GRANTED' | 'UNDETERMINED'> | null;
  reasons: Snapshot<readonly Reason[] | null>;
  missing: string[];
  facts: Snapshot<HouseholdFacts | null>;
  plan_revision: string;
  /** The regulation on which it stands, where the plan leaves it to one. */
  regulation: string | null;
  /** It tells of drug dependence: withheld from masked scopes altogether. */
  guarded: boolean;
  recorded_at: Date;
  recorded_by: string;
}

/** When it was given, by whom, until when: one row more for each correction. Append only. */
export interface EntitlementRevisionTable {
  committee_id: string;
  entitlement_id: string;
  /** 1, 2, 3 …; the last one holds. */
  revision: number;
  listed_by: string | null;
  given_by: string | null;
  given_on: IsoDate | null;
  /** First day on which it no longer holds. */
  valid_until: IsoDate | null;
  amount: number | null;
  document: string | null;
  note: string | null;
  withdrawn: boolean;
  corrected_on: IsoDate;
  reason: string | null;
  recorded_at: Date;
  recorded_by: string;
}
