import type { Citation, IsoDate, Text } from '../kernel/index.ts';

/** What kind of body it is. */
export type AgencyKind =
  | 'DIVISION'
  | 'CENTRE'
  | 'MASS_ORGANISATION'
  | 'FRONT'
  | 'BANK'
  | 'INSURANCE'
  | 'WARD_PEOPLES_COMMITTEE'
  | 'AUTHORITY'
  | 'OTHER';

/** A body that the plan names. `section` is its section of the part that gives the duties, where it has one. */
export interface Agency {
  /** Slug of the glossary, for example `fatherland-front` or `ward-peoples-committee/ha-cau`. */
  readonly id: string;
  readonly name: Text;
  readonly kind: AgencyKind;
  readonly section: number | null;
  /** Place id of a ward people's committee. */
  readonly place: string | null;
  readonly named: Citation;
  /** The entry that speaks for this body: a ward's committee belongs to `ward-peoples-committee`, "UBND các phường". */
  readonly memberOf?: string;
  /** True when the text names several bodies by one word and does not list them: "các đoàn thể quận". */
  readonly collective?: boolean;
  readonly validTo?: IsoDate;
}
