import { describe, expect, it } from 'vitest';
import { layout, sheetSizes, textWidth, toPoints, toTwips } from './layout.ts';

const { margins, sizes } = layout;

describe('the layout keeps to annex I of Decree 30/2020/NĐ-CP', () => {
  it.each([
    ['top margin', margins.top, 20, 25],
    ['bottom margin', margins.bottom, 20, 25],
    ['left margin', margins.left, 30, 35],
    ['right margin', margins.right, 15, 20],
    ['page number', sizes.pageNumber, 13, 14],
    ['issuer', sizes.issuer, 12, 13],
    ['name of the nation', sizes.nation, 12, 13],
    ['motto', sizes.motto, 13, 14],
    ['number of the document', sizes.number, 13, 13],
    ['place and day', sizes.placeAndDate, 13, 14],
    ['kind', sizes.type, 13, 14],
    ['subject', sizes.subject, 13, 14],
    ['body', sizes.body, 13, 14],
    ['authority', sizes.authority, 13, 14],
    ['"Nơi nhận"', sizes.recipientsTitle, 12, 12],
    ['recipients', sizes.recipients, 11, 11],
    ['first line', layout.firstLine, 10, 12.7],
    ['gap between paragraphs', layout.paragraphGap, 6, 12],
    ['line', layout.lineHeight, 1, 1.5],
    ['rule below the issuer', layout.issuerRule, 1 / 3, 1 / 2],
    ['rule below the subject', layout.subjectRule, 1 / 3, 1 / 2],
  ])('%s', (_, value, least, most) => {
    expect(value).toBeGreaterThanOrEqual(least);
    expect(value).toBeLessThanOrEqual(most);
  });

  it('counts in the units of Word and PDF', () => {
    expect(toPoints(25.4)).toBe(72);
    expect(toTwips(sheetSizes.A4_UPRIGHT.width)).toBe(11906);
    expect(toTwips(margins.right)).toBe(851);
    expect(textWidth('A4_UPRIGHT')).toBe(165);
    expect(textWidth('A3_LYING')).toBe(375);
  });
});
