import { useLocale } from 'react-admin';
import { delegations as delegationsInEnglish } from './en/delegations.ts';
import { rights as rightsInEnglish } from './en/rights.ts';
import { delegations } from './vi/delegations.ts';
import { rights } from './vi/rights.ts';
import type { Worded } from './words.type.ts';

/** Words of people and rights: an action each, which no other screen needs, so apart from those of the late screens. */
export const rightsWords = {
  vi: { delegations, rights },
  en: { delegations: delegationsInEnglish, rights: rightsInEnglish },
} as const;

/** The words of people and rights in the language on screen. */
export function useRightsWords(): Worded<(typeof rightsWords)['vi']> {
  return useLocale() === 'en' ? rightsWords.en : rightsWords.vi;
}
