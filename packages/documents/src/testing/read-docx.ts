import { strFromU8, unzipSync } from 'fflate';

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&apos;': "'",
};

function unescapeMarkup(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot|apos|#39);/g, (entity) => entities[entity] ?? entity);
}

/** A file of a Word file, as text. */
export function partOf(docx: Uint8Array, path: string): string {
  const part = unzipSync(docx)[path];
  if (part === undefined) throw new Error(`The file has no part ${path}`);
  return strFromU8(part);
}

/** What is written in the body, a paragraph a line; empty ones left out. */
export function linesOfDocx(docx: Uint8Array): readonly string[] {
  const paragraphs = partOf(docx, 'word/document.xml').match(/<w:p>.*?<\/w:p>|<w:p [^>]*>.*?<\/w:p>/gs) ?? [];
  return paragraphs
    .map((each) =>
      [...each.matchAll(/<w:t(?: [^>]*)?>(.*?)<\/w:t>/gs)].map(([, text = '']) => unescapeMarkup(text)).join(''),
    )
    .filter((text) => text !== '');
}

/** The same of a page: what stands in its paragraphs and headings. */
export function linesOfHtml(html: string): readonly string[] {
  const paragraphs = html.match(/<(p|h[1-3]) [^>]*>.*?<\/\1>/gs) ?? [];
  return paragraphs
    .map((each) => unescapeMarkup(each.replace(/<[^>]+>/g, '').replace('&nbsp;', '')))
    .filter((text) => text !== '');
}

/** The tables of the body, of each its rows, of each what stands in its cells. */
export function tablesOfDocx(docx: Uint8Array): readonly (readonly (readonly string[])[])[] {
  const inner = (xml: string, tag: string): readonly string[] =>
    xml.match(new RegExp(`<w:${tag}>.*?</w:${tag}>`, 'gs')) ?? [];
  const textOf = (cell: string): string =>
    [...cell.matchAll(/<w:t(?: [^>]*)?>(.*?)<\/w:t>/gs)].map(([, text = '']) => unescapeMarkup(text)).join('');
  return inner(partOf(docx, 'word/document.xml'), 'tbl').map((table) =>
    inner(table, 'tr').map((row) => inner(row, 'tc').map(textOf)),
  );
}
