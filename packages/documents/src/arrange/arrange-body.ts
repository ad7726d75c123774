import type { Block, Column, Row, Table } from '../model/block.ts';
import { type Align, runsOf } from '../model/inline.ts';
import { layout } from './layout.ts';
import { type Field, field, type Grid, line, type Piece } from './piece.ts';

const { sizes, firstLine, paragraphGap } = layout;
/** Points under the text of a row in which somebody signs. */
const roomToSign = 14;

function headField(text: string, size: number, spans: Partial<Pick<Field, 'columns' | 'rows'>> = {}): Field {
  return field([line(runsOf(text, { bold: true }), size, { align: 'CENTER', staysWithNext: true })], spans);
}

function isFirstOfGroup(columns: readonly Column[], at: number): boolean {
  return columns[at]?.group !== columns[at - 1]?.group;
}

function widthOfGroup(columns: readonly Column[], at: number): number {
  const end = columns.findIndex((column, place) => place > at && column.group !== columns[at]?.group);
  return (end === -1 ? columns.length : end) - at;
}

/** One row of heads, or two where columns are grouped. */
function headRows(columns: readonly Column[], size: number): Grid['rows'] {
  if (columns.every(({ group }) => group === undefined)) return [columns.map(({ head }) => headField(head, size))];
  const upper = columns.flatMap(({ head, group }, at) => {
    if (group === undefined) return [headField(head, size, { rows: 2 })];
    return isFirstOfGroup(columns, at) ? [headField(group, size, { columns: widthOfGroup(columns, at) })] : [];
  });
  const lower = columns.filter(({ group }) => group !== undefined).map(({ head }) => headField(head, size));
  return [upper, lower];
}

/** The sum stands on the page of what is said of it, a head across the table on that of its first row. */
function bodyRow(row: Row, columns: readonly Column[], size: number, isLast: boolean): readonly Field[] {
  const face = row.strong ? { bold: true } : {};
  const after = 'tall' in row && row.tall ? roomToSign : 0;
  const cell = (text: string, align: Align, staysWithNext = false): Field['content'] => [
    line(runsOf(text, face), size, { align, after, staysWithNext }),
  ];
  if ('across' in row) return [field(cell(row.across, 'LEFT', true), { columns: columns.length })];
  if (row.cells.length !== columns.length) {
    throw new RangeError(`A row of ${row.cells.length} cells in a table of ${columns.length} columns`);
  }
  const staysWithNext = isLast && row.strong === true;
  return row.cells.map((text, at) => field(cell(text, columns[at]?.align ?? 'LEFT', staysWithNext)));
}

function arrangeTable(table: Table): Grid {
  const size = table.size ?? sizes.table;
  const sum = table.columns.reduce((total, { width }) => total + width, 0);
  const heads = headRows(table.columns, size);
  return {
    kind: 'GRID',
    name: table.name,
    ruled: true,
    widths: table.columns.map(({ width }) => width / sum),
    headRows: heads.length,
    rows: [...heads, ...table.rows.map((row, at) => bodyRow(row, table.columns, size, at === table.rows.length - 1))],
  };
}

/** A part of the body as pieces of a sheet. */
export function arrangeBlock(block: Block): readonly Piece[] {
  switch (block.kind) {
    case 'PARAGRAPH':
      return [line(runsOf(block.text), sizes.body, { align: 'JUSTIFY', firstLine, after: paragraphGap })];
    case 'HEADING': {
      const face = block.level === 3 ? { bold: true, italic: true } : { bold: true };
      const text = block.level === 1 ? block.text.toUpperCase() : block.text;
      const place = { firstLine, before: block.level === 1 ? 6 : 0, after: paragraphGap, staysWithNext: true };
      return [line(runsOf(text, face), sizes.body, { align: 'JUSTIFY', ...place, level: block.level })];
    }
    case 'QUOTE': {
      const runs = [{ text: `“${block.words}”`, italic: true }, { text: ` (${block.place}).` }];
      return [line(runs, sizes.body, { align: 'JUSTIFY', firstLine, after: paragraphGap })];
    }
    case 'TABLE':
      return [arrangeTable(block), line([], sizes.recipients, { staysWithNext: true })];
  }
}
