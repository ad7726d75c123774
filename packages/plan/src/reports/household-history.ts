import type { Classification } from '../households/index.ts';
import type { IsoDate } from '../kernel/index.ts';

/** The days of which a form speaks; both belong to it. */
export interface FormPeriod {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** Where the file of a household lies from a day on; no day: from the beginning. A place that is null keeps it no longer. */
export interface Residence {
  readonly since: IsoDate | null;
  readonly place: string | null;
}

/** From which day a member belongs to the household, and the first day on which no longer; null is open. */
export interface Membership {
  readonly member: string;
  readonly since: IsoDate | null;
  readonly until: IsoDate | null;
}

/** What the register says of a household over time. Of two decisions, or two residences, of one day the later counts. */
export interface HouseholdHistory {
  readonly household: string;
  readonly decisions: readonly Classification[];
  readonly residences: readonly Residence[];
  readonly members: readonly Membership[];
}
