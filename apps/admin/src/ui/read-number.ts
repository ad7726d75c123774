/** True for something typed that is no whole number in digits. */
export function isUnreadNumber(typed: string): boolean {
  return !/^\d*$/.test(typed.trim());
}

/** The whole number of what was typed, or null: never something that is no number. */
export function wholeOf(typed: string): number | null {
  const digits = typed.trim();
  return digits === '' || isUnreadNumber(digits) ? null : Number(digits);
}
