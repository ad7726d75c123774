import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const folder = new URL('../examples/', import.meta.url).pathname;
const examples = readdirSync(folder).filter((name) => name.endsWith('.ts'));

describe('the examples', () => {
  it.each(examples)('%s prints what is on record', async (name) => {
    const out = execFileSync(process.execPath, [name], { cwd: folder, encoding: 'utf8' });
    expect(out.length).toBeGreaterThan(0);
    await expect(out).toMatchFileSnapshot(`golden/examples/${name.replace('.ts', '.txt')}`);
  });

  it('are many enough to begin from', () => {
    expect(examples.length).toBeGreaterThanOrEqual(8);
  });
});
