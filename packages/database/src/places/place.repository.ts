import type { IsoDate } from '@vuonlen/plan/kernel';
import type { PlaceKind } from '@vuonlen/plan/places';
import type { Reader } from '../kernel/index.ts';

export interface PlaceRecord {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly kind: PlaceKind;
  readonly validFrom: IsoDate | null;
  readonly validTo: IsoDate | null;
  /** Near-poor households that the plan counts there at its baseline; null where it names none. */
  readonly baselineHouseholds: number | null;
}

/** Every place of the committee in the order of the plan, places of later periods after them. */
export function listPlaces(reader: Reader, committee: string): Promise<PlaceRecord[]> {
  return reader
    .selectFrom('place')
    .select([
      'id',
      'code',
      'name_vi as name',
      'kind',
      'valid_from as validFrom',
      'valid_to as validTo',
      'baseline_households as baselineHouseholds',
    ])
    .where('committee_id', '=', committee)
    .orderBy('position')
    .orderBy('id')
    .execute();
}
