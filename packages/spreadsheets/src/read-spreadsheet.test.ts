import { isoDate } from '@vuonlen/plan/kernel';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { neutralParts, neutralText, restoreParts, restoreText } from './neutral-text.ts';
import { readSpreadsheet } from './read-spreadsheet.ts';
import type { Cell, Table } from './table.ts';
import { makeWorkbook, pack, textCell, workbookParts } from './testing/make-workbook.ts';
import { writeCsv } from './write-csv.ts';
import { writeTemplate, writeXlsx } from './write-xlsx.ts';

async function sheetsOf(bytes: Uint8Array) {
  const reading = await readSpreadsheet(bytes);
  if (!reading.ok) throw new Error(reading.error.code);
  return reading.value;
}

async function rowsOf(bytes: Uint8Array) {
  return (await sheetsOf(bytes))[0]?.rows;
}

const table: Table = {
  name: 'Danh sách hộ',
  columns: [
    { title: 'Họ và tên' },
    { title: 'Giới tính', choices: ['Nam', 'Nữ'] },
    { title: 'Ngày sinh' },
    { title: 'Số' },
  ],
  rows: [
    ['Nguyễn Thị Đào', 'Nữ', { date: isoDate('1956-02-05') }, 60_000_000],
    ['=HYPERLINK("http://x")', '+84 912', null, 12.5],
    ["'=x", '-1', '@SUM(A1)', '＝1'],
    ["'thường", null, '001085000011', 0],
    ['Ngõ 2;=1+1', 'x,-2', "Ghi chú:\n- một\n'+hai", 'a;"=1\t@b;＝c'],
  ],
};

