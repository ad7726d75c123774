import { findWardsWithout } from '@vuonlen/database/funding';
import { findCommittee, type Reader } from '@vuonlen/database/kernel';
import type { LedgerPolicy } from '@vuonlen/plan/funding';

/** Money of a ward stays in the ward, unless no household of it is near-poor any more: the committee's policy. */
export async function ledgerPolicyOf(reader: Reader, committee: string): Promise<LedgerPolicy> {
  const found = await findCommittee(reader, committee);
  const wardsWithoutNearPoor = await findWardsWithout(reader, committee, ['NEAR_POOR']);
  return { wardMoneyStays: found?.wardMoneyStays !== false, wardsWithoutNearPoor };
}
