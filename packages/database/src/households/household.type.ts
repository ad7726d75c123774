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

/** Columns of a household under the names of its record, each of which may be read alone. */
export const namedHouseholdColumns = {
  id: 'household.id',
  code: 'household.code',
  headName: 'household.head_name as headName',
  place: 'household.place',
  residentialGroup: 'household.residential_group as residentialGroup',
  address: 'household.address',
  class: 'household.class',
  standard: 'household.standard',
  exitedOn: 'household.exited_on as exitedOn',
  housingDilapidated: 'household.housing_dilapidated as housingDilapidated',
  housingWorks: 'household.housing_works as housingWorks',
  housingWorksYear: 'household.housing_works_year as housingWorksYear',
  inHardship: 'household.in_hardship as inHardship',
  demo: 'household.demo',
  recordedAt: 'household.recorded_at as recordedAt',
  updatedAt: 'household.updated_at as updatedAt',
  version: 'household.version',
} as const;

/** All columns of a household under the names of its record. */
export const householdColumns = Object.values(namedHouseholdColumns);
