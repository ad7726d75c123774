/** The value under which a share of the files lies; 0 for none. */
function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.ceil(sorted.length * share) - 1] ?? 0;
}

/** How long the hand-written files are, in one line. */
export function describeLengths(lengths: readonly number[]): string {
  const sorted = lengths.toSorted((a, b) => a - b);
  const [median, most, longest] = [0.5, 0.9, 1].map((share) => quantile(sorted, share));
  return `${sorted.length} files; lines: median ${median}, 90 % within ${most}, longest ${longest}`;
}
