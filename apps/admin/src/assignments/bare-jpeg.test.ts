import { describe, expect, it } from 'vitest';
import { bareJpeg } from './bare-jpeg.ts';

const start = [0xff, 0xd8];
const end = [0xff, 0xd9];

function segment(marker: number, ...content: readonly (string | readonly number[])[]): number[] {
  const bytes = content.flatMap((part) =>
    typeof part === 'string' ? [...part].map((one) => one.charCodeAt(0)) : part,
  );
  return [0xff, marker, (bytes.length + 2) >> 8, (bytes.length + 2) & 255, ...bytes];
}

/** Exif as a phone writes it: how it is turned, and a place. */
function exif(turned: number, order: 'II' | 'MM'): number[] {
  const short = (value: number) => (order === 'II' ? [value, 0] : [0, value]);
  const long = (value: number) => (order === 'II' ? [value, 0, 0, 0] : [0, 0, 0, value]);
  const tag = (high: number, low: number) => (order === 'II' ? [low, high] : [high, low]);
  const place = [...tag(0x88, 0x25), ...short(4), ...long(1), ...long(38)];
  const way = [...tag(0x01, 0x12), ...short(3), ...long(1), ...short(turned), 0, 0];
  const table = [...short(2), ...place, ...way, ...long(0)];
  return segment(0xe1, 'Exif\0\0', order, short(42), long(8), table, 'GPS 20.97N 105.77E');
}

const jfif = segment(0xe0, 'JFIF\0', [1, 1, 0, 0, 1, 0, 1, 0, 0]);
const profile = segment(0xe2, 'ICC_PROFILE\0', [1, 1, 9, 9]);
const adobe = segment(0xee, 'Adobe', [0, 100, 0, 0, 0, 0, 1]);
const table = segment(0xdb, [0, 1, 2, 3]);
const frame = segment(0xc0, [8, 0, 1, 0, 1, 1, 1, 0x11, 0]);
/** Points with a stuffed byte, a restart and fill bytes, which are no markers. */
const points = [0x12, 0xff, 0x00, 0x34, 0xff, 0xd3, 0x56, 0xff];
const scan = [...segment(0xda, [1, 1, 0, 0, 63, 0]), ...points];
const picture = [...table, ...frame, ...scan];

function bare(...parts: readonly (readonly number[])[]): number[] | null {
  const made = bareJpeg(new Uint8Array(parts.flat()));
  return made && [...made];
}

const turning = (turned: number) =>
  segment(0xe1, 'Exif\0\0', 'MM', [0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, turned, 0, 0, 0, 0, 0, 0]);

describe('a JPEG without what the camera wrote', () => {
  it('is the same where nothing was written, every point and table of it', () => {
    expect(bare(start, jfif, picture, end)).toEqual([start, jfif, picture, end].flat());
  });

  it.each([
    ['a comment', segment(0xfe, 'Nhà ông Bảy')],
    ['Exif with a place', exif(1, 'II')],
    ['XMP', segment(0xe1, 'http://ns.adobe.com/xap/1.0/\0', '<x/>')],
    ['words of a press agency', segment(0xed, 'Photoshop 3.0\0')],
    ['a small picture', segment(0xe0, 'JFXX\0', [0x10])],
    ['a list of more pictures', segment(0xe2, 'MPF\0')],
    ['what a maker adds', segment(0xe5, 'Samsung')],
    ['Exif that ends early', segment(0xe1, 'Exif\0\0', 'MM')],
    ['Exif whose table is outside', segment(0xe1, 'Exif\0\0', 'MM', [0, 42, 0, 0, 255, 0, 0, 0])],
  ])('loses %s', (_what, added) => {
    expect(bare(start, jfif, added, picture, end)).toEqual([start, jfif, picture, end].flat());
  });

  it('keeps what its colours need', () => {
    expect(bare(start, profile, adobe, picture, end)).toEqual([start, profile, adobe, picture, end].flat());
  });

  it.each([
    ['II', 6],
    ['MM', 8],
    ['II', 3],
  ] as const)('written %s, turned %d, is turned so still and says nothing else', (order, turned) => {
    expect(bare(start, jfif, exif(turned, order), picture, end)).toEqual(
      [start, jfif, turning(turned), picture, end].flat(),
    );
    expect(bare(start, exif(turned, order), picture, end)).toEqual([start, turning(turned), picture, end].flat());
  });

  it('is not turned by a number that says nothing', () => {
    expect(bare(start, exif(9, 'MM'), picture, end)).toEqual([start, picture, end].flat());
  });

  it('ends with its picture: a film or a second picture behind it stays behind', () => {
    const film = [...'ftypmp42 20.97N'].map((one) => one.charCodeAt(0));
    expect(bare(start, picture, end, start, exif(1, 'MM'), picture, end, film)).toEqual([start, picture, end].flat());
  });

  it('has every scan of a picture that comes in several', () => {
    expect(bare(start, picture, table, scan, segment(0xfe, 'x'), scan, end)).toEqual(
      [start, picture, table, scan, scan, end].flat(),
    );
  });

  it('may lack its end, as a broken transfer leaves it', () => {
    expect(bare(start, picture)).toEqual([start, picture].flat());
  });

  it('bare already, stays as it is', () => {
    const once = bareJpeg(new Uint8Array([start, jfif, exif(6, 'II'), picture, end].flat()));
    expect(once && bareJpeg(once)).toEqual(once);
  });

  it.each([
    ['no JPEG', [0x3c, 0x68]],
    ['something between its parts', [...start, 1, 2, 3]],
    ['a part longer than the file', [...start, 0xff, 0xe1, 0xff, 0xff, 1]],
    ['a part shorter than its own length', [...start, 0xff, 0xe1, 0, 1, ...end]],
  ])('is not made of %s', (_what, bytes) => {
    expect(bare(bytes)).toBeNull();
  });
});
