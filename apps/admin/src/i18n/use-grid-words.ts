import { useLocale } from 'react-admin';
import { assignmentGrid as en } from './en/assignment-grid.ts';
import { wordsOf } from './provider.ts';
import { assignmentGrid as vi } from './vi/assignment-grid.ts';
import type { Worded, Words } from './words.type.ts';

type GridWords = Words & { readonly assignmentGrid: Worded<typeof vi> };

const made = new Map<Words, GridWords>();

/** The words of the language on screen with those of the grid: they come with it, not with the first download. */
export function useGridWords(): GridWords {
  const locale = useLocale();
  const words = wordsOf(locale);
  const known = made.get(words) ?? { ...words, assignmentGrid: locale === 'en' ? en : vi };
  made.set(words, known);
  return known;
}
