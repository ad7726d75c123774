import type { HouseholdRecord, MemberRecord } from '@vuonlen/database/households';
import { findMember } from '@vuonlen/database/households';
import type { Transaction } from '@vuonlen/database/kernel';
import { type ActContext, requireFound, scopeOf, type Warning } from '../kernel/index.ts';

export interface MemberValue {
  readonly member: MemberRecord;
  readonly household: HouseholdRecord;
  readonly warnings: readonly Warning[];
}

/** A live member of a household in the actor's scope. */
export function readMember(trx: Transaction, context: ActContext, id: string): Promise<MemberRecord> {
  return requireFound('HouseholdMember', id, (known) => findMember(trx, scopeOf(context), known));
}
