/**
 * The text in Unicode normal form C: every text is stored and compared so.
 * @example toNfc('e\u0302\u0301').length // 1
 */
export function toNfc(text: string): string {
  return text.normalize('NFC');
}

/**
 * The text in lower case without diacritics, đ as d: for searching, never for showing.
 * @example foldVietnamese('Hà Đông') // 'ha dong'
 */
export function foldVietnamese(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd');
}

const collator = /* @__PURE__ */ new Intl.Collator('vi');

/**
 * Order of the Vietnamese alphabet: negative, zero or positive. Texts that differ only in Unicode form are equal.
 * @example compareVietnamese('Dương Nội', 'Đồng Mai') < 0 // true
 * @example ['Đồng Mai', 'Hà Cầu', 'Dương Nội', 'Biên Giang'].sort(compareVietnamese) // ['Biên Giang', 'Dương Nội', 'Đồng Mai', 'Hà Cầu']
 */
export function compareVietnamese(a: string, b: string): number {
  return collator.compare(a, b);
}
