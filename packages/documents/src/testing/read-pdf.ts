import { inflateSync } from 'node:zlib';

/** A stretch of text as it stands on a page: millimetres from its upper left corner to the beginning of the base line. */
export interface PdfText {
  readonly x: number;
  readonly y: number;
  /** Millimetres to the right end, by the widths of the letters. */
  readonly end: number;
  /** In points. */
  readonly size: number;
  /** Name of the font without its tag: "Tinos-Bold". */
  readonly font: string;
  readonly text: string;
}

/** A page in millimetres, with its text in the order in which it is drawn. */
export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly PdfText[];
}

interface Font {
  readonly name: string;
  readonly letters: ReadonlyMap<number, string>;
  readonly widths: ReadonlyMap<number, number>;
}

/** The objects of a file by their number, streams unpacked. */
function objectsOf(pdf: Uint8Array): ReadonlyMap<number, string> {
  const raw = Buffer.from(pdf).toString('latin1');
  const objects = new Map<number, string>();
  for (const [, number, body = ''] of raw.matchAll(/(\d+) 0 obj\n(.*?)\nendobj/gs)) {
    const [, head = body, stream] = /^(.*?)stream\n(.*)\nendstream$/s.exec(body) ?? [];
    const isPacked = stream !== undefined && head.includes('/FlateDecode');
    const content = isPacked ? inflateSync(Buffer.from(stream, 'latin1')).toString('latin1') : (stream ?? '');
    objects.set(Number(number), `${head}${content}`);
  }
  return objects;
}

function referred(objects: ReadonlyMap<number, string>, body: string, name: string): string {
  const number = new RegExp(`/${name} \\[?(\\d+) 0 R`).exec(body)?.[1];
  return objects.get(Number(number)) ?? '';
}

/** "<0041 0301>" is what a glyph stands for, in UTF-16. */
function lettersOf(map: string): ReadonlyMap<number, string> {
  const letters = new Map<number, string>();
  for (const [, first = '', , list = ''] of map.matchAll(/<(\w+)> <(\w+)> \[(.*?)\]/gs)) {
    const all = [...list.matchAll(/<([\w ]+)>/g)];
    all.forEach(([, hex = ''], at) => {
      const units = hex.replaceAll(' ', '').match(/.{4}/g) ?? [];
      letters.set(
        Number.parseInt(first, 16) + at,
        String.fromCharCode(...units.map((unit) => Number.parseInt(unit, 16))),
      );
    });
  }
  return letters;
}

/** Widths in thousandths of the size: "[0 [250 333] 12 [500]]". */
function widthsOf(list: string): ReadonlyMap<number, number> {
  const widths = new Map<number, number>();
  for (const [, first, all = ''] of list.matchAll(/(\d+) \[([\d. ]*)\]/g)) {
    const numbers = all.split(' ').map(Number);
    for (const [at, width] of numbers.entries()) widths.set(Number(first) + at, width);
  }
  return widths;
}

function fontOf(objects: ReadonlyMap<number, string>, body: string): Font {
  const descendant = referred(objects, body, 'DescendantFonts');
  return {
    name: /\/BaseFont \/\w+\+([\w-]+)/.exec(body)?.[1] ?? '',
    letters: lettersOf(referred(objects, body, 'ToUnicode')),
    widths: widthsOf(/\/W (\[.*\])/s.exec(descendant)?.[1] ?? ''),
  };
}

const millimetres = (points: number): number => Math.round((points * 2540) / 72) / 100;

/** What an array of glyphs and shifts ("[<0001> 20 <0002>] TJ") draws, and how wide it is in thousandths without blanks at its end. */
function drawn(glyphs: string, { letters, widths }: Font): { readonly text: string; readonly width: number } {
  let text = '';
  let width = 0;
  let end = 0;
  for (const [, hex, shift] of glyphs.matchAll(/<(\w+)>|(-?[\d.]+)/g)) {
    width -= Number(shift ?? 0);
    for (const code of (hex?.match(/.{4}/g) ?? []).map((each) => Number.parseInt(each, 16))) {
      text += letters.get(code) ?? '\uFFFD';
      width += widths.get(code) ?? 0;
      if (!text.endsWith(' ')) end = width;
    }
  }
  return { text, width: end };
}

function textsOf(content: string, height: number, fonts: ReadonlyMap<string, Font>): readonly PdfText[] {
  return [...content.matchAll(/BT\n(.*?)\nET/gs)].flatMap(([, block = '']) => {
    const [, x, y] = /1 0 0 1 ([\d.-]+) ([\d.-]+) Tm/.exec(block) ?? [];
    const [, name = '', size] = /\/(\w+) ([\d.]+) Tf/.exec(block) ?? [];
    const font = fonts.get(name);
    const glyphs = /\[(.*)\] TJ/s.exec(block)?.[1];
    if (font === undefined || glyphs === undefined) throw new Error(`Text that cannot be read: ${block}`);
    const { text, width } = drawn(glyphs, font);
    const at = { x: millimetres(Number(x)), y: millimetres(height - Number(y)) };
    return [
      { ...at, end: millimetres(Number(x) + (width * Number(size)) / 1000), size: Number(size), font: font.name, text },
    ];
  });
}

/** Reads the text of a file that `renderPdf` wrote. */
export function pagesOfPdf(pdf: Uint8Array): readonly PdfPage[] {
  const objects = objectsOf(pdf);
  const pages = [...objects.values()].filter((body) => /\/Type \/Page\b/.test(body));
  return pages.map((body) => {
    const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(body) ?? [];
    const resources = `${body}${referred(objects, body, 'Resources')}`;
    const fonts = new Map(
      [...resources.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', number]) => [
        name,
        fontOf(objects, objects.get(Number(number)) ?? ''),
      ]),
    );
    return {
      width: millimetres(Number(width)),
      height: millimetres(Number(height)),
      texts: textsOf(referred(objects, body, 'Contents'), Number(height), fonts),
    };
  });
}

/** Stretches on one base line that follow each other, as a line. */
function joined(texts: readonly PdfText[]): readonly PdfText[] {
  const lines: PdfText[] = [];
  for (const text of texts) {
    const last = lines.at(-1);
    const goesOn = last && last.y === text.y && last.font === text.font && Math.abs(text.x - last.end) < 4;
    if (goesOn) lines[lines.length - 1] = { ...last, end: text.end, text: last.text + text.text };
    else lines.push(text);
  }
  return lines;
}

/** A page in words: where each line stands, how large and in which face. */
export function linesOfPage({ width, height, texts }: PdfPage): string {
  const lines = joined(texts).filter(({ text }) => text.trim() !== '');
  const written = lines.map(({ x, y, size, font, text }) =>
    [y.toFixed(1), x.toFixed(1), size, font.replace('Tinos-', ''), text.trim()].join(' '),
  );
  return [`${width.toFixed(0)} × ${height.toFixed(0)}`, ...written, ''].join('\n');
}
