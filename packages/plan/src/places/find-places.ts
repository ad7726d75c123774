import type { IsoDate } from '../kernel/index.ts';
import type { Place, PlaceSuccession } from './place.ts';
import { laterPlaces, places } from './register.ts';
import { successions } from './successions.ts';

/**
 * True when the unit exists on the day; its last day belongs to it.
 * @example existsOn(haDongDistrict, isoDate('2025-06-30')) // true
 * @example existsOn(haDongDistrict, isoDate('2025-07-01')) // false
 */
export function existsOn(place: Place, day: IsoDate): boolean {
  return (place.validFrom === null || day >= place.validFrom) && (place.validTo === null || day <= place.validTo);
}

/**
 * The units that exist on a day.
 * @example placesOn(isoDate('2024-06-15')).length // 18
 * @example placesOn(isoDate('2025-07-01')).find((place) => place.code === '09556')?.name.vi // 'Hà Đông'
 */
export function placesOn(day: IsoDate, among: readonly Place[] = places): readonly Place[] {
  return among.filter((place) => existsOn(place, day));
}

/**
 * A unit by its id, never by its code: codes are used again (09556 was Hà Cầu and is now Hà Đông).
 * @example findPlace('ha-cau-2024')?.code // '09556'
 */
export function findPlace(id: string, among: readonly Place[] = places): Place | undefined {
  return among.find((place) => place.id === id);
}

/**
 * What came after a unit; more than one row where it was split.
 * @example successorsOf('bien-giang-2024').map((row) => row.to) // ['chuong-my-2025']
 * @example successorsOf('ha-cau-2024').map((row) => row.to) // ['ha-dong-2025', 'kien-hung-2025']
 */
export function successorsOf(id: string, among: readonly PlaceSuccession[] = successions): readonly PlaceSuccession[] {
  return among.filter((succession) => succession.from === id);
}

/**
 * Units with those that came after them, by any number of steps: the places that a plan's households may come to live
 * in. A register of another district gets nothing added.
 * @example withLaterPlaces([findPlace('ha-cau-2024')]).map((place) => place.id) // ['ha-cau-2024', 'ha-dong-2025', 'kien-hung-2025']
 * @example withLaterPlaces([]) // []
 */
export function withLaterPlaces(own: readonly Place[]): readonly Place[] {
  const known = new Set(own.map(({ id }) => id));
  const later = laterPlaces.filter(({ id }) => !known.has(id));
  const reached = new Set(known);
  for (const place of later) {
    if (successions.some(({ from, to }) => to === place.id && reached.has(from))) reached.add(place.id);
  }
  return [...own, ...later.filter(({ id }) => reached.has(id))];
}

/**
 * What the data say of successors with what a committee recorded: its record of a unit and day stands in the place of
 * everything that the data say of that unit and day, and beside the rest.
 * @example mergeSuccessions(successions, [{ from: 'ha-cau-2024', to: 'ha-dong-2025', on: isoDate('2025-07-01'), scope: 'PART', basis: 'NQ', verified: true }]).filter((row) => row.from === 'ha-cau-2024').map((row) => row.to) // ['ha-dong-2025']
 */
export function mergeSuccessions(
  data: readonly PlaceSuccession[],
  recorded: readonly PlaceSuccession[],
): readonly PlaceSuccession[] {
  const isRecorded = ({ from, on }: PlaceSuccession) => recorded.some((row) => row.from === from && row.on === on);
  return [...data.filter((row) => !isRecorded(row)), ...recorded];
}
