import {
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { Field, Grid } from '../arrange/piece.ts';
import { wordLine, wordRule } from './word-line.ts';

const ruled = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
const unruled = { style: BorderStyle.NONE, size: 0, color: 'auto' };
/** Twentieths of a point around the text of a ruled cell. */
const padding = { side: 70, above: 30 };

/** Widths of the columns in twentieths of a point; the last takes what rounding leaves. */
function columnWidths(widths: readonly number[], width: number): readonly number[] {
  const floors = widths.map((share) => Math.floor(share * width));
  const rest = width - floors.reduce((sum, each) => sum + each, 0);
  return floors.map((each, at) => (at === floors.length - 1 ? each + rest : each));
}

/** The first column of each field of a row, where fields from above may reach into it. */
function firstColumns(row: readonly Field[], taken: readonly boolean[]): readonly number[] {
  let column = 0;
  return row.map((field) => {
    while (taken[column]) column += 1;
    const first = column;
    column += field.columns;
    return first;
  });
}

function sumOf(widths: readonly number[], from: number, count: number): number {
  return widths.slice(from, from + count).reduce((sum, each) => sum + each, 0);
}

function wordCell(field: Field, width: number, isHead: boolean, isRuled: boolean): TableCell {
  const inner = isRuled ? width - 2 * padding.side : width;
  const content = field.content.map((piece) => (piece.kind === 'LINE' ? wordLine(piece) : wordRule(piece, inner)));
  return new TableCell({
    children: content.length > 0 ? content : [new Paragraph({})],
    columnSpan: field.columns,
    rowSpan: field.rows,
    width: { size: width, type: WidthType.DXA },
    verticalAlign: isRuled && isHead ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
  });
}

function wordRows(grid: Grid, widths: readonly number[]): readonly TableRow[] {
  let above: readonly boolean[] = [];
  return grid.rows.map((row, at) => {
    const places = firstColumns(row, above);
    const reaches = widths.map((_, column) =>
      row.some((field, each) => {
        const first = places[each] ?? 0;
        return field.rows > 1 && column >= first && column < first + field.columns;
      }),
    );
    above = reaches;
    const isHead = at < grid.headRows;
    return new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: row.map((field, each) =>
        wordCell(field, sumOf(widths, places[each] ?? 0, field.columns), isHead, grid.ruled),
      ),
    });
  });
}

/** A table of Word over the whole width, in twentieths of a point. */
export function wordGrid(grid: Grid, width: number): Table {
  const widths = columnWidths(grid.widths, width);
  const border = grid.ruled ? ruled : unruled;
  const { side, above } = grid.ruled ? padding : { side: 0, above: 0 };
  return new Table({
    rows: wordRows(grid, widths),
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { marginUnitType: WidthType.DXA, left: side, right: side, top: above, bottom: above },
    borders: {
      top: border,
      bottom: border,
      left: border,
      right: border,
      insideHorizontal: border,
      insideVertical: border,
    },
  });
}
