import { readFileSync } from 'node:fs';
import { vnd } from '@vuonlen/plan/kernel';
import { describe, expect, it } from 'vitest';
import { renderHtml } from '../html/render-html.ts';
import { beneficiaryList } from '../index.ts';
import { everyForm } from '../testing/every-form.ts';
import { hasGlyph } from '../testing/has-glyph.ts';
import { linesOfHtml } from '../testing/read-docx.ts';
import { linesOfPage, pagesOfPdf } from '../testing/read-pdf.ts';
import { beneficiaries, day } from '../testing/samples.ts';
import { serif } from './fonts.ts';
import { renderPdf } from './render-pdf.ts';

const sheets = {
  A4_UPRIGHT: [595.28, 841.89],
  A4_LYING: [841.89, 595.28],
  A3_LYING: [1190.55, 841.89],
} as const;

/** The sizes of all pages, in their order. */
function pagesOf(pdf: Uint8Array): readonly (readonly number[])[] {
  const text = Buffer.from(pdf).toString('latin1');
  return [...text.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) =>
    [Number(width), Number(height)].map((points) => Math.round(points * 100) / 100),
  );
}

const golden = (name: string): string => new URL(`../../golden/${name}`, import.meta.url).pathname;

/** The numbers that stand on the pages: none on the first of a sheet. */
const pageNumbers: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'progress-report': [[], ['2'], [], [], []],
  'beneficiary-list': [[], ['2']],
  'handing-over-list': [[], ['2']],
  'disbursement-order': [[], []],
  'refusal-notice': [[]],
  'bank-report': [[]],
  'responsibility-matrix': [[], ['2']],
};

/** How often each word stands there. */
function wordsOf(texts: readonly string[]): ReadonlyMap<string, number> {
  const words = texts.flatMap((text) => text.match(/[\p{L}\p{N}]+/gu) ?? []);
  return new Map([...Map.groupBy(words, (word) => word)].map(([word, all]) => [word, all.length]));
}

describe.each(everyForm)('%s as a PDF file', (name, document) => {
  it('stands on the sheets that it asks for, the annexes on their own', async () => {
    const pages = pagesOf(await renderPdf(document, day));
    const asked = [document.paper, ...document.annexes.map(({ paper }) => paper)].map((paper) => sheets[paper]);
    expect(pages[0]).toEqual(asked[0]);
    expect(pages.length).toBeGreaterThanOrEqual(asked.length);
    expect(pages.at(-1)).toEqual(asked.at(-1));
  });

  it('is as it was, word by word in its place', async () => {
    const text = pagesOfPdf(await renderPdf(document, day))
      .map(linesOfPage)
      .join('\n');
    await expect(text).toMatchFileSnapshot(golden(`${name}.pdf.txt`));
  });

  it('says what the page says', async () => {
    const said = wordsOf(
      pagesOfPdf(await renderPdf(document, day)).flatMap(({ texts }) => texts.map(({ text }) => text)),
    );
    const asked = wordsOf(linesOfHtml(renderHtml(document)));
    expect([...asked].filter(([word, count]) => (said.get(word) ?? 0) < count)).toEqual([]);
    expect(asked.size).toBeGreaterThan(20);
  });

  it('keeps within the margins of the decree', async () => {
    for (const { width, height, texts } of pagesOfPdf(await renderPdf(document, day))) {
      const written = texts.filter(({ text, y }) => text.trim() !== '' && y > 20);
      expect(Math.min(...written.map(({ x }) => x))).toBeGreaterThanOrEqual(29.9);
      expect(Math.max(...written.map(({ end }) => end))).toBeLessThanOrEqual(width - 15 + 0.3);
      expect(Math.max(...written.map(({ y }) => y))).toBeLessThanOrEqual(height - 20);
    }
  });

  it('is set in one serif, from 8 points in a wide table to 14 in the body', async () => {
    const texts = pagesOfPdf(await renderPdf(document, day))
      .flatMap((page) => page.texts)
      .filter(({ text }) => text.trim() !== '');
    expect(texts.filter(({ font }) => !font.startsWith('Tinos'))).toEqual([]);
    expect(texts.every(({ size }) => size >= 8 && size <= 14)).toBe(true);
    const [words] = document.body.flatMap((block) => (block.kind === 'PARAGRAPH' ? [block.text] : []));
    const first = (typeof words === 'string' ? words : (words?.[0]?.text ?? '')).split(' ')[0];
    expect(texts.filter(({ text }) => text.trim() === first).some(({ size }) => size === 14)).toBe(true);
  });

  it('numbers its pages at the middle of the upper margin, from the second of a sheet on', async () => {
    const numbers = pagesOfPdf(await renderPdf(document, day)).map(({ width, texts }) =>
      texts
        .filter(({ y }) => y < 18)
        .map(({ x, end, text, size }) => {
          expect(Math.abs((x + end) / 2 - (30 + width - 15) / 2)).toBeLessThan(0.5);
          expect(size).toBe(13);
          return text;
        }),
    );
    expect(numbers).toEqual(pageNumbers[name]);
  });

  it('carries its letters with it', async () => {
    const text = Buffer.from(await renderPdf(document, day)).toString('latin1');
    expect(text.slice(0, 8)).toBe('%PDF-1.7');
    expect(text).toMatch(/\/FontName \/\w+\+Tinos/);
    expect(text).not.toMatch(/Helvetica|Roboto/);
  });

  it('is the same file for the same values', async () => {
    expect(Buffer.compare(await renderPdf(document, day), await renderPdf(document, day))).toBe(0);
  });
});

it.each([1, 5, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 24, 30])(
  'no signature stands on an empty sheet: a list of %i',
  async (count) => {
    const [ward] = beneficiaries.wards;
    const [one] = ward?.beneficiaries ?? [];
    if (ward === undefined || one === undefined) throw new Error('Nobody');
    const wards = [{ ...ward, beneficiaries: Array.from({ length: count }, () => one) }];
    const total = { count, amount: vnd(15_000_000 * count) };
    const pages = pagesOfPdf(await renderPdf(beneficiaryList({ ...beneficiaries, wards, total }), day));
    const signed = pages.filter(({ texts }) => texts.some(({ text }) => text.trim() === 'TRƯỞNG'));
    expect(signed).toEqual([pages.at(-1)]);
    expect(signed[0]?.texts.map(({ text }) => text).join('')).toContain('Tổng số: ');
    // And its table has its head on every page.
    const rows = pages.filter(({ texts }) => texts.some(({ text }) => text.trim() === '15.000.000'));
    for (const { texts } of rows) expect(texts.map(({ text }) => text).join('')).toContain('Nguồn hỗ trợ');
  },
);

const base = 'aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ';
const signs = '0123456789.,;:%–—-…“”"/()&<>+';

it.each(Object.entries(serif))('has every Vietnamese letter: %s', (_, path) => {
  const font = readFileSync(path);
  const missing = [...base, ...base.toUpperCase(), ...signs].filter((letter) => !hasGlyph(font, letter));
  expect(missing).toEqual([]);
  expect(hasGlyph(font, '中')).toBe(false);
});
