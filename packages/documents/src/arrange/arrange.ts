import type { OfficialDocument } from '../model/official-document.ts';
import { arrangeBlock } from './arrange-body.ts';
import { arrangeClosing } from './arrange-closing.ts';
import { arrangeAnnexHead, arrangeHead } from './arrange-head.ts';
import { layout, textWidth } from './layout.ts';
import { line, type Piece, type Sheet } from './piece.ts';

/** Whether the last words stand on the page of what follows: a signature, under which nobody's sheet is empty. */
function ending(pieces: readonly Piece[], staysWithNext: boolean): readonly Piece[] {
  return pieces.map((piece, at) =>
    at === pieces.length - 1 && piece.kind === 'LINE' ? { ...piece, staysWithNext } : piece,
  );
}

function markOf({ mark }: OfficialDocument): readonly Piece[] {
  if (mark === undefined) return [];
  return [line([{ text: mark, bold: true }], layout.sizes.table, { align: 'CENTER', after: 6 })];
}

/**
 * A document as filled sheets: the document itself, then each annex, which numbers its pages anew. Everything that
 * Decree 30/2020/NĐ-CP says of the layout is decided here, once for Word, PDF and the page on the screen.
 * @throws RangeError when a row of a table does not have a cell for each column: a fault of the form.
 */
export function arrange(document: OfficialDocument): readonly Sheet[] {
  const { paper, head, body, closing, annexes } = document;
  const mark = markOf(document);
  return [
    {
      paper,
      pieces: [
        ...mark,
        ...arrangeHead(head, textWidth(paper)),
        ...ending(body.flatMap(arrangeBlock), true),
        ...arrangeClosing(closing),
      ],
    },
    ...annexes.map((annex) => ({
      paper: annex.paper,
      pieces: [...mark, ...arrangeAnnexHead(annex, head), ...ending(annex.body.flatMap(arrangeBlock), false)],
    })),
  ];
}
