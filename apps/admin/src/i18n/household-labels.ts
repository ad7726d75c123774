import { type HouseholdLabels, labels } from '@vuonlen/plan/households';
import type { Text } from '@vuonlen/plan/kernel';

type Labels = { readonly [Name in keyof HouseholdLabels]: { readonly [Code in keyof HouseholdLabels[Name]]: string } };

/** The households' vocabularies in one language; the rules library owns the words. */
export function householdLabels(locale: 'vi' | 'en'): Labels {
  const inLocale = Object.entries(labels).map(([name, texts]) => [
    name,
    Object.fromEntries(Object.entries<Text>(texts).map(([code, text]) => [code, text[locale]])),
  ]);
  return Object.fromEntries(inLocale) as Labels;
}
