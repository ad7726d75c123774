import type { Text } from '../kernel/index.ts';

/** What a code says, and the version of the package that brought it. */
export interface CodeMeaning {
  readonly meaning: Text;
  readonly since: string;
}

/** The meanings of one vocabulary of codes: a code that is added to the vocabulary does not compile until it has one. */
export type CodeMeanings<Code extends string> = Readonly<Record<Code, CodeMeaning>>;

/** Meanings as they are written: Vietnamese, English. */
type Written<Code extends string> = Readonly<Record<Code, readonly [vi: string, en: string]>>;

/** Codes that came with one version of the package. */
export function codesSince<Code extends string>(since: string, written: Written<Code>): CodeMeanings<Code> {
  const entries = Object.entries<readonly [vi: string, en: string]>(written);
  return Object.fromEntries(
    entries.map(([code, [vi, en]]) => [code, { meaning: { vi, en }, since }]),
  ) as CodeMeanings<Code>;
}
