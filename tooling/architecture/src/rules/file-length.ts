import { isGenerated } from '../layout.ts';
import type { Source } from '../source.ts';
import type { Rule } from './rule.ts';

/** Lines that a hand-written file may have. */
const longestFile = 300;

/** A plan as data stands in the order of its document, however long that is. */
function isPlanData(path: string): boolean {
  return /^packages\/plan\/src\/plans\/[a-z0-9-]+\//.test(path);
}

/** Whether the length of a file is a choice of its writer. */
export function isMeasured({ path }: Source): boolean {
  return !isGenerated(path) && !isPlanData(path);
}

/** No hand-written file has more than 300 lines. */
export const fileLength: Rule = ({ source }) => {
  if (!isMeasured(source) || source.lines <= longestFile) return [];
  const message = `${source.lines} lines; at most ${longestFile}: split it by what its parts do`;
  return [{ rule: 'file-length', path: source.path, line: longestFile + 1, message }];
};
