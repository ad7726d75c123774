import { bareJpeg } from './bare-jpeg.ts';
import { mostBytes, type Refused, refusedBefore } from './send-attachment.ts';
import type { Shrunk } from './shrink-picture.ts';

/** A file as it was chosen or taken. */
export interface Chosen {
  readonly file: Blob;
  readonly name: string;
}

/** What is sent. */
export interface Prepared extends Chosen {
  readonly ok: true;
  /** Bytes of the picture before it was made smaller; null where it was not. */
  readonly largerBytes: number | null;
}

/** How a picture is made smaller. */
type Shrink = (picture: Blob, mostBytes: number) => Promise<Shrunk>;

function jpegName(name: string): string {
  return /\.jpe?g$/i.test(name) ? name : `${name.replace(/\.png$/i, '')}.jpg`;
}

/**
 * Makes a file ready to be sent. Of a photograph, what the camera wrote beside the picture stays behind (the place of
 * a household, for one); one that is too large is made smaller. `onShrink` is told when that begins.
 */
export async function prepareFile(
  { file, name }: Chosen,
  shrink: Shrink,
  onShrink: () => void,
): Promise<Prepared | Refused> {
  const { type, size } = file;
  if (type === 'application/pdf' || !type.startsWith('image/')) {
    return refusedBefore(file) ?? { ok: true, file, name, largerBytes: null };
  }
  const wrong = refusedBefore({ type, size: 0 });
  if (wrong) return wrong;
  if (type === 'image/png' && size <= mostBytes) return { ok: true, file, name, largerBytes: null };
  const bare = type === 'image/jpeg' ? bareJpeg(new Uint8Array(await file.arrayBuffer())) : null;
  if (bare && bare.length <= mostBytes) return { ok: true, file: new Blob([bare], { type }), name, largerBytes: null };
  const isLarger = size > mostBytes;
  // One that is no larger comes here because it cannot be read to its end: drawn anew, it says nothing of the place either.
  if (isLarger) onShrink();
  const shrunk = await shrink(file, mostBytes);
  if (!shrunk.ok) return { ok: false, code: shrunk.code, text: null };
  return { ok: true, file: shrunk.picture, name: jpegName(name), largerBytes: isLarger ? size : null };
}
