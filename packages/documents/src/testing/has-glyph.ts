/** Where the table of a TrueType file begins that maps letters to glyphs (`cmap`). */
function mapOf(font: Buffer): number {
  const tables = font.readUInt16BE(4);
  for (let at = 12; at < 12 + tables * 16; at += 16) {
    if (font.toString('latin1', at, at + 4) === 'cmap') return font.readUInt32BE(at + 8);
  }
  throw new Error('The font has no cmap');
}

/** Where its map of the Basic Multilingual Plane begins (format 4). */
function planeOf(font: Buffer): number {
  const map = mapOf(font);
  for (let at = map + 4; at < map + 4 + font.readUInt16BE(map + 2) * 8; at += 8) {
    const start = map + font.readUInt32BE(at + 4);
    if (font.readUInt16BE(start) === 4) return start;
  }
  throw new Error('The font has no map of format 4');
}

/** Whether a TrueType font can show a letter of the Basic Multilingual Plane. */
export function hasGlyph(font: Buffer, letter: string): boolean {
  const code = letter.codePointAt(0) ?? 0;
  const start = planeOf(font);
  const doubled = font.readUInt16BE(start + 6);
  for (let at = 0; at < doubled; at += 2) {
    const end = font.readUInt16BE(start + 14 + at);
    if (code > end) continue;
    const first = font.readUInt16BE(start + 16 + doubled + at);
    if (code < first) return false;
    const delta = font.readUInt16BE(start + 16 + 2 * doubled + at);
    const place = start + 16 + 3 * doubled + at;
    const offset = font.readUInt16BE(place);
    if (offset === 0) return ((code + delta) & 0xffff) !== 0;
    return font.readUInt16BE(place + offset + 2 * (code - first)) !== 0;
  }
  return false;
}
