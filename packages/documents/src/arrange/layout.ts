import type { Paper } from '../model/official-document.ts';

/**
 * The layout of Decree 30/2020/NĐ-CP, annex I: sheet and margins in millimetres, type in points.
 * What the decree gives as a range is one number here; a test holds each within its range.
 */
export const layout = {
  font: 'Times New Roman',
  margins: { top: 20, bottom: 20, left: 30, right: 15 },
  /** From the edge of the sheet to the page number. */
  pageNumberTop: 10,
  sizes: {
    pageNumber: 13,
    issuer: 12,
    nation: 12,
    motto: 13,
    number: 13,
    placeAndDate: 13,
    type: 14,
    subject: 14,
    body: 14,
    table: 12,
    authority: 14,
    recipientsTitle: 12,
    recipients: 11,
  },
  /** First line of a paragraph, in millimetres. */
  firstLine: 10,
  /** Between paragraphs, in points: at least 6. */
  paragraphGap: 6,
  lineHeight: 1.1,
  /** Rules, as a share of the line above: ⅓ to ½ below the issuer and the subject. */
  issuerRule: 0.4,
  subjectRule: 0.35,
} as const;

/** Width and height of the sheet, in millimetres. */
export const sheetSizes: Readonly<Record<Paper, { readonly width: number; readonly height: number }>> = {
  A4_UPRIGHT: { width: 210, height: 297 },
  A4_LYING: { width: 297, height: 210 },
  A3_LYING: { width: 420, height: 297 },
};

/** Width between the margins, in millimetres. */
export function textWidth(paper: Paper): number {
  return sheetSizes[paper].width - layout.margins.left - layout.margins.right;
}

/** Millimetres in points. */
export function toPoints(millimetres: number): number {
  return (millimetres * 72) / 25.4;
}

/** Millimetres in twentieths of a point, the unit of Word; rounded up, so that a margin is never less than the decree asks. */
export function toTwips(millimetres: number): number {
  return Math.ceil(toPoints(millimetres) * 20);
}
