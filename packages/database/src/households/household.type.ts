import type { HouseholdClass, HousingWorks, StandardLevel } from '@vuonlen/plan/households';
import type { IsoDate } from '@vuonlen/plan/kernel';

export interface HouseholdRecord {
  readonly id: string;
  readonly code: string | null;
  readonly headName: string;
  readonly place: string;
  readonly residentialGroup: string | null;
  readonly address: string | null;
  /** Class, standard and exit as of the committee's working date. */
  readonly class: HouseholdClass;
  readonly standard: StandardLevel | null;
  readonly exitedOn: IsoDate | null;
  readonly housingDilapidated: boolean | null;
  readonly housingWorks: HousingWorks | null;
  readonly housingWorksYear: number | null;
  readonly inHardship: boolean | null;
  readonly demo: boolean;
  readonly recordedAt: Date;
  readonly updatedAt: Date;
  readonly version: number;
}

export interface NewHousehold extends Omit<HouseholdRecord, 'exitedOn' | 'updatedAt' | 'version'> {
  readonly committee: string;
}

/** What an edit may change; absent stays as it is. Class and exit change through classification decisions only. */
export type HouseholdPatch = Partial<
  Pick<
    HouseholdRecord,
    | 'code'
    | 'headName'
    | 'place'
    | 'residentialGroup'
    | 'address'
    | 'housingDilapidated'
    | 'housingWorks'
    | 'housingWorksYear'
    | 'inHardship'
  >
>;

/** Columns of a household under the names of its record. */
export const householdColumns = [
  'household.id',
  'household.code',
  'household.head_name as headName',
  'household.place',
  'household.residential_group as residentialGroup',
  'household.address',
  'household.class',
  'household.standard',
  'household.exited_on as exitedOn',
  'household.housing_dilapidated as housingDilapidated',
  'household.housing_works as housingWorks',
  'household.housing_works_year as housingWorksYear',
  'household.in_hardship as inHardship',
  'household.demo',
  'household.recorded_at as recordedAt',
  'household.updated_at as updatedAt',
  'household.version',
] as const;
