import type { Rule } from './rule.ts';

const vague = new Set([
  'util',
  'utils',
  'helper',
  'helpers',
  'common',
  'misc',
  'shared',
  'manager',
  'managers',
  'stuff',
  'thing',
  'things',
]);

/** The words of a file or folder name: `date-utils` and `DateUtils` are both `date`, `utils`. */
function wordsOf(segment: string): string[] {
  const spaced = segment.replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2');
  return spaced.toLowerCase().split(/[^a-z0-9]+/);
}

/** No file and no folder is named after nothing: the name says what stands inside. */
export const vagueName: Rule = ({ source: { path } }) =>
  wordsOf(path)
    .filter((word) => vague.has(word))
    .map((word) => ({ rule: 'vague-name', path, line: 1, message: `"${word}" does not say what stands inside` }));
