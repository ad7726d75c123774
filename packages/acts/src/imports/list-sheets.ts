import type { Sheet } from '@vuonlen/spreadsheets';
import type { HeaderRefusal } from './find-header.ts';
import { foldTitle } from './fold-title.ts';

/** Sheet of a template with rows that nobody means. */
export const exampleSheet = 'Ví dụ';

/** True for the example of a template, and for a copy that a program made of it: its rows are never entered. */
export function isExampleSheet({ name }: Pick<Sheet, 'name'>): boolean {
  return foldTitle(name) === foldTitle(exampleSheet);
}

/** Names that a sentence takes. */
const mostNames = 10;

/** The refusal of a file whose list stands in more than one sheet: whichever was read, the others would be lost. */
export function severalSheets(sheets: readonly string[]): HeaderRefusal {
  const names = [...sheets.slice(0, mostNames), ...(sheets.length > mostNames ? ['…'] : [])].join(', ');
  const vi = `Tệp có ${sheets.length} trang tính có danh sách, kể cả trang bị ẩn (${names}): đề nghị gộp vào một trang, hoặc tải lên từng trang.`;
  const en = `The file has ${sheets.length} sheets with a list, hidden ones included (${names}): please put them into one sheet, or upload each by itself.`;
  return { code: 'SEVERAL_SHEETS', text: { vi, en }, columns: [], row: null };
}
