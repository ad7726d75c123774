import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { installTarballs } from './install.ts';
import { coreBudget, describeSize, measureSizes, type Size } from './sizes.ts';

const folder = mkdtempSync(join(tmpdir(), 'vuonlen-sizes-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('what an import costs', () => {
  let sizes: Size[];
  beforeAll(async () => {
    await installTarballs(folder, [inject('tarballs').plan]);
    sizes = await measureSizes(folder);
  });

  function sizeOf(name: string): Size {
    const size = sizes.find((one) => one.name === name);
    if (!size) throw new Error(`no row ${name}`);
    return size;
  }

  it('stays within the budgets', () => {
    console.log(sizes.map(describeSize).join('\n'));
    expect(sizes.filter(({ kibibytes, budget }) => budget !== null && kibibytes > budget).map(describeSize)).toEqual(
      [],
    );
    expect(sizeOf('the core: @vuonlen/plan').budget).toBe(coreBudget);
  });

  it('leaves the data of plans, the places and zod out of the core', () => {
    const { files } = sizeOf('the core: @vuonlen/plan');
    expect(files.length).toBeGreaterThan(50);
    expect(
      files.filter((file) => /node_modules\/zod\/|plans\/ha-dong-2024\/|places\/(register|successions)/.test(file)),
    ).toEqual([]);
    expect(sizeOf('@vuonlen/plan/parse').files.some((file) => file.includes('node_modules/zod/'))).toBe(true);
  });

  it('shakes the tree: one function brings only what it needs', () => {
    const decide = sizeOf('decide alone');
    expect(decide.kibibytes).toBeLessThan(sizeOf('the core: @vuonlen/plan').kibibytes * 0.6);
    expect(decide.files.filter((file) => /\/(funding|responsibilities|agencies|places)\//.test(file))).toEqual([]);
    expect(decide.code).not.toContain('Ban Chỉ đạo');
    expect(sizeOf('verifyPlan alone').files.filter((file) => /\/(assignments|measures)\//.test(file))).toEqual([]);
  });
});
