import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listFiles } from './check-tree.ts';

const root = new URL('../../../', import.meta.url).pathname;
const pages = listFiles(root).filter((path) => path.endsWith('.md'));

/** Targets of the links and pictures of a page that lie in the repository, without their anchors. */
function linksOf(page: string): string[] {
  const text = readFileSync(join(root, page), 'utf8');
  const targets = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
  return targets.filter((target) => !/^[a-z]+:|^#/.test(target)).map((target) => target.split('#')[0] ?? '');
}

describe('the documents', () => {
  it.each(pages)('%s leads to pages that exist', (page) => {
    const lost = linksOf(page).filter((target) => !existsSync(join(root, dirname(page), target)));
    expect(lost).toEqual([]);
  });

  it('show an example of the rules library that answers as the page says', () => {
    const [, example = ''] = /```ts\n([\s\S]*?)```/.exec(readFileSync(join(root, 'README.md'), 'utf8')) ?? [];
    const [, promised] = /^decision\.outcome; \/\/ '(\w+)'$/m.exec(example) ?? [];
    const code = `${example}\nconsole.log(JSON.stringify(decision.outcome), decision.reasons[0]?.quote);`;
    const { stdout, stderr } = spawnSync('node', ['--input-type=module-typescript', '--eval', code], {
      cwd: join(root, 'packages/plan'),
      encoding: 'utf8',
    });
    expect(stdout, stderr).toMatch(new RegExp(`^"${promised}" .*nhà ở`));
  });
});
