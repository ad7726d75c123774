/** Signs with which a program for spreadsheets takes a text for a formula, those of full width included. */
const dangerous = /^'*[=+\-@\t\r＝＋－＠]/;

/**
 * A text that no program takes for a formula: one that begins with `=`, `+`, `-` or `@` gets an apostrophe before it.
 * `restoreText` gives the text back as it was.
 * @example neutralText('=1+1') // "'=1+1"
 * @example neutralText('Nguyễn Thị Đào') // 'Nguyễn Thị Đào'
 */
export function neutralText(text: string): string {
  return dangerous.test(text) ? `'${text}` : text;
}

/**
 * The text as it was before `neutralText`.
 * @example restoreText("'=1+1") // '=1+1'
 * @example restoreText("'n") // "'n"
 */
export function restoreText(text: string): string {
  return text.startsWith("'") && dangerous.test(text) ? text.slice(1) : text;
}

/** Where a part of a text would be a cell of its own to a program that splits elsewhere, before the sign of a formula. */
const partBefore = /(^"+|[\r\n,;\t]"*)('*)(?=[=+\-@＝＋－＠])/g;

/**
 * A text of which no part is a formula either: where the list separator of a computer is the semicolon, as Vietnamese ones
 * have it, Excel splits a file of commas at semicolons and lines, whatever is quoted. `restoreParts` gives it back.
 * @example neutralParts('Ngõ 2;=1+1') // "Ngõ 2;'=1+1"
 */
export function neutralParts(text: string): string {
  return text.replace(partBefore, "$1'$2");
}

/**
 * The text as it was before `neutralParts`.
 * @example restoreParts("Ngõ 2;'=1+1") // 'Ngõ 2;=1+1'
 */
export function restoreParts(text: string): string {
  return text.replace(partBefore, (_, before: string, apostrophes: string) => before + apostrophes.slice(1));
}
