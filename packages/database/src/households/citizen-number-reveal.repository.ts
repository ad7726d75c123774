import type { Transaction } from '../kernel/index.ts';

/** That somebody was shown the whole citizen number of a member. */
export interface NewCitizenNumberReveal {
  readonly committee: string;
  readonly id: string;
  readonly household: string;
  readonly member: string;
  readonly reason: string;
  readonly recordedAt: Date;
  readonly recordedBy: string;
}

export async function insertCitizenNumberReveal(trx: Transaction, reveal: NewCitizenNumberReveal): Promise<void> {
  await trx
    .insertInto('citizen_number_reveal')
    .values({
      committee_id: reveal.committee,
      id: reveal.id,
      household_id: reveal.household,
      member_id: reveal.member,
      reason: reveal.reason,
      recorded_at: reveal.recordedAt,
      recorded_by: reveal.recordedBy,
    })
    .execute();
}
