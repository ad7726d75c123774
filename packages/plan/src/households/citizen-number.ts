import type { Reading, ReadingNote, Text } from '../kernel/index.ts';
import type { Sex } from './vocabulary.ts';

/** Why a citizen number cannot be read. */
export type CitizenNumberError = 'LEADING_ZERO_LOST' | 'OLD_IDENTITY_CARD' | 'NOT_TWELVE_DIGITS';
/** What of a citizen number does not agree with the rest of the file; it never refuses. */
export type CitizenNumberWarning = 'INVENTED_NUMBER' | 'CENTURY_UNKNOWN' | 'SEX_MISMATCH' | 'BIRTH_YEAR_MISMATCH';

/** What else is known of the person, to compare with what the number says. */
export interface CitizenNumberFacts {
  readonly sex?: Sex | null;
  readonly birthYear?: number | null;
}

/** A number that was read comes with warnings, a lost zero with the repair that is offered. */
export type CitizenNumberReading =
  | { readonly ok: true; readonly value: string; readonly warnings: readonly ReadingNote<CitizenNumberWarning>[] }
  | (Extract<Reading<string, CitizenNumberError>, { ok: false }> & { readonly suggestion: string | null });

const errorTexts: Record<CitizenNumberError, Text> = {
  LEADING_ZERO_LOST: {
    vi: 'Số định danh chỉ có 11 chữ số, có thể mất số 0 ở đầu: đề nghị kiểm tra và bổ sung.',
    en: 'The citizen number has 11 digits; its leading zero may be lost: please check and complete it.',
  },
  OLD_IDENTITY_CARD: {
    vi: 'Đây là số chứng minh nhân dân cũ (9 chữ số): đề nghị ghi số định danh cá nhân 12 chữ số.',
    en: 'This is a number of the old identity card (9 digits): please give the 12-digit citizen number.',
  },
  NOT_TWELVE_DIGITS: {
    vi: 'Số định danh cá nhân gồm đúng 12 chữ số.',
    en: 'A citizen number has exactly 12 digits.',
  },
};

const warningTexts: Record<CitizenNumberWarning, Text> = {
  INVENTED_NUMBER: {
    vi: 'Số bắt đầu bằng 999 là số giả định, không phải của người có thật.',
    en: 'A number that begins with 999 is invented and belongs to nobody.',
  },
  CENTURY_UNKNOWN: {
    vi: 'Chữ số thứ tư của số định danh không ứng với thế kỷ 20 hoặc 21.',
    en: 'The fourth digit of the number is not one of the 20th or 21st century.',
  },
  SEX_MISMATCH: {
    vi: 'Giới tính không khớp với chữ số thứ tư của số định danh.',
    en: 'The sex does not agree with the fourth digit of the number.',
  },
  BIRTH_YEAR_MISMATCH: {
    vi: 'Năm sinh không khớp với các chữ số thứ tư đến thứ sáu của số định danh.',
    en: 'The birth year does not agree with the fourth to sixth digits of the number.',
  },
};

function refuse(code: CitizenNumberError, suggestion: string | null): CitizenNumberReading {
  return { ok: false, error: { code, text: errorTexts[code] }, suggestion };
}

/** The fourth digit holds century and sex: 0 and 1 are men and women of 1900 … 1999, 2 and 3 of 2000 … 2099. */
function listWarnings(value: string, known: CitizenNumberFacts): CitizenNumberWarning[] {
  if (value.startsWith('999')) return ['INVENTED_NUMBER'];
  const century = Number(value[3]);
  if (century > 3) return ['CENTURY_UNKNOWN'];
  const sex: Sex = century % 2 === 0 ? 'MALE' : 'FEMALE';
  const birthYear = (century < 2 ? 1900 : 2000) + Number(value.slice(4, 6));
  const warnings: CitizenNumberWarning[] = [];
  if (known.sex != null && known.sex !== sex) warnings.push('SEX_MISMATCH');
  if (known.birthYear != null && known.birthYear !== birthYear) warnings.push('BIRTH_YEAR_MISMATCH');
  return warnings;
}

/**
 * Reads a citizen number (số định danh cá nhân): 12 digits as text, kept with its leading zeros. It has no check digit:
 * what does not agree with sex or birth year warns and never refuses. A number of 11 digits is refused with the repair
 * that is offered. Errors: `LEADING_ZERO_LOST`, `OLD_IDENTITY_CARD`, `NOT_TWELVE_DIGITS`.
 * @example readCitizenNumber('999 085 012 345') // { ok: true, value: '999085012345', warnings: [{ code: 'INVENTED_NUMBER', text: { vi: 'Số bắt đầu bằng 999 là số giả định, không phải của người có thật.', en: 'A number that begins with 999 is invented and belongs to nobody.' } }] }
 * @example readCitizenNumber('99085012345').suggestion // '099085012345'
 */
export function readCitizenNumber(text: string, known: CitizenNumberFacts = {}): CitizenNumberReading {
  const value = text.replace(/[\s.-]/g, '');
  if (/^\d{12}$/.test(value)) {
    return {
      ok: true,
      value,
      warnings: listWarnings(value, known).map((code) => ({ code, text: warningTexts[code] })),
    };
  }
  if (/^\d{11}$/.test(value)) return refuse('LEADING_ZERO_LOST', `0${value}`);
  return refuse(/^\d{9}$/.test(value) ? 'OLD_IDENTITY_CARD' : 'NOT_TWELVE_DIGITS', null);
}

/**
 * A citizen number as it is shown: place code and the last four digits. Anything else is hidden whole.
 * @example maskCitizenNumber('999085010011') // '999*****0011'
 */
export function maskCitizenNumber(value: string): string {
  return /^\d{12}$/.test(value) ? `${value.slice(0, 3)}*****${value.slice(-4)}` : '*'.repeat(value.length);
}
