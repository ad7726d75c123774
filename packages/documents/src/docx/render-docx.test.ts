import { describe, expect, it } from 'vitest';
import { renderHtml } from '../html/render-html.ts';
import { everyForm } from '../testing/every-form.ts';
import { linesOfDocx, linesOfHtml, partOf } from '../testing/read-docx.ts';
import { day } from '../testing/samples.ts';
import { renderDocx } from './render-docx.ts';

const golden = (name: string): string => new URL(`../../golden/${name}`, import.meta.url).pathname;

/** A paragraph, a cell or a section a line, so that a change is a line of the difference. */
function unfold(xml: string): string {
  return `${xml.replace(/ xmlns:\w+="[^"]*"/g, '').replace(/<(?=w:(?:p|tbl|tr|tc|sectPr)[ >])/g, '\n<')}\n`;
}

describe.each(everyForm)('%s as a Word file', (name, document) => {
  it('says what the page says', async () => {
    const lines = linesOfDocx(await renderDocx(document, day));
    expect(lines).toEqual(linesOfHtml(renderHtml(document)));
    expect(lines.length).toBeGreaterThan(10);
  });

  it('is as it was', async () => {
    const xml = partOf(await renderDocx(document, day), 'word/document.xml');
    await expect(unfold(xml)).toMatchFileSnapshot(golden(`${name}.document.xml`));
  });

  it('is the same file for the same values', async () => {
    expect(await renderDocx(document, day)).toEqual(await renderDocx(document, day));
  });

  it('numbers its pages in the upper margin from the second page on, every sheet from 1', async () => {
    const file = await renderDocx(document, day);
    const sections = partOf(file, 'word/document.xml').match(/<w:sectPr>.*?<\/w:sectPr>/gs) ?? [];
    expect(sections).toHaveLength(1 + document.annexes.length);
    for (const section of sections) {
      expect(section).toContain('<w:titlePg/>');
      expect(section).toContain('<w:pgNumType w:start="1"/>');
      expect(section).toContain('w:top="1134" w:right="851" w:bottom="1134" w:left="1701" w:header="567"');
    }
    expect(partOf(file, 'word/header1.xml')).toContain('PAGE');
    expect(partOf(file, 'word/header2.xml')).not.toContain('PAGE');
  });

  it('is set in Times New Roman, in Vietnamese', async () => {
    const styles = partOf(await renderDocx(document, day), 'word/styles.xml');
    expect(styles).toContain('<w:rFonts w:ascii="Times New Roman"');
    expect(styles).toContain('w:lang w:val="vi-VN"');
  });

  it('says in the numbers of the decree how it is set', async () => {
    const xml = partOf(await renderDocx(document, day), 'word/document.xml');
    const paragraphs = xml.match(/<w:p>.*?<\/w:p>/gs) ?? [];
    const justified = paragraphs.filter((each) => each.includes('<w:jc w:val="both"/>'));
    // 14 points, a first line of 1 cm, at least 6 points between paragraphs.
    for (const each of justified) {
      expect(each).toMatch(/<w:ind w:firstLine="567"\/>/);
      expect(Number(/w:after="(\d+)"/.exec(each)?.[1])).toBeGreaterThanOrEqual(120);
      expect(new Set([...each.matchAll(/<w:sz w:val="(\d+)"/g)].map(([, size]) => size))).toEqual(new Set(['28']));
    }
    expect(justified.length).toBeGreaterThan(0);
  });

  it('repeats the heads of its tables, and splits no row', async () => {
    const xml = partOf(await renderDocx(document, day), 'word/document.xml');
    const ruled = (xml.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? []).filter((table) =>
      table.includes('<w:tblBorders><w:top w:val="single"'),
    );
    for (const table of ruled) {
      const rows = table.match(/<w:tr>.*?<\/w:tr>/gs) ?? [];
      expect(rows[0]).toContain('<w:tblHeader/>');
      expect(rows.every((row) => row.includes('<w:cantSplit/>'))).toBe(true);
      expect(rows.at(-1)).not.toContain('<w:tblHeader/>');
    }
  });

  it('keeps the last words with the signature', async () => {
    const xml = partOf(await renderDocx(document, day), 'word/document.xml');
    const [first = ''] = xml.split('<w:sectPr>');
    const before = first.slice(0, first.lastIndexOf('<w:tbl>'));
    const last = before.match(/<w:p>.*?<\/w:p>/gs)?.slice(-2) ?? [];
    expect(last).toHaveLength(2);
    for (const each of last) expect(each).toContain('<w:keepNext/>');
    expect(last[0]).toMatch(/<w:t /);
  });

  it(`fits tables to the sheet (${name})`, async () => {
    const xml = partOf(await renderDocx(document, day), 'word/document.xml');
    const widths = { A4_UPRIGHT: 9355, A4_LYING: 14287, A3_LYING: 21260 };
    const allowed = [document.paper, ...document.annexes.map(({ paper }) => paper)].map((paper) => widths[paper]);
    for (const [table] of xml.matchAll(/<w:tbl>.*?<\/w:tblGrid>/gs)) {
      const columns = [...table.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width));
      expect(allowed).toContain(columns.reduce((sum, width) => sum + width, 0));
    }
  });
});
