import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const folder = new URL('../', import.meta.url).pathname;
const readme = readFileSync(`${folder}README.md`, 'utf8');
const examples = readme
  .split(/^## /m)
  .slice(1)
  .flatMap((section) =>
    [...section.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code = '']) => ({
      heading: section.slice(0, section.indexOf('\n')),
      code,
    })),
  );

/** `expression; // result` becomes a line of output: the expression's value beside the result's. */
function withOutput(code: string): string {
  return code.replace(
    /^(?!const |import )(.+); \/\/ (.+)$/gm,
    (_, expression: string, result: string) =>
      `console.log(JSON.stringify([${JSON.stringify(expression)}, ${expression}, ${result}]));`,
  );
}

describe('the README', () => {
  it.each(examples)('$heading: says what the library answers', ({ code }) => {
    const promised = code.match(/^(?!const |import ).+; \/\/ .+$/gm) ?? [];
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ['--input-type=module-typescript', '--eval', withOutput(code)],
      {
        cwd: folder,
        encoding: 'utf8',
      },
    );
    const lines = stdout.trim().split('\n');
    expect(lines.length, stderr).toBe(promised.length);
    for (const line of lines) {
      const [expression, value, result] = JSON.parse(line) as [string, unknown, unknown];
      expect(value, expression).toEqual(result);
    }
  });

  it('has an example of each thing to do', () => {
    expect([...new Set(examples.map(({ heading }) => heading))]).toEqual([
      'Decide',
      'Explain',
      'Verify',
      'Who does what, and when',
      'Propose',
      'What if',
      'Many at once',
      'A plan of your own',
    ]);
  });
});
