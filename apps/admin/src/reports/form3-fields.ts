import { type Form3Column, form3Columns, form3Labels } from '@vuonlen/plan/reports';
import type { Form3ColumnsFragment } from '../gql/graphql.ts';

/** Where the answer has the figure of a column. */
export const fieldOf = {
  START: 'start',
  EXITED: 'exited',
  BECAME_POOR: 'becamePoor',
  OTHER_DECREASE: 'otherDecrease',
  FROM_POOR: 'fromPoor',
  RELAPSED: 'relapsed',
  NEW: 'new',
  OTHER_INCREASE: 'otherIncrease',
  END: 'end',
} as const satisfies Readonly<Record<Form3Column, keyof Form3ColumnsFragment>>;

/** A column with its number, as it stands on the form. */
export function columnName(column: Form3Column, language: 'vi' | 'en'): string {
  return `(${form3Columns.indexOf(column) + 1}) ${form3Labels[column][language]}`;
}

/** A column that an address names; empty for anything else. */
export function readColumn(text: string | null): Form3Column | '' {
  return form3Columns.find((column) => column === text) ?? '';
}
