/** Markers of a JPEG: the byte after 0xFF. */
const startOfImage = 0xd8;
const endOfImage = 0xd9;
const startOfScan = 0xda;
const comment = 0xfe;

/** What a reader needs of what a writer may add: density, colour profile, colour transform. */
const kept: Readonly<Record<number, string>> = { 224: 'JFIF\0', 226: 'ICC_PROFILE\0', 238: 'Adobe' };

function begins(bytes: Uint8Array, at: number, text: string): boolean {
  return [...text].every((letter, index) => bytes[at + index] === letter.charCodeAt(0));
}

function isAdded(marker: number): boolean {
  return marker === comment || (marker >= 0xe0 && marker <= 0xef);
}

function hasNoLength(marker: number): boolean {
  return marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7);
}

/** How the picture is turned (1 to 8) by a segment of Exif, whose content begins at `start`; 1 where it does not say. */
function turnedBy(segment: Uint8Array, start: number): number {
  const tiff = start + 6;
  if (!begins(segment, start, 'Exif\0\0') || segment.length < tiff + 8) return 1;
  const view = new DataView(segment.buffer, segment.byteOffset + tiff, segment.length - tiff);
  const little = view.getUint16(0) === 0x4949;
  const table = view.getUint32(4, little);
  if (table + 2 > view.byteLength) return 1;
  const entries = view.getUint16(table, little);
  for (let at = table + 2; at + 12 <= Math.min(view.byteLength, table + 2 + 12 * entries); at += 12) {
    if (view.getUint16(at, little) === 0x0112) return view.getUint16(at + 8, little);
  }
  return 1;
}

/** A segment of Exif that says how the picture is turned, and nothing else. */
function turning(turned: number): Uint8Array {
  const exif = [0x45, 0x78, 0x69, 0x66, 0, 0];
  const entry = [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, turned, 0, 0];
  return new Uint8Array([0xff, 0xe1, 0, 34, ...exif, 0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, ...entry, 0, 0, 0, 0]);
}

/** Where the points of a scan end: at the next marker that does not belong to them, or where the file does. */
function endOfPoints(bytes: Uint8Array, start: number): number {
  for (let at = bytes.indexOf(0xff, start); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1];
    if (next !== undefined && next !== 0 && next !== 0xff && !hasNoLength(next)) return at;
  }
  return bytes.length;
}

interface Segment {
  readonly marker: number;
  readonly start: number;
  readonly end: number;
}

/** The segment at a place, with the points that follow it; null where none begins or it has no end. */
function segmentAt(bytes: Uint8Array, start: number): Segment | null {
  const marker = bytes[start + 1] ?? 0;
  if (bytes[start] !== 0xff || marker === 0) return null;
  if (marker === 0xff) return segmentAt(bytes, start + 1);
  if (marker === endOfImage || hasNoLength(marker)) return { marker, start, end: start + 2 };
  const end = start + 2 + (bytes[start + 2] ?? 0) * 256 + (bytes[start + 3] ?? 0);
  if (end < start + 4 || end > bytes.length) return null;
  return { marker, start, end: marker === startOfScan ? endOfPoints(bytes, end) : end };
}

/**
 * A JPEG without what a camera has written into it (place, time, device, small pictures, a film behind the picture),
 * point for point the same, and turned as it was. The same bytes give the same bytes.
 *
 * @returns null where it cannot be read to its end
 */
export function bareJpeg(bytes: Uint8Array): Uint8Array<ArrayBuffer> | null {
  if (bytes[0] !== 0xff || bytes[1] !== startOfImage) return null;
  const head: Uint8Array[] = [bytes.subarray(0, 2)];
  const rest: Uint8Array[] = [];
  let turned = 1;
  for (let at = 2; at < bytes.length; ) {
    const segment = segmentAt(bytes, at);
    if (segment === null) return null;
    const { marker, start, end } = segment;
    const own = bytes.subarray(start, end);
    if (marker === 0xe1) turned = Math.max(turned, turnedBy(own, 4));
    const isKept = !isAdded(marker) || begins(own, 4, kept[marker] ?? '\0none');
    if (isKept) (marker === 0xe0 ? head : rest).push(own);
    if (marker === endOfImage) break;
    at = end;
  }
  if (turned > 1 && turned <= 8) head.push(turning(turned));
  return joined([...head, ...rest]);
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
