import type { Text } from '@vuonlen/plan/kernel';
import { useLocale } from 'react-admin';
import { wordsOf } from './provider.ts';
import type { Words } from './words.type.ts';

/** The words of the language on screen. */
export function useWords(): Words {
  return wordsOf(useLocale());
}

/** Picks the language on screen from a text that carries both. */
export function useText(): (text: Text) => string {
  const locale = useLocale();
  return (text) => (locale === 'en' ? text.en : text.vi);
}
