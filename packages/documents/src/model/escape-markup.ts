const named: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/**
 * Text that may stand in XML and HTML, also between quotation marks.
 * @example escapeMarkup('Hội A & B') // 'Hội A &amp; B'
 */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => named[sign] ?? sign);
}
