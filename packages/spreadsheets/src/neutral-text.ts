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
