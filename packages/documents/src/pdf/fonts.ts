import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/**
 * Tinos has the widths of Times New Roman, which may not be shipped, and every Vietnamese letter: a page breaks where
 * Word breaks it.
 */
export const serif = {
  normal: require.resolve('@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf'),
  bold: require.resolve('@expo-google-fonts/tinos/700Bold/Tinos_700Bold.ttf'),
  italics: require.resolve('@expo-google-fonts/tinos/400Regular_Italic/Tinos_400Regular_Italic.ttf'),
  bolditalics: require.resolve('@expo-google-fonts/tinos/700Bold_Italic/Tinos_700Bold_Italic.ttf'),
} as const;
