import type { Transaction } from '@vuonlen/database/kernel';
import { listPlaces, type PlaceRecord } from '@vuonlen/database/places';
import type { Action } from '@vuonlen/permissions';
import { type ActContext, issue, refuse, scopeOf } from '../kernel/index.ts';

/**
 * The ward or commune in which a household lives, as of the working date. A place of another period is an input error;
 * a place outside of the actor's own is forbidden.
 */
export async function requirePlace(
  trx: Transaction,
  context: ActContext,
  place: string,
  action: Action,
): Promise<PlaceRecord> {
  const { places } = scopeOf(context);
  if (places !== 'ALL' && !places.includes(place)) refuse({ code: 'FORBIDDEN', action });
  const found = (await listPlaces(trx, context.actor.committee)).find(({ id }) => id === place);
  if (found === undefined || (found.kind !== 'WARD' && found.kind !== 'COMMUNE')) {
    const vi = 'Không có phường, xã này trong danh mục.';
    return refuse({ code: 'INVALID_INPUT', issues: [issue('place', 'UNKNOWN_PLACE', vi, 'There is no such ward.')] });
  }
  const day = context.workingDate;
  if ((found.validFrom !== null && day < found.validFrom) || (found.validTo !== null && day > found.validTo)) {
    const vi = `Phường ${found.name} không tồn tại vào ngày làm việc.`;
    const en = `The ward ${found.name} does not exist on the working date.`;
    refuse({ code: 'INVALID_INPUT', issues: [issue('place', 'PLACE_OF_ANOTHER_PERIOD', vi, en)] });
  }
  return found;
}
