import type { Text } from '../kernel/index.ts';

/** The columns of national form 3, 1 to 9 in its order. */
export const form3Columns = [
  'START',
  'EXITED',
  'BECAME_POOR',
  'OTHER_DECREASE',
  'FROM_POOR',
  'RELAPSED',
  'NEW',
  'OTHER_INCREASE',
  'END',
] as const;
/** A column of form 3 (Diễn biến hộ cận nghèo). */
export type Form3Column = (typeof form3Columns)[number];

/** What officials read for each column, Vietnamese and English. */
export const form3Labels: Readonly<Record<Form3Column, Text>> = {
  START: { vi: 'Hộ cận nghèo đầu kỳ', en: 'Near-poor at the start' },
  EXITED: { vi: 'Thoát cận nghèo', en: 'Exited near-poverty' },
  BECAME_POOR: { vi: 'Hộ cận nghèo trở thành hộ nghèo', en: 'Near-poor to poor' },
  OTHER_DECREASE: { vi: 'Giảm khác', en: 'Other decrease' },
  FROM_POOR: { vi: 'Hộ nghèo trở thành hộ cận nghèo', en: 'Poor to near-poor' },
  RELAPSED: { vi: 'Tái cận nghèo', en: 'Relapsed into near-poverty' },
  NEW: { vi: 'Phát sinh mới', en: 'Newly near-poor' },
  OTHER_INCREASE: { vi: 'Tăng khác', en: 'Other increase' },
  END: { vi: 'Hộ cận nghèo cuối kỳ', en: 'Near-poor at the end' },
};

/** How a column counts in the identity: what is there at the start and comes in, less what goes out, is the end. */
export const form3Signs: Readonly<Record<Exclude<Form3Column, 'END'>, 1 | -1>> = {
  START: 1,
  EXITED: -1,
  BECAME_POOR: -1,
  OTHER_DECREASE: -1,
  FROM_POOR: 1,
  RELAPSED: 1,
  NEW: 1,
  OTHER_INCREASE: 1,
};

/** The figures of the nine columns, in households or in persons. */
export type Form3Figures = Readonly<Record<Form3Column, number>>;

/** A form with nothing in it. */
export const emptyForm3: Form3Figures = {
  START: 0,
  EXITED: 0,
  BECAME_POOR: 0,
  OTHER_DECREASE: 0,
  FROM_POOR: 0,
  RELAPSED: 0,
  NEW: 0,
  OTHER_INCREASE: 0,
  END: 0,
};

/**
 * By how much the end differs from what start and movements give: 9 − (1 − 2 − 3 − 4 + 5 + 6 + 7 + 8). 0 where the
 * identity of the form holds.
 * @example form3Difference({ ...emptyForm3, START: 84, EXITED: 20, NEW: 3, END: 67 }) // 0
 * @example form3Difference({ ...emptyForm3, START: 84, EXITED: 20, END: 65 }) // 1
 */
export function form3Difference(figures: Form3Figures): number {
  return Object.entries(form3Signs).reduce(
    (left, [column, sign]) => left - sign * figures[column as Form3Column],
    figures.END,
  );
}
