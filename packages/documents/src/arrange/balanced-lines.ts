/** Lines filled up to a width in letters; a longer word stands alone. */
function breakAt(words: readonly string[], width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

/**
 * Breaks a text at its blanks into as few lines as `limit` letters allow, of lengths as equal as can be: a title in two
 * halves, not a line and a word.
 * @example balancedLines('ỦY BAN NHÂN DÂN QUẬN HÀ ĐÔNG', 24) // ['ỦY BAN NHÂN DÂN', 'QUẬN HÀ ĐÔNG']
 */
export function balancedLines(text: string, limit: number): readonly string[] {
  const words = text.split(' ').filter((word) => word !== '');
  const fewest = breakAt(words, limit).length;
  for (let width = Math.ceil(text.length / Math.max(fewest, 1)); width < limit; width += 1) {
    const lines = breakAt(words, width);
    if (lines.length === fewest) return lines;
  }
  return breakAt(words, limit);
}
