import { useLocale } from 'react-admin';
import { exportWords as inEnglish } from './en/export-words.ts';
import { exportWords as inVietnamese } from './vi/export-words.ts';
import type { Worded } from './words.type.ts';

/** Fetched with the button, which the first list has too: apart from the words of the late screens. */
export const exportWords = { vi: inVietnamese, en: inEnglish } as const;

type ExportWords = Worded<typeof inVietnamese>;

/** A list that can be taken away: the name in its address. */
export type ExportedList = keyof ExportWords['lists'];

/** The words of the export in the language on screen. */
export function useExportWords(): ExportWords {
  return useLocale() === 'en' ? exportWords.en : exportWords.vi;
}
