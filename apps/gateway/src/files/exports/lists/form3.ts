import { exportNames } from '@vuonlen/graphql';
import type { IsoDate, Text } from '@vuonlen/plan/kernel';
import { type Form3Column, form3Columns, form3Labels } from '@vuonlen/plan/reports';
import { parse } from 'graphql';
import { type WardOfPeriod, wardNameIn, wardOfPeriod } from '../../ward-name.ts';
import { exportList } from '../export-list.ts';

/** The fields of the schema for the columns of the form. */
const fields: Readonly<Record<Form3Column, string>> = {
  START: 'start',
  EXITED: 'exited',
  BECAME_POOR: 'becamePoor',
  OTHER_DECREASE: 'otherDecrease',
  FROM_POOR: 'fromPoor',
  RELAPSED: 'relapsed',
  NEW: 'new',
  OTHER_INCREASE: 'otherIncrease',
  END: 'end',
};

type Figures = Readonly<Record<string, number>>;

interface Line {
  readonly place?: WardOfPeriod;
  readonly households: Figures;
  readonly persons: Figures;
}

interface Answer {
  readonly node: {
    readonly to: IsoDate;
    readonly form3?: { readonly rows: readonly Line[]; readonly total: Line } | null;
  } | null;
}

/** Figures of a ward, or of all, in one unit. */
interface Row {
  readonly place: Text;
  readonly unit: Text;
  readonly figures: Figures;
}

const figures = `{ ${Object.values(fields).join(' ')} }`;
const question = parse(`query Form3($id: ID!) {
  node(id: $id) {
    ... on ReportPeriod {
      to
      form3 {
        rows { ${wardOfPeriod} households ${figures} persons ${figures} }
        total { households ${figures} persons ${figures} }
      }
    }
  }
}`);

const households: Text = { vi: 'Hộ', en: 'Households' };
const persons: Text = { vi: 'Khẩu', en: 'Persons' };
const all: Text = { vi: 'Toàn địa bàn', en: 'All wards' };

/** Form 3, near-poor households by ward, in households and in persons, with the sum of the wards (diễn biến hộ cận nghèo). */
export const form3 = exportList<Answer, Line, Row>({
  name: exportNames.form3,
  action: 'report.read',
  question,
  listOf: ({ node }) => (node?.form3 ? [...node.form3.rows, node.form3.total] : null),
  rowsOf: (line, _index, { node }) => {
    const place = line.place && node ? wardNameIn(line.place, node.to) : all;
    return [
      { place, unit: households, figures: line.households },
      { place, unit: persons, figures: line.persons },
    ];
  },
  columns: [
    { title: { vi: 'Phường', en: 'Ward' }, cell: ({ place }, say) => say.text(place) },
    { title: { vi: 'Đơn vị tính', en: 'Unit' }, width: 12, cell: ({ unit }, say) => say.text(unit) },
    ...form3Columns.map((column, at) => ({
      title: { vi: `(${at + 1}) ${form3Labels[column].vi}`, en: `(${at + 1}) ${form3Labels[column].en}` },
      cell: ({ figures: of }: Row) => of[fields[column]] ?? null,
    })),
  ],
});
