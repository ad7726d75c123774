import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { defaultLimits, type Limits } from './limits.ts';
import { readSpreadsheet } from './read-spreadsheet.ts';
import {
  directoryEntries,
  makeWorkbook,
  pack,
  patched,
  soundWorkbook,
  textCell,
  workbookParts,
} from './testing/make-workbook.ts';

/** Smaller than usual, so that a bomb need not be built at its size. */
const tight: Limits = { ...defaultLimits, inflated: 2 * 1024 * 1024 };

async function codeOf(bytes: Uint8Array, limits = defaultLimits): Promise<string> {
  const reading = await readSpreadsheet(bytes, limits);
  if (reading.ok) return 'READ';
  expect(reading.error.text.vi).not.toBe('');
  expect(reading.error.text.en).not.toBe('');
  return reading.error.code;
}

const bytesOf = (...bytes: number[]) => Uint8Array.from([...bytes, ...new Array<number>(600).fill(7)]);
const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const doctype = '<!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol1 "&lol;&lol;&lol;">]>';
const external = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLink';

/** The first entry of the directory, or the one of the sheet, with a field of 16 or 32 bits changed. */
function broken(field: number, value: number, bits: 16 | 32): Uint8Array {
  const bytes = soundWorkbook();
  return patched(bytes, (directoryEntries(bytes).at(-1) ?? 0) + field, value, bits);
}

function overlapping(): Uint8Array {
  const bytes = pack({ ...workbookParts('<sheetData/>'), 'xl/a.xml': '<a/>', 'xl/b.xml': '<a/>' });
  const [last = 0, before = 0] = directoryEntries(bytes).toReversed();
  const view = new DataView(bytes.buffer);
  return patched(bytes, last + 42, view.getUint32(before + 42, true));
}

function twice(): Uint8Array {
  const bytes = pack({ ...workbookParts('<sheetData/>'), 'xl/a.xml': '<a/>', 'xl/b.xml': '<a/>' });
  const copy = bytes.slice();
  // Both headers of the last part say `xl/a.xml`.
  for (let at = 0; at < copy.length - 8; at += 1) {
    if (new TextDecoder().decode(copy.subarray(at, at + 8)) === 'xl/b.xml') copy[at + 3] = 'a'.charCodeAt(0);
  }
  return copy;
}

const many = Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`xl/many/${index}.xml`, '<a/>']));

const hostile: [string, string, () => Uint8Array][] = [
  ['nothing', 'NO_ROWS', () => new Uint8Array()],
  ['the mark of a zip alone', 'BROKEN_FILE', () => Uint8Array.from([0x50, 0x4b, 3, 4])],
  ['a zip that is cut off', 'BROKEN_FILE', () => soundWorkbook().slice(0, -30)],
  ['a zip with bytes behind its end', 'BROKEN_FILE', () => Uint8Array.from([...soundWorkbook(), 1, 2, 3])],
  ['a zip of something else', 'NOT_A_SPREADSHEET', () => pack({ 'word/document.xml': '<a/>' })],
  ['a binary workbook', 'NOT_A_SPREADSHEET', () => pack({ 'xl/workbook.bin': 'x' })],
  ['an old workbook under any name', 'LEGACY_FORMAT', () => bytesOf(...compound)],
  ['an old worksheet without container', 'LEGACY_FORMAT', () => bytesOf(9, 8, 8, 0, 0, 5)],
  [
    'an encrypted workbook',
    'ENCRYPTED',
    () => Uint8Array.from([...compound, ...Buffer.from('EncryptedPackage', 'utf16le')]),
  ],
  ['a zip with encrypted parts', 'ENCRYPTED', () => broken(8, 1, 16)],
  ['a PDF', 'NOT_A_SPREADSHEET', () => strToU8('%PDF-1.7 …')],
  ['HTML under the name of a workbook', 'NOT_A_SPREADSHEET', () => strToU8('<html><table><tr><td>1')],
  ['10 000 parts', 'TOO_MANY_PARTS', () => pack({ ...workbookParts('<sheetData/>'), ...many }, 0)],
  ['parts that share bytes', 'BROKEN_FILE', overlapping],
  ['a part that is there twice', 'BROKEN_FILE', twice],
  ['a part outside of the package', 'BROKEN_FILE', () => soundWorkbook({ '../../etc/passwd.xml': '<a/>' })],
  ['a method that nobody uses', 'BROKEN_FILE', () => broken(10, 12, 16)],
  ['a part beyond the end', 'BROKEN_FILE', () => broken(20, 0x7fffffff, 32)],
  ['a part without its header', 'BROKEN_FILE', () => broken(42, 3, 32)],
  ['a size that is too small', 'SIZES_DISAGREE', () => broken(24, 10, 32)],
  ['a size that is too large', 'SIZES_DISAGREE', () => broken(24, 5000, 32)],
  ['a size beyond the limit', 'EXPANDS_TOO_MUCH', () => broken(24, 0x7fffffff, 32)],
  ['a bomb', 'EXPANDS_TOO_MUCH', () => soundWorkbook({ 'xl/bomb.xml': ' '.repeat(3 * 1024 * 1024) })],
  [
    'a bomb that states to be small',
    'SIZES_DISAGREE',
    () => {
      const bytes = soundWorkbook({ 'xl/bomb.xml': ' '.repeat(3 * 1024 * 1024) });
      return patched(bytes, (directoryEntries(bytes).at(-1) ?? 0) + 24, 1000);
    },
  ],
  ['macros', 'MACROS', () => soundWorkbook({ 'xl/vbaProject.bin': 'x' })],
  ['sheets of macros', 'MACROS', () => soundWorkbook({ 'xl/macrosheets/sheet1.xml': '<a/>' })],
  [
    'a type with macros',
    'MACROS',
    () =>
      soundWorkbook({ '[Content_Types].xml': '<Types>application/vnd.ms-excel.sheet.macroEnabled.main+xml</Types>' }),
  ],
  ['links to other workbooks', 'EXTERNAL_LINKS', () => soundWorkbook({ 'xl/externalLinks/externalLink1.xml': '<a/>' })],
  ['connections to databases', 'EXTERNAL_LINKS', () => soundWorkbook({ 'xl/connections.xml': '<a/>' })],
  [
    'a relation to the outside',
    'EXTERNAL_LINKS',
    () =>
      soundWorkbook({
        'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="r" Type="${external}" Target="file:///c:/a.xlsx" TargetMode="External"/></Relationships>`,
      }),
  ],
  ['a DOCTYPE', 'UNSAFE_XML', () => soundWorkbook({ 'xl/sharedStrings.xml': `${doctype}<sst>&lol1;</sst>` })],
  [
    'a DOCTYPE in another encoding',
    'UNSAFE_XML',
    () => pack({ ...workbookParts(''), 'xl/a.xml': Buffer.from(doctype, 'utf16le') }),
  ],
  [
    'XML that says to be in another encoding',
    'UNSAFE_XML',
    () => soundWorkbook({ 'xl/a.xml': '<?xml version="1.0" encoding="UTF-7"?><a/>' }),
  ],
  [
    'XML that is none',
    'BROKEN_FILE',
    () => pack({ ...workbookParts(''), 'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row' }),
  ],
  ['text that is not UTF-8', 'NOT_UTF8', () => Uint8Array.from([0x48, 0x1ed9 & 0xff, 0xe2, 0x28, 0xa1, 0x0a])],
  ['text with zeros', 'NOT_A_SPREADSHEET', () => strToU8('a,b\0,c\n')],
  ['a file beyond the limit', 'TOO_LARGE', () => new Uint8Array(defaultLimits.bytes + 1)],
];

