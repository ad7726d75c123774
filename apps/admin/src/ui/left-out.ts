/** Of those that are shown, the ones that are ticked: everybody is, who was not left out. */
export function chosenOf(shown: readonly string[], left: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(shown.filter((key) => !left.has(key)));
}

/**
 * Who is left out after ticks were changed among the rows that are shown. A list may show a part, as one ward: who was
 * left out of the others stays so, else somebody that nobody sees would be ticked again, and recorded.
 *
 * @example leftOutOf(new Set(['an', 'binh']), ['binh', 'chi'], new Set(['binh'])) // 'an' and 'chi'
 */
export function leftOutOf(
  left: ReadonlySet<string>,
  shown: readonly string[],
  chosen: ReadonlySet<string>,
): ReadonlySet<string> {
  const isShown = new Set(shown);
  return new Set([...[...left].filter((key) => !isShown.has(key)), ...shown.filter((key) => !chosen.has(key))]);
}
