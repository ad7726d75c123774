import type { Text } from '../kernel/index.ts';

/** Objects that stand in many places of a document. */
export type DocumentForm = 'CITED' | 'NOT_STATED' | 'CITATION' | 'TEXT' | 'PERIOD';

/** What a value must be, for a person: by the name of the schema library, or by the form. */
export const typeNames: Readonly<
  Record<DocumentForm | 'string' | 'number' | 'int' | 'boolean' | 'array' | 'tuple' | 'object', Text>
> = {
  string: { vi: 'chuỗi ký tự', en: 'a text' },
  number: { vi: 'số', en: 'a number' },
  int: { vi: 'số nguyên', en: 'a whole number' },
  boolean: { vi: 'đúng hoặc sai (true, false)', en: 'true or false' },
  array: { vi: 'danh sách', en: 'a list' },
  tuple: { vi: 'danh sách', en: 'a list' },
  object: { vi: 'đối tượng', en: 'an object' },
  CITED: {
    vi: 'giá trị có trích dẫn { value, clause, quote, certainty }',
    en: 'a value with its citation { value, clause, quote, certainty }',
  },
  NOT_STATED: {
    vi: 'giá trị mà văn bản không nêu { notStated, clause, why }',
    en: 'a value that the text does not state { notStated, clause, why }',
  },
  CITATION: { vi: 'trích dẫn { clause, quote }', en: 'a citation { clause, quote }' },
  TEXT: { vi: 'lời bằng hai thứ tiếng { vi, en }', en: 'words in two languages { vi, en }' },
  PERIOD: { vi: 'khoảng thời gian { from, until }', en: 'a period { from, until }' },
};

/** What stands there, for a person; long texts are cut. */
export function foundIn(input: unknown): Text {
  if (input === null) return { vi: 'null', en: 'null' };
  if (Array.isArray(input)) return { vi: 'danh sách', en: 'a list' };
  switch (typeof input) {
    case 'string': {
      const cut = input.length > 40 ? `${input.slice(0, 39)}…` : input;
      return { vi: `chuỗi ký tự “${cut}”`, en: `the text “${cut}”` };
    }
    case 'number':
      return { vi: `số ${input}`, en: `the number ${input}` };
    case 'boolean':
      return { vi: `${input}`, en: `${input}` };
    default:
      return { vi: 'đối tượng', en: 'an object' };
  }
}
