import type { Content, ContentTable, CustomTableLayout, TableCell } from 'pdfmake/interfaces.js';
import { layout, toPoints } from '../arrange/layout.ts';
import type { Field, Grid, Line, Piece, Rule } from '../arrange/piece.ts';
import type { Align } from '../model/inline.ts';

const alignments = { LEFT: 'left', CENTER: 'center', RIGHT: 'right', JUSTIFY: 'justify' } as const satisfies Record<
  Align,
  string
>;
const rule = 0.5;
/** Points around the text of a ruled cell. */
const padding = { side: 3.5, above: 1.5 };

/** A line of a cell moves with its row: only those of the sheet itself are told to stay with what follows. */
function pdfLine(line: Line, isInCell = false): Content {
  return {
    // An empty line keeps its height by a blank.
    text:
      line.runs.length === 0
        ? ' '
        : line.runs.map(({ text, bold = false, italic = false }) => ({ text, bold, italics: italic })),
    fontSize: line.size,
    lineHeight: layout.lineHeight,
    alignment: alignments[line.align],
    leadingIndent: toPoints(line.firstLine),
    margin: [0, line.before, 0, line.after],
    ...(line.staysWithNext && !isInCell ? { headlineLevel: 1 } : {}),
  };
}

function pdfRule({ share }: Rule, width: number): Content {
  const from = (width * (1 - share)) / 2;
  const line = { type: 'line' as const, x1: from, y1: 0, x2: width - from, y2: 0, lineWidth: 0.75 };
  return { canvas: [line], margin: [0, 3, 0, 0] };
}

/** pdfmake wants an empty cell wherever a field reaches from the left or from above. */
function placeFields(grid: Grid): readonly (readonly (Field | null)[])[] {
  const places = grid.rows.map(() => grid.widths.map((): Field | null | undefined => undefined));
  grid.rows.forEach((row, y) => {
    for (const field of row) {
      const x = places[y]?.indexOf(undefined) ?? -1;
      for (const reached of places.slice(y, y + field.rows)) reached.fill(null, x, x + field.columns);
      places[y]?.splice(x, 1, field);
    }
  });
  return places.map((row) => row.map((field) => field ?? null));
}

function pdfCell(field: Field | null, width: number, isHead: boolean): TableCell {
  if (field === null) return {};
  return {
    stack: field.content.map((piece) => (piece.kind === 'LINE' ? pdfLine(piece, true) : pdfRule(piece, width))),
    colSpan: field.columns,
    rowSpan: field.rows,
    ...(isHead ? { verticalAlignment: 'middle' as const } : {}),
  };
}

const unruledLayout: CustomTableLayout = {
  defaultBorder: false,
  hLineWidth: () => 0,
  vLineWidth: () => 0,
  paddingLeft: () => 0,
  paddingRight: () => 0,
  paddingTop: () => 0,
  paddingBottom: () => 0,
};
const ruledLayout: CustomTableLayout = {
  hLineWidth: () => rule,
  vLineWidth: () => rule,
  paddingLeft: () => padding.side,
  paddingRight: () => padding.side,
  paddingTop: () => padding.above,
  paddingBottom: () => padding.above,
};

function pdfGrid(grid: Grid, width: number): ContentTable {
  const around = grid.ruled ? 2 * padding.side + rule : 0;
  const inner = grid.ruled ? width - rule : width;
  const widths = grid.widths.map((share) => share * inner - around);
  return {
    table: {
      widths,
      headerRows: grid.headRows,
      keepWithHeaderRows: grid.headRows > 0 ? 1 : 0,
      dontBreakRows: true,
      body: placeFields(grid).map((row, y) => row.map((field, x) => pdfCell(field, widths[x] ?? 0, y < grid.headRows))),
    },
    layout: grid.ruled ? ruledLayout : unruledLayout,
    unbreakable: !grid.ruled,
  };
}

/** A piece of a sheet for pdfmake; `width` in points. */
export function pdfPiece(piece: Piece, width: number): Content {
  if (piece.kind === 'LINE') return pdfLine(piece);
  return piece.kind === 'RULE' ? pdfRule(piece, width) : pdfGrid(piece, width);
}
