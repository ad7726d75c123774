import { emptyForm3, form3Columns } from '@vuonlen/plan/reports';
import { describe, expect, it } from 'vitest';
import { columnName, fieldOf, readColumn } from './form3-fields.ts';

describe('the columns of form 3 on screen', () => {
  it('bear their numbers, 1 to 9, in both languages', () => {
    for (const language of ['vi', 'en'] as const) {
      const numbers = form3Columns.map((column) => /^\((\d)\) \p{Lu}/u.exec(columnName(column, language))?.[1]);
      expect(numbers).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9']);
    }
  });

  it('have a field each', () => {
    expect(Object.keys(fieldOf)).toEqual(Object.keys(emptyForm3));
    expect(new Set(Object.values(fieldOf)).size).toBe(9);
  });

  it.each([
    ['END', 'END'],
    ['end', ''],
    ['toString', ''],
    [null, ''],
  ] as const)('are read from the address: %s', (text, column) => expect(readColumn(text)).toBe(column));
});
