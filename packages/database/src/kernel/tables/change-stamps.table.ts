/** When a household changed last, under each ward in which it stood; kept by a trigger, never written by hand. */
export interface HouseholdChangeTable {
  committee_id: string;
  household_id: string;
  place: string;
  /** Id of the transaction. */
  changed_in: string;
}

/** When a support changed last, under each ward in which its household stood; kept by triggers. */
export interface AssignmentChangeTable {
  committee_id: string;
  assignment_id: string;
  household_id: string;
  place: string;
  changed_in: string;
}
