import polyglotI18nProvider from 'ra-i18n-polyglot';
import type { I18nProvider, TranslationMessages } from 'react-admin';
import { vi } from './vi/index.ts';
import { reactAdmin } from './vi/react-admin.ts';
import type { Words } from './words.type.ts';

export type Locale = 'vi' | 'en';

const loaded: { vi: Words; en: Words | null } = { vi, en: null };

/** The catalogue of a language. English arrives with its own file; until then Vietnamese stands in. */
export function wordsOf(locale: string): Words {
  return locale === 'en' && loaded.en ? loaded.en : loaded.vi;
}

function messagesOf(ra: TranslationMessages['ra'], words: Words): TranslationMessages {
  return {
    ra,
    resources: {
      households: { name: words.households.name, fields: words.households.fields },
    },
  };
}

function markDocument(locale: Locale): void {
  if (typeof document !== 'undefined') document.documentElement.lang = locale;
}

async function loadEnglish(): Promise<TranslationMessages> {
  const [{ en }, { default: english }] = await Promise.all([import('./en/index.ts'), import('ra-language-english')]);
  loaded.en = en;
  markDocument('en');
  return messagesOf(english.ra, en);
}

/** react-admin's door to both catalogues; Vietnamese is in the first file, English is fetched when asked for. */
export function createI18nProvider(): I18nProvider {
  return polyglotI18nProvider(
    (locale) => {
      if (locale === 'en') return loadEnglish();
      markDocument('vi');
      return messagesOf(reactAdmin, vi);
    },
    'vi',
    [
      { locale: 'vi', name: 'Tiếng Việt' },
      { locale: 'en', name: 'English' },
    ],
  );
}
