import type { HouseholdRecordQuery, PaymentPartsFragment } from '../gql/graphql.ts';

/** A household as its page reads it, with the payments that stand. */
export type HouseholdRecord = NonNullable<HouseholdRecordQuery['household']> & {
  readonly payments: readonly PaymentPartsFragment[];
  /** There are more payments than the latest, which are the ones that were read. */
  readonly hasMorePayments: boolean;
};

/** What each part of the page gets. */
export interface PartProps {
  readonly household: HouseholdRecord;
}
