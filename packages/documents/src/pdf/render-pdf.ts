import type { IsoDate } from '@vuonlen/plan/kernel';
import pdfmake from 'pdfmake';
import type { Content, DynamicContent, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { arrange } from '../arrange/arrange.ts';
import { layout, sheetSizes, textWidth, toPoints } from '../arrange/layout.ts';
import type { Piece, Sheet } from '../arrange/piece.ts';
import type { OfficialDocument } from '../model/official-document.ts';
import { titleOf } from '../model/title-of.ts';
import { serif } from './fonts.ts';
import { pdfPiece } from './pdf-piece.ts';

const files = new Set<string>(Object.values(serif));
pdfmake.setFonts({ Serif: serif });
// The fonts alone are read; nothing that a document says is a path or an address.
pdfmake.setLocalAccessPolicy((path) => files.has(path));
pdfmake.setUrlAccessPolicy(() => false);

/** Numbers the pages of one sheet from 1; the first shows none. */
function pageNumber(): DynamicContent {
  let first = Number.POSITIVE_INFINITY;
  return (page) => {
    first = Math.min(first, page);
    if (page === first) return null;
    return {
      text: String(page - first + 1),
      alignment: 'center',
      fontSize: layout.sizes.pageNumber,
      margin: [toPoints(layout.margins.left), toPoints(layout.pageNumberTop), toPoints(layout.margins.right), 0],
    };
  };
}

/**
 * The pieces of a sheet, those that stay with a signature in one block with it: for the place of a block that moves to the
 * next page pdfmake names the page before, so that the rule about headings does not see it.
 */
function pdfPieces(pieces: readonly Piece[], width: number): Content[] {
  const contents: Content[] = [];
  let kept: Content[] = [];
  for (const piece of pieces) {
    const content = pdfPiece(piece, width);
    if (piece.kind === 'LINE' && piece.staysWithNext) {
      kept.push(content);
      continue;
    }
    const isBlock = kept.length > 0 && piece.kind === 'GRID' && !piece.ruled;
    contents.push(...(isBlock ? [{ stack: [...kept, content], unbreakable: true }] : [...kept, content]));
    kept = [];
  }
  return [...contents, ...kept];
}

function section({ paper, pieces }: Sheet): Content {
  const { width, height } = sheetSizes[paper];
  const { left, top, right, bottom } = layout.margins;
  return {
    section: pdfPieces(pieces, toPoints(textWidth(paper))),
    pageSize: { width: toPoints(width), height: toPoints(height) },
    pageOrientation: width > height ? 'landscape' : 'portrait',
    pageMargins: [toPoints(left), toPoints(top), toPoints(right), toPoints(bottom)],
    header: pageNumber(),
  };
}

/** The definition that pdfmake lays out. */
function definitionOf(document: OfficialDocument, producedOn: IsoDate): TDocumentDefinitions {
  const day = new Date(`${producedOn}T00:00:00Z`);
  return {
    content: arrange(document).map(section),
    defaultStyle: { font: 'Serif', fontSize: layout.sizes.body },
    // A line that belongs to what follows goes to the next page with it.
    pageBreakBefore: (node, nodes) => node.headlineLevel === 1 && nodes.getFollowingNodesOnPage().length === 0,
    info: { title: titleOf(document), author: document.head.issuer.name, creationDate: day, modDate: day },
    language: 'vi-VN',
    displayTitle: true,
    version: '1.7',
  };
}

/**
 * An official document as a PDF file, after Decree 30/2020/NĐ-CP, with its letters embedded.
 *
 * @param producedOn the day that the file says it was made on
 * @returns the bytes of the `.pdf`; the same for the same values
 */
export async function renderPdf(document: OfficialDocument, producedOn: IsoDate): Promise<Uint8Array> {
  return pdfmake.createPdf(definitionOf(document, producedOn)).getBuffer();
}
