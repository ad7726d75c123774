import { compareVietnamese, toNfc } from '../kernel/index.ts';

/** A Vietnamese full name: family name first, given name last. */
export interface VietnameseName {
  readonly family: string;
  readonly middle: string;
  readonly given: string;
}

/**
 * The parts of a full name; a single word is a given name.
 * @example splitVietnameseName('Nguyễn Thị Minh Anh') // { family: 'Nguyễn', middle: 'Thị Minh', given: 'Anh' }
 */
export function splitVietnameseName(fullName: string): VietnameseName {
  const words = toNfc(fullName).trim().split(/\s+/);
  const given = words.at(-1) ?? '';
  if (words.length < 2) return { family: '', middle: '', given };
  return { family: words[0] ?? '', middle: words.slice(1, -1).join(' '), given };
}

/**
 * The text by which lists of people are ordered under a Vietnamese collation: given name, family name, middle name.
 * @example vietnameseNameKey('Nguyễn Thị Minh Anh') // 'Anh Nguyễn Thị Minh'
 */
export function vietnameseNameKey(fullName: string): string {
  const { family, middle, given } = splitVietnameseName(fullName);
  return [given, family, middle].filter((part) => part !== '').join(' ');
}

/**
 * Order of two full names: by given name, then family name, then middle name.
 * @example compareVietnameseNames('Vũ Thị An', 'Lê Văn Bình') < 0 // true
 * @example ['Trần Văn Bình', 'Vũ Thị An', 'Lê Văn Bình'].sort(compareVietnameseNames) // ['Vũ Thị An', 'Lê Văn Bình', 'Trần Văn Bình']
 */
export function compareVietnameseNames(a: string, b: string): number {
  const [left, right] = [splitVietnameseName(a), splitVietnameseName(b)];
  return (
    compareVietnamese(left.given, right.given) ||
    compareVietnamese(left.family, right.family) ||
    compareVietnamese(left.middle, right.middle)
  );
}