describe('what was written', () => {
  it('is read again from xlsx as it was', async () => {
    const [sheet] = await sheetsOf(await writeXlsx([table]));
    expect(sheet?.name).toBe('Danh sách hộ');
    expect(sheet?.rows).toEqual([table.columns.map(({ title }) => title), ...table.rows]);
    expect(sheet?.formulas).toBe(0);
  });

  it('is read again from csv with numbers and dates as texts', async () => {
    const rows = await rowsOf(writeCsv(table));
    expect(rows?.[1]).toEqual(['Nguyễn Thị Đào', 'Nữ', '05/02/1956', '60000000']);
    expect(rows?.[2]).toEqual(['=HYPERLINK("http://x")', '+84 912', null, '12.5']);
    expect(rows?.[3]).toEqual(["'=x", '-1', '@SUM(A1)', '＝1']);
    expect(rows?.[4]).toEqual(["'thường", null, '001085000011', '0']);
    expect(rows?.[5]).toEqual(table.rows[4]);
  });

  it('begins no cell with a sign of a formula, in either format', async () => {
    const csv = writeCsv(table);
    expect([...csv.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    // A program that splits at semicolons or tabs does not know where a quoted text ends.
    const cells = new TextDecoder().decode(csv).split(/[\r\n,;\t]+/);
    expect(cells).toContain(`"'=HYPERLINK(""http://x"")"`);
    expect(cells.filter((cell) => /^"*[=+\-@＝＋－＠]/.test(cell))).toEqual([]);
    const parts = unzipSync(await writeXlsx([table]));
    const strings = Object.values(parts).map((part) => strFromU8(part));
    expect(strings.some((part) => part.includes('<f>'))).toBe(false);
    expect(strings.some((part) => part.includes('&apos;=HYPERLINK') || part.includes("'=HYPERLINK"))).toBe(true);
  });

  it.each(['constructor', '__proto__', 'valueOf', '_x0041_', 'a_x000D_b'])('keeps %j', async (text) => {
    const bytes = await writeXlsx([{ name: 'T', columns: [{ title: 'A' }], rows: [[text]] }]);
    expect(await rowsOf(bytes)).toEqual([['A'], [text]]);
  });

  it('keeps any text', async () => {
    const text = fc.string({ unit: 'binary', maxLength: 30 }).filter((one) => !/[\p{Cc}\p{Cs}\p{Cn}]/u.test(one));
    const clean = text.map((one) => one.normalize('NFC').trim()).filter((one) => one !== '');
    await fc.assert(
      fc.asyncProperty(fc.array(clean, { minLength: 1, maxLength: 8 }), async (texts) => {
        const rows: Cell[][] = texts.map((one) => ['x', one]);
        const columns = [{ title: 'A' }, { title: 'B' }];
        expect((await rowsOf(writeCsv({ name: 'T', columns, rows })))?.slice(1)).toEqual(rows);
        expect((await rowsOf(await writeXlsx([{ name: 'T', columns, rows }])))?.slice(1)).toEqual(rows);
      }),
      { numRuns: 12 },
    );
  });
});

it('a table as csv has no formula wherever it is split, and is read again as it was', async () => {
  const unit = fc.constantFrom(...';,\t\n\r"\' =+-@＝a');
  const text = fc.string({ unit, minLength: 1, maxLength: 12 }).map((one) => `x${one}`.trim());
  const anyRow = fc.tuple(
    text,
    text.map((one) => one.slice(1).trim() || 'y'),
    text,
  );
  await fc.assert(
    fc.asyncProperty(fc.array(anyRow, { minLength: 1, maxLength: 4 }), async (rows) => {
      const csv = writeCsv({ name: 'T', columns: [{ title: 'A,B' }, { title: 'C' }, { title: 'D;=1' }], rows });
      const cells = new TextDecoder().decode(csv).split(/[\r\n,;\t]+/);
      expect(cells.filter((cell) => /^"*[=+\-@＝＋－＠]/.test(cell))).toEqual([]);
      expect(await rowsOf(csv)).toEqual([['A,B', 'C', 'D;=1'], ...rows]);
    }),
    { numRuns: 300, examples: [[[['x;=1', ';=1', "x;'=1"]]], [[['x;"=1', '"=1', 'x\n=1']]]] },
  );
});

describe('a text that could be a formula', () => {
  it.each([
    ['=1', "'=1"],
    ['+84', "'+84"],
    ['-5', "'-5"],
    ['@x', "'@x"],
    ['\t=1', "'\t=1"],
    ["'=1", "''=1"],
    ['＝1', "'＝1"],
    ['Đào', 'Đào'],
    ["'Đào", "'Đào"],
    ['', ''],
  ])('%j is written %j', (text, written) => {
    expect(neutralText(text)).toBe(written);
    expect(restoreText(written)).toBe(text);
  });

  it('is restored whatever it is', () => {
    fc.assert(fc.property(fc.string(), (text) => restoreText(neutralText(text)) === text));
    const odd = fc.string({ unit: fc.constantFrom(...';,\n\t"\'=-a') });
    fc.assert(fc.property(odd, (text) => restoreParts(neutralParts(text)) === text));
    fc.assert(fc.property(fc.string(), (text) => !/^[=+\-@\t\r＝＋－＠]/.test(neutralText(text))));
  });
});

describe('a template', () => {
  it('has a drop-down on each column with choices, which names cells that hold them', async () => {
    const bytes = await writeTemplate({ ...table, rows: [] }, [{ ...table, name: 'Ví dụ' }], 500);
    const sheets = await sheetsOf(bytes);
    expect(sheets.map(({ name }) => name)).toEqual(['Danh sách hộ', 'Ví dụ', 'Danh mục']);
    expect(sheets[2]?.rows).toEqual([['Giới tính'], ['Nam'], ['Nữ']]);
    const first = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(first.match(/<dataValidation /g)).toHaveLength(1);
    expect(first).toContain(`sqref="B2:B501"><formula1>'Danh mục'!$A$2:$A$3</formula1>`);
    expect(first.indexOf('</sheetData>')).toBeLessThan(first.indexOf('<dataValidations'));
    const second = strFromU8(unzipSync(bytes)['xl/worksheets/sheet2.xml'] ?? new Uint8Array());
    expect(second).not.toContain('dataValidation');
  });
});

describe('a workbook', () => {
  it('tells its merged cells and formulas, and reads the values that lie beside them', async () => {
    const rows = `<row r="1">${textCell('A1', 'Hộ')}</row><row r="2"><c r="A2"><f>1+1</f><v>2</v></c></row>`;
    const bytes = pack(
      workbookParts(`<sheetData>${rows}</sheetData><mergeCells count="1"><mergeCell ref="A2:C4"/></mergeCells>`),
    );
    const [sheet] = await sheetsOf(bytes);
    expect(sheet?.rows).toEqual([['Hộ'], [2]]);
    expect(sheet?.formulas).toBe(1);
    expect(sheet?.merged).toEqual([{ fromRow: 1, toRow: 3, fromColumn: 0, toColumn: 2 }]);
  });

  it.each(['#N/A', '#REF!', '#VALUE!', '#DIV/0!', '#NAME?'])(
    'shows the error %s where its cell holds one',
    async (sign) => {
      const cells = `<c r="A1" s="0" t="e"><f>VLOOKUP(1,B:B,1)</f><v>${sign}</v></c><c r="B1" t='e'><v>${sign}</v></c>`;
      expect(await rowsOf(makeWorkbook(`<row r="1">${cells}${textCell('C1', 't="e"')}</row>`))).toEqual([
        [sign, sign, 't="e"'],
      ]);
    },
  );

  it('gives its hidden sheets too', async () => {
    const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const sheet = (text: string) =>
      `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1">${textCell('A1', text)}</row></sheetData></worksheet>`;
    const parts = workbookParts('');
    const relation = (id: number) =>
      `<Relationship Id="rId${id}" Type="${office}/worksheet" Target="worksheets/sheet${id}.xml"/>`;
    const states = ['', 'state="hidden"', 'state="veryHidden"'];
    const listed = states.map(
      (state, at) => `<sheet name="Tổ ${at + 1}" sheetId="${at + 1}" ${state} r:id="rId${at + 1}"/>`,
    );
    const bytes = pack({
      ...parts,
      'xl/workbook.xml': (parts['xl/workbook.xml'] ?? '').replace(/<sheet .*\/>/, listed.join('')),
      'xl/_rels/workbook.xml.rels': (parts['xl/_rels/workbook.xml.rels'] ?? '').replace(
        /<Relationship .*\/>/,
        [1, 2, 3].map(relation).join(''),
      ),
      ...Object.fromEntries([1, 2, 3].map((id) => [`xl/worksheets/sheet${id}.xml`, sheet(`x${id}`)])),
    });
    const sheets = await sheetsOf(bytes);
    expect(sheets.map(({ name, rows }) => [name, rows])).toEqual([1, 2, 3].map((id) => [`Tổ ${id}`, [[`x${id}`]]]));
  });

  it('keeps the place of its rows', async () => {
    expect(await rowsOf(makeWorkbook(`<row r="3">${textCell('B3', 'x')}</row>`))).toEqual([
      [null, null],
      [null, null],
      [null, 'x'],
    ]);
  });

  it('is read as NFC', async () => {
    const [row] = (await rowsOf(makeWorkbook(`<row r="1">${textCell('A1', 'Hà Đông'.normalize('NFD'))}</row>`))) ?? [];
    expect(row).toEqual(['Hà Đông']);
  });
});

describe('a csv', () => {
  it.each([
    ['commas', 'a,b\n1,2\n'],
    ['semicolons', 'a;b\r\n1;2\r\n'],
    ['tabs', '\uFEFFa\tb\n1\t2'],
  ])('may have %s', async (_name, text) => {
    expect(await rowsOf(strToU8(text))).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });

  it('may begin with the letters of a zip', async () => {
    expect(await rowsOf(strToU8('PK,b\n1,2\n'))).toEqual([
      ['PK', 'b'],
      ['1', '2'],
    ]);
  });

  it('keeps a zero at the front, quotes, lines in a cell and short lines', async () => {
    expect(await rowsOf(strToU8('a,b\n001085000011,"x ""y""\nz"\nc\n'))).toEqual([
      ['a', 'b'],
      ['001085000011', 'x "y"\nz'],
      ['c'],
    ]);
  });
});
