import type { vi } from './vi/index.ts';

/** The shape of a catalogue: text stays text, a sentence with gaps keeps its arguments. */
export type Worded<T> = T extends string
  ? string
  : T extends (...gaps: infer Gaps) => string
    ? (...gaps: Gaps) => string
    : { readonly [Key in keyof T]: Worded<T[Key]> };

/** The catalogue of one language; Vietnamese fixes the keys. */
export type Words = Worded<typeof vi>;
