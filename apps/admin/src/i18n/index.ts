export { type ExportedList, useExportWords } from './export-words.ts';
export { type LateWords, useLateWords } from './late-words.ts';
export type { Locale } from './provider.ts';
export { createI18nProvider } from './provider.ts';
export { useRightsWords } from './rights-words.ts';
export { useText, useWords } from './use-words.ts';
export type { Words } from './words.type.ts';
