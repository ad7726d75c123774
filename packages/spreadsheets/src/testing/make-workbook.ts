import { strToU8, type Zippable, zipSync } from 'fflate';

const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** The parts of the smallest workbook, whose only sheet holds the given XML. */
export function workbookParts(sheetData: string, more: Readonly<Record<string, string>> = {}): Record<string, string> {
  return {
    '[Content_Types].xml': `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Danh sách" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}">${sheetData}</worksheet>`,
    ...more,
  };
}

/** Packs parts into a zip. */
export function pack(parts: Readonly<Record<string, string | Uint8Array>>, level: 0 | 6 = 6): Uint8Array {
  const files: Zippable = Object.fromEntries(
    Object.entries(parts).map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content]),
  );
  return zipSync(files, { level });
}

/** A cell with a text in it. */
export function textCell(address: string, text: string): string {
  return `<c r="${address}" t="inlineStr"><is><t>${text}</t></is></c>`;
}

/** A workbook whose sheet holds these rows of XML. */
export function makeWorkbook(rows: string, more: Readonly<Record<string, string>> = {}): Uint8Array {
  return pack(workbookParts(`<sheetData>${rows}</sheetData>`, more));
}

/** A workbook with one row, fit to be broken. */
export function soundWorkbook(more: Readonly<Record<string, string>> = {}): Uint8Array {
  return makeWorkbook(`<row r="1">${textCell('A1', 'Họ và tên')}</row>`, more);
}

/** Where each entry of the central directory begins. */
export function directoryEntries(bytes: Uint8Array): number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found: number[] = [];
  for (let at = 0; at + 4 <= bytes.byteLength; at += 1) if (view.getUint32(at, true) === 0x02014b50) found.push(at);
  return found;
}

/** The bytes with a number of 16 or 32 bits changed at a place. */
export function patched(bytes: Uint8Array, at: number, value: number, bits: 16 | 32 = 32): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  if (bits === 16) view.setUint16(at, value, true);
  else view.setUint32(at, value, true);
  return copy;
}
