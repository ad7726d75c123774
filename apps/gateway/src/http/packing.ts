import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** How an answer is packed for its way. */
export type Packing = 'br' | 'gzip';

/** Below this many bytes packing saves nothing that is worth the work. */
export const worthPackingBytes = 1024;

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** The best packing that a client accepts; null where it accepts none of ours. */
export function acceptedPacking(acceptEncoding: string | null | undefined): Packing | null {
  const accepted = acceptEncoding ?? '';
  if (/\bbr\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/.test(accepted)) return 'br';
  return /\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/.test(accepted) ? 'gzip' : null;
}

/** Packs bytes. `once` is for what is packed a single time and sent often: slower and smaller. */
export function pack(body: Uint8Array, packing: Packing, effort: 'once' | 'each time'): Promise<Buffer> {
  if (packing === 'gzip') return zip(body);
  const quality = effort === 'once' ? 9 : 4;
  return brotli(body, {
    params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
  });
}
