import { isGenerated } from '../layout.ts';
import type { Rule } from './rule.ts';

/** Words that the glossary replaces by better ones, each as one whole identifier in lower-case words. */
const never = new Set([
  'misc',
  'helper',
  'util',
  'manager',
  'thing',
  'socialisation',
  'privatisation',
  'propaganda',
  'kid',
  'passbook',
  'patronage',
  'graduated',
  'bhyt',
  'regime',
  'orphanage',
  'blocker',
  'addict',
  'beneficiary user',
  'amount float',
  'poverty line',
]);

/**
 * The words of an identifier, whatever its case: `amountFloat`, `AmountFloat` and `amount_float` are one word list.
 * Only a whole identifier counts: `testHelper` is allowed, `helper` and `Helper` are not.
 */
function wordsOf(identifier: string): string {
  const spaced = identifier.replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2').replaceAll(/[_$]+/g, ' ');
  return spaced.trim().toLowerCase();
}

/** No identifier is a word of the glossary's Never list. */
export const neverIdentifier: Rule = ({ source: { path, names } }) => {
  if (isGenerated(path)) return [];
  return names
    .filter(({ name }) => never.has(wordsOf(name)))
    .map(({ name, line }) => ({
      rule: 'never-identifier',
      path,
      line,
      message: `"${name}" is on the Never list of the glossary`,
    }));
};
