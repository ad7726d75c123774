/**
 * Text that Markdown is to print as it stands, in a paragraph or in a cell.
 * @example escapeText('a | b *c*') // 'a \\| b \\*c\\*'
 */
export function escapeText(text: string): string {
  return text.replace(/[\\`*_[\]<>|]/g, '\\$&').replace(/\s*\n\s*/g, ' ');
}

/** A code of the software; codes hold neither backticks nor bars. */
export function code(name: string): string {
  return `\`${name}\``;
}

/** A link; the words are taken as text. */
export function link(words: string, address: string): string {
  return `[${escapeText(words)}](${address})`;
}

/** Where a link of the page leads to. */
export function anchor(id: string): string {
  return `<a id="${id}"></a>`;
}

/** Lines inside a cell. */
export function lines(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('<br>');
}

/** Words in a row; empty ones leave no gap. */
export function spaced(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}

/** A table; nothing where there is no row. Cells are Markdown already. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  if (rows.length === 0) return [];
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [row(heads), row(heads.map(() => '---')), ...rows.map(row), ''];
}
