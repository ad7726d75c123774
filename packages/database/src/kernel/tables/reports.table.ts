import type { IsoDate } from '@vuonlen/plan/kernel';
import type { Form3Column } from '@vuonlen/plan/reports';

/** A period of form 3; both days belong to it. A closed one never changes. */
export interface ReportPeriodTable {
  committee_id: string;
  id: string;
  from_on: IsoDate;
  to_on: IsoDate;
  state: 'OPEN' | 'CLOSED';
  closed_on: IsoDate | null;
  closed_by: string | null;
  recorded_at: Date;
  recorded_by: string;
  updated_at: Date;
  version: number;
}

type Figures = {
  [Column in `${'households' | 'persons'}_${Lowercase<Form3Column>}`]: number;
};

/** Form 3 of a ward: the closing writes revision 1, each correction the next one. Append only. */
export interface ReportFigureTable extends Figures {
  committee_id: string;
  period_id: string;
  revision: number;
  place: string;
}

/** What a household adds to a figure. Append only. */
export interface ReportEntryTable {
  committee_id: string;
  id: string;
  period_id: string;
  revision: number;
  place: string;
  form_column: Form3Column;
  household_id: string;
  happened_on: IsoDate;
  households: number;
  persons: number;
}

/** Why a closed period was corrected, and when. Append only. */
export interface ReportCorrectionTable {
  committee_id: string;
  id: string;
  period_id: string;
  revision: number;
  corrected_on: IsoDate;
  reason: string;
  recorded_at: Date;
  recorded_by: string;
}
