import { foldVietnamese } from '@vuonlen/plan/kernel';

/**
 * A title or a label as it is compared: without case, diacritics, signs and doubled spaces, and without what stands in
 * brackets behind it.
 * @example foldTitle('Họ  và tên (*)') // 'ho va ten'
 */
export function foldTitle(text: string): string {
  return foldVietnamese(text)
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
