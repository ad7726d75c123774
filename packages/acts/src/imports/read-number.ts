import { formatNumber, type Text } from '@vuonlen/plan/kernel';
import { type CellReading, unread } from './cell-issue.ts';

const words: Readonly<Record<'NOT_MONEY' | 'NOT_WHOLE', Text>> = {
  NOT_MONEY: {
    vi: 'Số tiền ghi bằng số nguyên đồng, có thể có dấu chấm giữa các hàng nghìn: 60.000.000.',
    en: 'An amount is a whole number of đồng, with points between the thousands or without: 60.000.000.',
  },
  NOT_WHOLE: { vi: 'Số lượng ghi bằng số nguyên.', en: 'A quantity is a whole number.' },
};

/** Digits alone, or in groups of thousands with points between. */
const whole = /^(?:\d+|\d{1,3}(?:\.\d{3})+)$/;

/** The same with the signs of another country, or with spaces: what was probably meant. */
const foreign = /^\d{1,3}(?:[,\s]\d{3})+$/;

function readWholeNumber(text: string, code: keyof typeof words): CellReading<number> {
  const value = Number(text.replaceAll('.', ''));
  if (whole.test(text) && Number.isSafeInteger(value)) return { ok: true, value };
  const meant = foreign.test(text) ? Number(text.replace(/[,\s]/g, '')) : Number.NaN;
  return unread(code, words[code], Number.isSafeInteger(meant) ? formatNumber(meant) : null);
}

/** Reads an amount of đồng. */
export function readMoney(text: string): CellReading<number> {
  return readWholeNumber(
    text
      .normalize('NFC')
      .replace(/\s*(?:đồng|đ)$/i, '')
      .trim(),
    'NOT_MONEY',
  );
}

/** Reads a quantity. */
export function readQuantity(text: string): CellReading<number> {
  return readWholeNumber(text.trim(), 'NOT_WHOLE');
}
