import type { IsoDate, Text } from '../kernel/index.ts';

/** Level and kind of an administrative unit. */
export type PlaceKind = 'WARD' | 'COMMUNE' | 'DISTRICT' | 'CITY';

/** An administrative unit over one period of its life. Never key on `code`: codes are reused. */
export interface Place {
  readonly id: string;
  readonly code: string;
  readonly name: Text;
  readonly kind: PlaceKind;
  readonly validFrom: IsoDate | null;
  /** Last day of its life, inclusive; null while it lives. */
  readonly validTo: IsoDate | null;
  /** Place id of the unit above it, where it is known. */
  readonly within?: string;
}

/** One unit that took over another, whole or in part, from a day on and by a document. */
export interface PlaceSuccession {
  readonly from: string;
  readonly to: string;
  readonly on: IsoDate;
  readonly scope: 'WHOLE' | 'PART';
  readonly basis: string;
  readonly verified: boolean;
}
