import type { IsoDate, Text } from '@vuonlen/plan/kernel';
import type { Cell } from '@vuonlen/spreadsheets';
import { type Vocabulary, vocabularies } from './vocabularies.ts';

/** Language of an export. */
export type Language = 'vi' | 'en';

/** Says values in the language of the export; what is not known is an empty cell. */
export interface Say {
  readonly text: (text: Text | null | undefined) => string | null;
  readonly word: (vocabulary: Vocabulary, code: string | null | undefined) => string | null;
  readonly words: (vocabulary: Vocabulary, codes: readonly string[]) => string | null;
  readonly yesNo: (value: boolean | null | undefined) => string | null;
}

const yes: Text = { vi: 'Có', en: 'Yes' };
const no: Text = { vi: 'Không', en: 'No' };

/** Several things in one cell. */
export function joined(parts: readonly (string | null | undefined)[]): string | null {
  const said = parts.filter((part) => part !== null && part !== undefined && part !== '');
  return said.length === 0 ? null : said.join('; ');
}

/** The words of a language. */
export function sayIn(language: Language): Say {
  const text: Say['text'] = (of) => of?.[language] ?? null;
  const word: Say['word'] = (vocabulary, code) => {
    if (code === null || code === undefined) return null;
    const known: Readonly<Record<string, Text>> = vocabularies[vocabulary];
    return known[code]?.[language] ?? code;
  };
  return {
    text,
    word,
    words: (vocabulary, codes) => joined(codes.map((code) => word(vocabulary, code))),
    yesNo: (value) => (value === null || value === undefined ? null : text(value ? yes : no)),
  };
}

/** A day as a cell that a spreadsheet knows for one. */
export function day(date: IsoDate | null | undefined): Cell {
  return date ? { date } : null;
}

const moments = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Ho_Chi_Minh',
  dateStyle: 'short',
  timeStyle: 'medium',
});

/**
 * A moment on the clocks of Vietnam.
 * @example moment('2024-06-15T01:02:03.000Z') // '15/06/2024 08:02:03'
 */
export function moment(at: string | null | undefined): string | null {
  return at ? moments.format(new Date(at)).replace(',', '') : null;
}
