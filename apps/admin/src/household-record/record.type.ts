import type { HouseholdRecordQuery } from '../gql/graphql.ts';

/** A household as its page reads it. */
export type HouseholdRecord = NonNullable<HouseholdRecordQuery['household']>;

/** What each part of the page gets. */
export interface PartProps {
  readonly household: HouseholdRecord;
}
