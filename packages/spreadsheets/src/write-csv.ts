import { stringify } from 'csv-stringify/sync';
import { neutralParts, neutralText } from './neutral-text.ts';
import { type Cell, isDateCell, type Table } from './table.ts';

function written(text: string): string {
  return neutralParts(neutralText(text));
}

function toText(cell: Cell): string {
  if (cell === null) return '';
  if (isDateCell(cell)) return cell.date.split('-').toReversed().join('/');
  return typeof cell === 'string' ? written(cell) : String(cell);
}

/** Writes a table as a `.csv` file: UTF-8 with its mark, so that Excel shows Vietnamese; no text, and no part of one, is taken for a formula. */
export function writeCsv({ columns, rows }: Table): Uint8Array {
  const header = columns.map(({ title }) => written(title));
  const lines = stringify([header, ...rows.map((row) => row.map(toText))], { bom: true, record_delimiter: 'windows' });
  return new TextEncoder().encode(lines);
}
