/** A stretch of a clause: plain, or covered by one or more quotes. */
export interface Segment {
  readonly at: number;
  readonly text: string;
  /** The quotes that cover it, shortest first. */
  readonly quotes: readonly string[];
}

interface Range {
  readonly from: number;
  readonly to: number;
  readonly quote: string;
}

function rangesOf(text: string, quotes: readonly string[]): Range[] {
  return [...new Set(quotes)].flatMap((quote) => {
    const from = quote === '' ? -1 : text.indexOf(quote);
    return from === -1 ? [] : [{ from, to: from + quote.length, quote }];
  });
}

/** Cuts a clause where a quote begins or ends, so that every quote can be marked even where quotes overlap. */
export function segmentsOf(text: string, quotes: readonly string[]): readonly Segment[] {
  const ranges = rangesOf(text, quotes);
  const cuts = [...new Set([0, text.length, ...ranges.flatMap(({ from, to }) => [from, to])])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((at, index) => {
    const until = cuts[index + 1] ?? text.length;
    const covering = ranges.filter(({ from, to }) => from <= at && until <= to);
    const byLength = covering.toSorted((a, b) => a.quote.length - b.quote.length);
    return { at, text: text.slice(at, until), quotes: byLength.map(({ quote }) => quote) };
  });
}
