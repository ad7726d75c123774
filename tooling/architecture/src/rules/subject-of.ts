import { type House, packageOf } from '../house.ts';
import { readSource } from '../source.ts';
import type { Rule, Subject } from './rule.ts';

/** A small house with two layers of contexts, for the tables of the rules. */
const house: House = {
  packages: [
    {
      name: '@vuonlen/plan',
      folder: 'packages/plan',
      layer: 'plan',
      doors: ['.', './kernel', './kernel/words', './measures'],
    },
    { name: '@vuonlen/database', folder: 'packages/database', layer: 'database', doors: ['./*'] },
    { name: '@vuonlen/acts', folder: 'packages/acts', layer: 'acts', doors: ['./*'] },
    { name: '@vuonlen/gateway', folder: 'apps/gateway', layer: 'gateway', doors: ['.'] },
  ],
  arrows: new Map([
    ['plan', new Set<string>()],
    ['database', new Set(['plan'])],
    ['acts', new Set(['plan', 'database'])],
    ['gateway', new Set(['plan', 'database', 'acts'])],
  ]),
};

/** The file as a rule sees it, standing in the small house. */
function subjectOf(path: string, text: string): Subject {
  return { source: readSource(path, text), owner: packageOf(house, path), house };
}

/** What a rule says of a file: `line message` for each broken place. */
export function complaintsOf(rule: Rule, path: string, text: string): string[] {
  return rule(subjectOf(path, text)).map(({ line, message }) => `${line} ${message}`);
}
