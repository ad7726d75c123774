/** Points of the long side: an A4 sheet has some 220 to an inch then, and its small print can be read. */
const longSide = 2600;

/** How good a picture is tried to be kept, one after the other, at each size. */
const qualities = [0.85, 0.75, 0.6, 0.45] as const;

/** Sizes that are tried, as parts of the first; below, the letters of a sheet would be lost. */
const sizes = [1, 0.8, 0.64] as const;

/** A picture made smaller, or why there is none. */
export type Shrunk =
  | { readonly ok: true; readonly picture: Blob }
  | { readonly ok: false; readonly code: 'PICTURE_UNREADABLE' | 'ATTACHMENT_TOO_LARGE' };

/** Width and height within the long side; what is small enough stays. */
export function fitted({ width, height }: { readonly width: number; readonly height: number }, part = 1) {
  const scale = Math.min(1, longSide / Math.max(width, height)) * part;
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/** Draws on what there is: beside the screen where the browser can. */
async function drawn(bitmap: ImageBitmap, part: number): Promise<(quality: number) => Promise<Blob | null>> {
  const { width, height } = fitted(bitmap, part);
  const isBeside = typeof OffscreenCanvas !== 'undefined';
  const canvas = isBeside
    ? new OffscreenCanvas(width, height)
    : Object.assign(document.createElement('canvas'), { width, height });
  const pen = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D | CanvasRenderingContext2D | null;
  if (pen === null) return async () => null;
  // What can be seen through is paper; a JPEG would make it black.
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, width, height);
  pen.imageSmoothingQuality = 'high';
  pen.drawImage(bitmap, 0, 0, width, height);
  const type = 'image/jpeg';
  if ('convertToBlob' in canvas) return (quality) => canvas.convertToBlob({ type, quality });
  return (quality) => new Promise((done) => canvas.toBlob(done, type, quality));
}

/**
 * Makes a JPEG of at most so many bytes of a picture, turned as it is to be seen. Whatever stands beside the points
 * (place, time, device) is left behind.
 */
export async function shrinkPicture(picture: Blob, mostBytes: number): Promise<Shrunk> {
  let bitmap: ImageBitmap;
  try {
    bitmap = await createImageBitmap(picture, { imageOrientation: 'from-image' });
  } catch {
    return { ok: false, code: 'PICTURE_UNREADABLE' };
  }
  try {
    for (const part of sizes) {
      const encode = await drawn(bitmap, part);
      for (const quality of qualities) {
        const made = await encode(quality);
        // No memory for so many points, for one.
        if (made === null) return { ok: false, code: 'PICTURE_UNREADABLE' };
        if (made.size <= mostBytes) return { ok: true, picture: made };
      }
    }
    return { ok: false, code: 'ATTACHMENT_TOO_LARGE' };
  } catch {
    return { ok: false, code: 'PICTURE_UNREADABLE' };
  } finally {
    bitmap.close();
  }
}
