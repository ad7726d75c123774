import type { HouseholdRecordQuery, PaymentPartsFragment } from '../gql/graphql.ts';

/** A household as its page reads it, with the payments that stand. */
export type HouseholdRecord = NonNullable<HouseholdRecordQuery['household']> & {
  readonly payments: readonly PaymentPartsFragment[];
  /** How many stand in all; those that were read are the latest. */
  readonly paymentCount: number;
};

/** What each part of the page gets. */
export interface PartProps {
  readonly household: HouseholdRecord;
}
