import type { IsoDate } from '@vuonlen/plan/kernel';
import {
  AlignmentType,
  Document,
  Header,
  type ISectionOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from 'docx';
import { unzipSync, zipSync } from 'fflate';
import { arrange } from '../arrange/arrange.ts';
import { layout, sheetSizes, textWidth, toTwips } from '../arrange/layout.ts';
import { line, type Piece, type Sheet } from '../arrange/piece.ts';
import type { OfficialDocument } from '../model/official-document.ts';
import { titleOf } from '../model/title-of.ts';
import { coreProperties } from './core-properties.ts';
import { wordGrid } from './word-grid.ts';
import { wordLine, wordRule } from './word-line.ts';

const { margins, sizes } = layout;

/** The number over the text, from the second page on. */
const pageNumber = new Header({
  children: [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      children: [new TextRun({ children: [PageNumber.CURRENT], size: sizes.pageNumber * 2 })],
    }),
  ],
});
const noPageNumber = new Header({ children: [new Paragraph({})] });

function wordPiece(piece: Piece, width: number) {
  if (piece.kind === 'LINE') return wordLine(piece);
  return piece.kind === 'RULE' ? wordRule(piece, width) : wordGrid(piece, width);
}

/** A sheet is a section of Word: its own paper, its own page numbers. Word wants a paragraph behind a table at the end. */
function section({ paper, pieces }: Sheet): ISectionOptions {
  const { width, height } = sheetSizes[paper];
  const lies = width > height;
  const children = pieces.map((piece) => wordPiece(piece, toTwips(textWidth(paper))));
  return {
    properties: {
      titlePage: true,
      page: {
        // The library turns the sheet itself: it is told the upright one.
        size: {
          width: toTwips(Math.min(width, height)),
          height: toTwips(Math.max(width, height)),
          orientation: lies ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: toTwips(margins.top),
          bottom: toTwips(margins.bottom),
          left: toTwips(margins.left),
          right: toTwips(margins.right),
          header: toTwips(layout.pageNumberTop),
          footer: toTwips(layout.pageNumberTop),
        },
        pageNumbers: { start: 1 },
      },
    },
    headers: { default: pageNumber, first: noPageNumber },
    children: pieces.at(-1)?.kind === 'GRID' ? [...children, wordLine(line([], 1))] : children,
  };
}

/** The same files in the same order, without the time of the machine: equal documents are equal bytes. */
function withoutClock(bytes: Uint8Array): Uint8Array {
  // The oldest day that a zip archive can name.
  return zipSync(unzipSync(bytes), { level: 6, mtime: new Date(1980, 0, 1) });
}

/**
 * An official document as a Word file, after Decree 30/2020/NĐ-CP.
 *
 * @param producedOn the day that the file says it was made on
 * @returns the bytes of the `.docx`; the same for the same values
 */
export async function renderDocx(document: OfficialDocument, producedOn: IsoDate): Promise<Uint8Array> {
  const file = new Document({
    styles: {
      default: {
        document: {
          run: { font: layout.font, size: sizes.body * 2, color: '000000', language: { value: 'vi-VN' } },
        },
      },
    },
    sections: arrange(document).map(section),
  });
  const properties = coreProperties(titleOf(document), document.head.issuer.name, producedOn);
  const bytes = await Packer.toBuffer(file, undefined, [{ path: 'docProps/core.xml', data: properties }]);
  return withoutClock(bytes);
}
