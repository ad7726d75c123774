import type { HouseholdFacts } from '../../households/index.ts';
import { labels } from '../../households/index.ts';
import type { Text } from '../../kernel/index.ts';
import type { Verdict } from '../finding.ts';

/** A text inside a sentence: its first letter small. */
export function inSentence(text: Text): Text {
  const lower = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);
  return { vi: lower(text.vi), en: lower(text.en) };
}

/** Texts as one enumeration inside a sentence. */
export function enumerate(texts: readonly Text[]): Text {
  const small = texts.map(inSentence);
  return { vi: small.map((text) => text.vi).join(', '), en: small.map((text) => text.en).join(' or ') };
}

/** One sentence for each verdict. */
export type Sentences = Readonly<Record<Verdict, Text>>;

/** The class of the household inside a sentence, where it is known. */
export function classInSentence(facts: HouseholdFacts): Text {
  return facts.class == null
    ? { vi: 'chưa phân loại', en: 'not classified yet' }
    : inSentence(labels.householdClass[facts.class]);
}
