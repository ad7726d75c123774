import type { IsoDate } from '../kernel/index.ts';
import { followSuccessions, type Holder } from './holder.ts';
import type { Place, PlaceSuccession } from './place.ts';

/** The units that are known and what came after which. */
export interface PlaceRegisters {
  readonly places: readonly Place[];
  readonly successions: readonly PlaceSuccession[];
}

/**
 * The unit that stands in the place of another on a day, with the successions that lead there, their basis documents and
 * whether they are verified. A household of a split ward has a successor of its own that nobody can derive: the answer is
 * then `UNDETERMINED` with every candidate. Keyed on the id, never on the code: codes are used again.
 * @throws RangeError when the unit or a successor is not in the register.
 * @example placeHolder({ places, successions }, 'ha-cau-2024', isoDate('2025-06-30')).kind // 'SAME'
 * @example placeHolder({ places, successions }, 'phu-lam-2024', isoDate('2025-07-01')).holder.name.vi // 'Phú Lương'
 * @example placeHolder({ places, successions }, 'ha-cau-2024', isoDate('2025-07-01')).candidates.map((path) => path.holder.id) // ['ha-dong-2025', 'kien-hung-2025']
 * @example placeHolder({ places, successions }, 'ha-dong-district', isoDate('2025-07-01')).kind // 'NOT_STATED'
 */
export function placeHolder(registers: PlaceRegisters, place: string, asOf: IsoDate): Holder<Place> {
  return followSuccessions(place, asOf, { units: registers.places, successions: registers.successions });
}
