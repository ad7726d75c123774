import { type HouseholdLabels, labels } from '@vuonlen/plan/households';
import type { Text } from '@vuonlen/plan/kernel';

type Locale = 'vi' | 'en';
type Labels = { readonly [Name in keyof HouseholdLabels]: { readonly [Code in keyof HouseholdLabels[Name]]: string } };

/** A vocabulary in one language; who owns the vocabulary owns its words. */
export function wordsIn<Code extends string>(
  locale: Locale,
  texts: Readonly<Record<Code, Text>>,
): Readonly<Record<Code, string>> {
  return Object.fromEntries(Object.entries<Text>(texts).map(([code, text]) => [code, text[locale]])) as Record<
    Code,
    string
  >;
}

/** The households' vocabularies in one language. */
export function householdLabels(locale: Locale): Labels {
  const named = Object.entries(labels).map(([name, texts]) => [name, wordsIn<string>(locale, texts)]);
  return Object.fromEntries(named) as Labels;
}
