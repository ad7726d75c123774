import { strFromU8, unzipSync } from 'fflate';

/** What stands in a Word file: its paragraphs, and its tables by row and cell. */
export interface WordFile {
  readonly lines: readonly string[];
  readonly tables: readonly (readonly (readonly string[])[])[];
}

function textOf(xml: string): string {
  return [...xml.matchAll(/<w:t(?: [^>]*)?>(.*?)<\/w:t>/gs)].map(([, text]) => text).join('');
}

function inner(xml: string, tag: string): readonly string[] {
  return xml.match(new RegExp(`<w:${tag}>.*?</w:${tag}>`, 'gs')) ?? [];
}

/** Unzips a Word file and reads it. */
export function readWordFile(docx: Uint8Array): WordFile {
  const part = unzipSync(docx)['word/document.xml'];
  if (part === undefined) throw new Error('No Word file');
  const xml = strFromU8(part);
  return {
    lines: inner(xml, 'p').map(textOf),
    tables: inner(xml, 'tbl').map((table) => inner(table, 'tr').map((row) => inner(row, 'tc').map(textOf))),
  };
}
