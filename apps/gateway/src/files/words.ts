import type { Unit } from '@vuonlen/plan/kernel';

/** What is counted, as officials write it behind a number. */
export const unitWords: Readonly<Record<Unit, string>> = {
  HOUSEHOLD: 'hộ',
  BOOK: 'sổ',
  CHILD: 'cháu',
  ITEM: 'đồ dùng',
  VND: 'đồng',
  CASE: 'trường hợp',
};
