import { lockCommittee, type Writers } from '@vuonlen/database/kernel';
import { insertMembership, listUsers } from '@vuonlen/database/users';
import { recordEvent, systemOf } from '../kernel/index.ts';

export interface FirstAdministrator {
  readonly writers: Writers;
  readonly committee: string;
  /** Account that signs in. */
  readonly userId: string;
  readonly now: () => Date;
  readonly newId: () => string;
  readonly requestId: string;
}

/**
 * The first person of a committee, on the first start: nobody is there yet who could allow it.
 *
 * @returns false, and writes nothing, when the committee has people already
 */
export function createFirstAdministrator(first: FirstAdministrator): Promise<boolean> {
  const { committee, userId } = first;
  return first.writers.transaction().execute(async (trx) => {
    if ((await lockCommittee(trx, committee)) === null) throw new Error(`There is no committee ${committee}`);
    if ((await listUsers(trx, committee)).length > 0) return false;
    const id = first.newId();
    const recordedAt = first.now();
    const role = 'ADMINISTRATOR';
    await insertMembership(trx, { committee, id, userId, role, agency: null, place: null, recordedAt });
    await recordEvent(trx, systemOf(committee, first), {
      action: 'user.create',
      aggregate: 'MEMBERSHIP',
      aggregateId: id,
      payload: { role },
    });
    return true;
  });
}
