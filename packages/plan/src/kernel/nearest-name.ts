/** Letters to change, add, drop or swap with the next one to come from one word to the other. */
function distance(a: string, b: string): number {
  let [twoBack, last] = [[] as number[], Array.from({ length: b.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      const steps = [(last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1)];
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) steps.push((twoBack[j - 2] ?? 0) + 1);
      row.push(Math.min(...steps));
    }
    [twoBack, last] = [last, row];
  }
  return last[b.length] ?? 0;
}

/**
 * The name that was probably meant by a misspelt one: the closest, the first of equals; null when none is close, which is
 * more than a third of the letters away. Case does not count.
 * @example nearestName('SAVINGS_BOK', ['HOUSING_REPAIR', 'SAVINGS_BOOK']) // 'SAVINGS_BOOK'
 * @example nearestName('colour', ['rate', 'unit']) // null
 */
export function nearestName(name: string, names: readonly string[]): string | null {
  const word = name.toLowerCase().slice(0, 80);
  const ranked = names
    .map((one) => ({ one, away: distance(word, one.toLowerCase().slice(0, 80)) }))
    .filter(({ one, away }) => away <= Math.max(1, Math.floor(Math.min(one.length, word.length) / 3)));
  return ranked.sort((a, b) => a.away - b.away)[0]?.one ?? null;
}