describe('a hostile file', () => {
  it.each(hostile)('%s is %s', async (_name, code, make) => {
    expect(await codeOf(make(), tight)).toBe(code);
  });

  it('is told apart from a sound one', async () => {
    expect(await codeOf(soundWorkbook())).toBe('READ');
  });

  it('cannot show the reader other parts than those that were checked', async () => {
    // A reader that goes by local headers would find a second, hidden workbook before the real one.
    const hidden = makeWorkbook(`<row r="1">${textCell('A1', 'giấu')}</row>`);
    const seen = soundWorkbook();
    const end = seen.byteLength - 22;
    const bytes = Uint8Array.from([...hidden, ...seen]);
    const view = new DataView(bytes.buffer);
    const shift = hidden.byteLength;
    view.setUint32(shift + end + 16, view.getUint32(shift + end + 16, true) + shift, true);
    for (const at of directoryEntries(seen)) {
      view.setUint32(shift + at + 42, view.getUint32(shift + at + 42, true) + shift, true);
    }
    const reading = await readSpreadsheet(bytes);
    expect(reading.ok && reading.value[0]?.rows).toEqual([['Họ và tên']]);
  });
});

describe('a sheet beyond the limits', () => {
  const row = (index: number) => `<row r="${index}"><c r="A${index}"><v>1</v></c></row>`;
  const rows = (count: number) => makeWorkbook(Array.from({ length: count }, (_, at) => row(at + 1)).join(''));
  const cases: [string, string, () => Uint8Array][] = [
    ['50 000 rows', 'TOO_MANY_ROWS', () => rows(50_000)],
    ['rows without numbers', 'TOO_MANY_ROWS', () => makeWorkbook('<row><c><v>1</v></c></row>'.repeat(20_001))],
    ['a row far below', 'TOO_MANY_ROWS', () => makeWorkbook('<row r="1048576"><c r="A1048576"><v>1</v></c></row>')],
    ['a cell far below its row', 'TOO_MANY_ROWS', () => makeWorkbook('<row r="1"><c r="A1048576"><v>1</v></c></row>')],
    ['a cell far to the right', 'TOO_MANY_COLUMNS', () => makeWorkbook('<row r="1"><c r="XFD1"><v>1</v></c></row>')],
    ['cells without address', 'TOO_MANY_COLUMNS', () => makeWorkbook(`<row>${'<c/>'.repeat(1_200_001)}</row>`)],
    ['an address that is none', 'BROKEN_FILE', () => makeWorkbook('<row r="1"><c r="7"><v>1</v></c></row>')],
    ['a tag without end', 'BROKEN_FILE', () => makeWorkbook(`<row r="1"><c ${'a'.repeat(2_000_000)}/></row>`)],
    ['many tags that never end', 'BROKEN_FILE', () => makeWorkbook(`<row r="1">${'<c '.repeat(500_000)}`)],
    ['a prefix before the tags', 'TOO_MANY_ROWS', () => makeWorkbook('<x:row r="1048576"/>')],
    ['lines of text', 'TOO_MANY_ROWS', () => strToU8('a\n'.repeat(50_000))],
    ['a line of text', 'TOO_MANY_COLUMNS', () => strToU8(`${'a,'.repeat(300)}\n`)],
  ];

  it.each(cases)('%s: %s', async (_name, code, make) => {
    expect(await codeOf(make())).toBe(code);
  });

  it('is read up to them', async () => {
    expect(await codeOf(rows(20_000))).toBe('READ');
  });
});
