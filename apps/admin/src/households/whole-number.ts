/** The citizen number that was typed, once it has its 12 digits; null before. One of 9 is told when it is saved. */
export function wholeNumberOf(typed: string): string | null {
  const digits = typed.replace(/[\s.-]/g, '');
  return /^\d{12}$/.test(digits) ? digits : null;
}
