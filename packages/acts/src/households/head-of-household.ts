import { demoteHead, type HouseholdRecord, type NewMember, updateHousehold } from '@vuonlen/database/households';
import type { Transaction } from '@vuonlen/database/kernel';
import type { ActContext } from '../kernel/index.ts';

/** What the trail says of a head who made room. */
export interface Succession {
  readonly demoted?: string;
}

/**
 * Makes room for a member who becomes the head: whoever was it stays in the household as another member. Called before
 * the member is written, for a household has one head at any time.
 */
export async function makeRoomForHead(
  trx: Transaction,
  context: ActContext,
  household: string,
  next: Pick<NewMember, 'relation'>,
): Promise<Succession> {
  if (next.relation !== 'HEAD') return {};
  const demoted = await demoteHead(trx, context.actor.committee, household, context.now());
  return demoted === null ? {} : { demoted };
}

/** Names the household after its head. */
export async function nameAfterHead(
  trx: Transaction,
  context: ActContext,
  household: HouseholdRecord,
  { relation, fullName }: Pick<NewMember, 'relation' | 'fullName'>,
): Promise<void> {
  if (relation !== 'HEAD' || fullName === household.headName) return;
  await updateHousehold(trx, context.actor.committee, household.id, { headName: fullName }, context.now());
}
