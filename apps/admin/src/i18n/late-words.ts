import { useLocale } from 'react-admin';
import { disbursements as disbursementsInEnglish } from './en/disbursements.ts';
import { duties as dutiesInEnglish } from './en/duties.ts';
import { loans as loansInEnglish } from './en/loans.ts';
import { policies as policiesInEnglish } from './en/policies.ts';
import { reviews as reviewsInEnglish } from './en/reviews.ts';
import { wordsOf } from './provider.ts';
import { disbursements } from './vi/disbursements.ts';
import { duties } from './vi/duties.ts';
import { loans } from './vi/loans.ts';
import { policies } from './vi/policies.ts';
import { reviews } from './vi/reviews.ts';
import type { Worded, Words } from './words.type.ts';

/** Words of screens that are fetched late, in both languages: they come with the screens, not with the first file. */
export const lateWords = {
  vi: { disbursements, duties, loans, policies, reviews },
  en: {
    disbursements: disbursementsInEnglish,
    duties: dutiesInEnglish,
    loans: loansInEnglish,
    policies: policiesInEnglish,
    reviews: reviewsInEnglish,
  },
} as const satisfies Readonly<Record<'vi' | 'en', object>>;

export type LateWords = Words & Worded<(typeof lateWords)['vi']>;

function joined(locale: 'vi' | 'en'): LateWords {
  return { ...wordsOf(locale), ...lateWords[locale] };
}

/** The words of the language on screen, those of the screens that are fetched late among them. */
export function useLateWords(): LateWords {
  return joined(useLocale() === 'en' ? 'en' : 'vi');
}
