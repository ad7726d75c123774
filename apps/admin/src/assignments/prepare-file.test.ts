import { describe, expect, it } from 'vitest';
import { prepareFile } from './prepare-file.ts';
import { mostBytes } from './send-attachment.ts';
import { fitted, type Shrunk } from './shrink-picture.ts';

const jpeg = [0xff, 0xd8, 0xff, 0xd9];
const place = [0xff, 0xe1, 0, 8, ...'21.0°N'].map((one) => (typeof one === 'string' ? one.charCodeAt(0) : one));
const small: Shrunk = { ok: true, picture: new Blob(['small'], { type: 'image/jpeg' }) };

function fileOf(type: string, bytes: readonly number[], more = 0): Blob {
  return new Blob([new Uint8Array(bytes), new Uint8Array(more)], { type });
}

/** Prepares a file. @returns what came of it, and what was asked to be made smaller */
async function prepare(file: Blob, name: string, answer: Shrunk = small) {
  const asked: string[] = [];
  const shrink = async (picture: Blob, most: number): Promise<Shrunk> => {
    asked.push(`${picture.size} to ${most}`);
    return answer;
  };
  const ready = await prepareFile({ file, name }, shrink, () => asked.push('told'));
  return { ready, asked };
}

describe('a file that is to be sent', () => {
  it.each(['application/pdf', 'image/png'])('of type %s goes as it came up to the limit', async (type) => {
    const file = fileOf(type, [1, 2, 3], mostBytes - 3);
    const { ready, asked } = await prepare(file, 'Đơn');
    expect(ready).toEqual({ ok: true, file, name: 'Đơn', largerBytes: null });
    expect(ready.ok && ready.file).toBe(file);
    expect(asked).toEqual([]);
  });

  it('as a photograph goes without what the camera wrote, and what stands behind it', async () => {
    const { ready, asked } = await prepare(
      fileOf('image/jpeg', [...jpeg.slice(0, 2), ...place, ...jpeg.slice(2)], mostBytes),
      'Ảnh.jpg',
    );
    expect(asked).toEqual([]);
    expect(ready).toMatchObject({ ok: true, name: 'Ảnh.jpg', largerBytes: null });
    const bytes = ready.ok ? await ready.file.arrayBuffer() : new ArrayBuffer();
    expect([...new Uint8Array(bytes)]).toEqual(jpeg);
    expect(ready.ok && ready.file.type).toBe('image/jpeg');
  });

  it.each([
    ['Ảnh.JPEG', 'image/jpeg', 'Ảnh.JPEG'],
    ['Màn hình.PNG', 'image/png', 'Màn hình.jpg'],
    ['Biên bản', 'image/png', 'Biên bản.jpg'],
  ])('%s above the limit is made smaller, which is told first', async (name, type, sent) => {
    const points = [...jpeg.slice(0, 2), 0xff, 0xda, 0, 2];
    const { ready, asked } = await prepare(fileOf(type, points, mostBytes - 5), name);
    expect(asked).toEqual(['told', `${mostBytes + 1} to ${mostBytes}`]);
    expect(ready).toEqual({ ok: true, file: small.ok && small.picture, name: sent, largerBytes: mostBytes + 1 });
  });

  it('as a photograph that cannot be read to its end is drawn anew, and not said to be smaller', async () => {
    const { ready, asked } = await prepare(fileOf('image/jpeg', [...jpeg.slice(0, 2), 7, 7]), 'Ảnh.jpg');
    expect(asked).toEqual([`4 to ${mostBytes}`]);
    expect(ready).toMatchObject({ ok: true, largerBytes: null });
  });

  it.each(['PICTURE_UNREADABLE', 'ATTACHMENT_TOO_LARGE'] as const)('is refused with %s', async (code) => {
    const { ready } = await prepare(fileOf('image/png', [], mostBytes + 1), 'Ảnh.png', { ok: false, code });
    expect(ready).toEqual({ ok: false, code, text: null });
  });

  it.each([
    ['application/pdf', 'ATTACHMENT_TOO_LARGE'],
    ['image/heic', 'NOT_AN_ATTACHMENT'],
    ['', 'NOT_AN_ATTACHMENT'],
  ])('of type %s above the limit is refused with %s', async (type, code) => {
    const { ready, asked } = await prepare(fileOf(type, [], mostBytes + 1), 'Tệp');
    expect(ready).toEqual({ ok: false, code, text: null });
    expect(asked).toEqual([]);
  });
});

describe('the size of a picture', () => {
  it.each([
    [{ width: 8160, height: 6120 }, 1, { width: 2600, height: 1950 }],
    [{ width: 3000, height: 4000 }, 1, { width: 1950, height: 2600 }],
    [{ width: 3000, height: 4000 }, 0.8, { width: 1560, height: 2080 }],
    [{ width: 640, height: 480 }, 1, { width: 640, height: 480 }],
    [{ width: 20_000, height: 1 }, 1, { width: 2600, height: 1 }],
  ])('%j, %d of it: %j', (size, part, expected) => {
    expect(fitted(size, part)).toEqual(expected);
  });
});
