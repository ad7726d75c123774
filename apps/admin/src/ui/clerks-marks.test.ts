import { describe, expect, it } from 'vitest';
import { isDocumentNumber, marksOf } from './clerks-marks.ts';
import { documentAddress } from './take-document.ts';

describe('number and day of a document', () => {
  it.each(['', ' ', '05', '05/BC-BCĐ', 'PC.15'])('"%s" is a number, or none', (number) => {
    expect(isDocumentNumber(number)).toBe(true);
  });

  it.each(['/05', '05 06', '05?', 'a'.repeat(21)])('"%s" is none', (number) => {
    expect(isDocumentNumber(number)).toBe(false);
  });

  it('stand in the address where they are given', () => {
    const address = (number: string, date: string) =>
      documentAddress('bank-report', 'docx', { id: 'x', ...marksOf(number, date) });
    expect(address('', '')).toBe('/files/documents/bank-report.docx?id=x');
    expect(address(' 05 ', '2024-07-05')).toBe('/files/documents/bank-report.docx?id=x&number=05&date=2024-07-05');
  });
});
