/** Grave, acute, hook above, tilde and dot below: they stand on one letter of a syllable or on another by habit. */
const tone = /[\u0300\u0301\u0303\u0309\u0323]/g;

/**
 * A name as it is spelled, with its diacritics, however it is cased and wherever in a syllable its tone stands.
 * @example spelledName('HOÀ') === spelledName('Hòa') // true
 * @example spelledName('Hoa') === spelledName('Hòa') // false
 */
export function spelledName(name: string): string {
  const syllables = name.normalize('NFD').toLowerCase().split(/\s+/).filter(Boolean);
  return syllables.map((one) => one.replace(tone, '') + (one.match(tone) ?? []).join('')).join(' ');
}

/** True for a name that was written with diacritics; one without any may be anybody's. */
export function hasDiacritics(name: string): boolean {
  return /\p{Mn}|đ/iu.test(name.normalize('NFD'));
}
