import { Buffer } from 'node:buffer';
import type { Page } from 'playwright-core';

/** A list of names as a phone sees it, with the grain of a phone: `width` by `height` points, as base64. */
function drawn({ width, height, type, tile }: { width: number; height: number; type: string; tile: number }): string {
  return `(async () => {
    const canvas = Object.assign(document.createElement('canvas'), { width: ${width}, height: ${height} });
    const pen = canvas.getContext('2d');
    pen.fillStyle = '#f4f1ea';
    pen.fillRect(0, 0, ${width}, ${height});
    pen.fillStyle = '#222';
    // Twelve-point letters of an A4 sheet that fills the picture.
    const line = Math.round(${Math.max(width, height)} / 70);
    pen.font = Math.round(line * 0.7) + 'px sans-serif';
    for (let row = 0; row < 48; row++) {
      pen.fillText(row + 1 + '. Nguyễn Thị Mẫu, tổ dân phố 7, đã nhận 3.000.000 đồng, ký tên', line * 3, line * (row + 3));
    }
    const tile = Object.assign(document.createElement('canvas'), { width: ${tile}, height: ${tile} });
    const grain = tile.getContext('2d').createImageData(${tile}, ${tile});
    let seed = 7;
    for (let at = 0; at < grain.data.length; at++) {
      seed = (seed * 1103515245 + 12345) & 0x7fffffff;
      grain.data[at] = at % 4 === 3 ? 36 : (seed >> 16) & 255;
    }
    tile.getContext('2d').putImageData(grain, 0, 0);
    pen.fillStyle = pen.createPattern(tile, 'repeat');
    pen.fillRect(0, 0, ${width}, ${height});
    const blob = await new Promise((done) => canvas.toBlob(done, '${type}', 0.95));
    const reader = new FileReader();
    await new Promise((done) => { reader.onload = done; reader.readAsDataURL(blob); });
    return reader.result.slice(reader.result.indexOf(',') + 1);
  })()`;
}

/** Where the picture says that it was taken, in letters that a test can look for. */
export const placeWritten = 'GPS 20.9712 N 105.7752 E';

/** Exif as a phone writes it: turned by a quarter to the right, and a place. */
export function withPlace(jpeg: Buffer): Buffer {
  const exif = Buffer.concat([
    Buffer.from('Exif\0\0MM', 'latin1'),
    Buffer.from([0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0]),
    Buffer.from(placeWritten, 'latin1'),
  ]);
  const head = Buffer.from([0xff, 0xe1, 0, exif.length + 2]);
  return Buffer.concat([jpeg.subarray(0, 2), head, exif, jpeg.subarray(2)]);
}

/** A photograph of a phone that was held upright: its points lie, and Exif says so. */
export async function largeJpeg(page: Page): Promise<Buffer> {
  const base64 = await page.evaluate<string>(drawn({ width: 4000, height: 3000, type: 'image/jpeg', tile: 512 }));
  return withPlace(Buffer.from(base64, 'base64'));
}

/** A picture of more than 5 MB without loss. */
export async function largePng(page: Page): Promise<Buffer> {
  return Buffer.from(
    await page.evaluate<string>(drawn({ width: 2400, height: 1900, type: 'image/png', tile: 2400 })),
    'base64',
  );
}

/** Width and height of a JPEG. */
export function sizeOfJpeg(jpeg: Buffer): string {
  for (let at = 2; at + 9 < jpeg.length; at += 2 + jpeg.readUInt16BE(at + 2)) {
    const marker = jpeg.readUInt8(at + 1);
    if (marker === 0xc0 || marker === 0xc2) return `${jpeg.readUInt16BE(at + 7)}×${jpeg.readUInt16BE(at + 5)}`;
  }
  throw new Error('No frame in the JPEG.');
}
