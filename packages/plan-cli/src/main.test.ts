import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const main = join(import.meta.dirname, 'main.ts');
const second = join(import.meta.dirname, '../../plan/test/fixtures/song-kim-2026.json');
const folder = mkdtempSync(join(tmpdir(), 'vuonlen-plan-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Ended {
  readonly code: number | string | null;
  readonly out: string;
  readonly err: string;
}

function vuonlenPlan(...args: readonly string[]): Promise<Ended> {
  const { promise, resolve } = Promise.withResolvers<Ended>();
  const options = { maxBuffer: 2 ** 26 };
  execFile(process.execPath, [main, ...args], options, (error, out, err) =>
    resolve({ code: error ? (error.code ?? null) : 0, out, err }),
  );
  return promise;
}

function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

describe('vuonlen-plan', () => {
  it('verifies the built-in plan: the explained discrepancy is told and is no fault', async () => {
    const { code, out } = await vuonlenPlan('verify', 'ha-dong-2024');
    expect(code).toBe(0);
    expect(out).toContain('26/27');
    expect(out).toContain('! I19');
  });

  it('verifies the second plan: what nobody explains is a fault', async () => {
    const { code, out } = await vuonlenPlan('verify', second, '--json');
    const { sound, identities, quotes } = JSON.parse(out);
    expect({ code, sound, quotes }).toEqual({ code: 1, sound: false, quotes: [] });
    const failed = identities.filter(({ holds }: { holds: boolean }) => !holds);
    expect(failed.map(({ id, explained }: { id: string; explained: unknown }) => [id, explained])).toEqual([
      ['S-4', null],
    ]);
  });

  it('shows what a plan gives, and one clause', async () => {
    expect((await vuonlenPlan('show', second)).out).toContain('BREEDING_COW  Bò giống · Breeding cow  (3.1)');
    expect((await vuonlenPlan('show', 'ha-dong-2024', '--clause', 'II.2.2.2#2')).out).toContain('20.000.000 đồng/sổ');
  });

  it('decides for a household of a file', async () => {
    const facts = file('facts.json', { class: 'NEAR_POOR', buildsOrRepairs: { year: 2024, kind: 'REPAIR' } });
    const args = ['decide', 'ha-dong-2024', facts, '--as-of', '2024-06-15', '--measure', 'SAVINGS_BOOK'];
    const { code, out } = await vuonlenPlan(...args);
    expect(code).toBe(0);
    expect(out).toContain('SAVINGS_BOOK: EXCLUDED');
    const { decisions } = JSON.parse((await vuonlenPlan(...args, '--json')).out);
    expect(decisions).toEqual([expect.objectContaining({ measure: 'SAVINGS_BOOK', outcome: 'EXCLUDED' })]);
  });

  it('compares, and begins a plan that equals the one it began from', async () => {
    const mine = join(folder, 'mine.json');
    expect((await vuonlenPlan('init', mine)).code).toBe(0);
    expect((await vuonlenPlan('diff', 'ha-dong-2024', mine)).code).toBe(0);
    expect(JSON.parse(readFileSync(join(folder, 'mine.schema.json'), 'utf8')).type).toBe('object');
    const changed = file('changed.json', { ...JSON.parse(readFileSync(mine, 'utf8')), exclusionGroups: [] });
    const { code, out } = await vuonlenPlan('diff', 'ha-dong-2024', changed);
    expect(code).toBe(1);
    expect(out).toMatch(/^- exclusionGroups\[HOUSING_OR_SAVINGS_BOOK\] \(II\.2\.2\.2#1\): \{/);
    expect((await vuonlenPlan('init', mine)).code).toBe(2);
  });

  it('tells every fault of a document with its path, in both languages', async () => {
    const { code, out, err } = await vuonlenPlan('verify', file('bad.json', { id: 7 }));
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain(
      '$.id  WRONG_TYPE\n  Phải là chuỗi ký tự; đang là số 7.\n  This must be a text; it is the number 7.',
    );
    expect(err).toContain('$.measures  MISSING');
  });

  it.each<[string, unknown, string, string]>([
    ['misspelt', { clas: 'NEAR_POOR' }, '$.clas', 'There is no field clas.'],
    ['of no vocabulary', { class: 'NEARPOOR' }, '$.class', 'This must be one of: POOR, NEAR_POOR'],
    ['no day', { exitedOn: '2024-02-30' }, '$.exitedOn', 'This must be a day'],
    ['a member without a name', { members: [{ inSchool: true }] }, '$.members[0].id', 'This value is missing.'],
    ['a need that is a text', { needs: ['CREDIT'] }, '$.needs[0]', 'This must be an object.'],
    ['no list', { supports: {} }, '$.supports', 'This must be a list.'],
    ['a list', [], '$', 'This must be an object.'],
  ])('refuses facts with their path: %s', async (_, facts, path, text) => {
    const args = ['decide', 'ha-dong-2024', file('wrong.json', facts), '--as-of', '2024-06-15'];
    const { code, err } = await vuonlenPlan(...args);
    expect(code).toBe(1);
    expect(err.startsWith(`${path}\n  `)).toBe(true);
    expect(err).toContain(text);
  });

  it.each([
    ['no command', []],
    ['an unknown command', ['burn', 'ha-dong-2024']],
    ['an unknown option', ['verify', 'ha-dong-2024', '--loud']],
    ['a file that is not there', ['verify', 'nowhere.json']],
    ['too few names', ['diff', 'ha-dong-2024']],
    ['no day', ['decide', 'ha-dong-2024', second]],
    ['an unknown support', ['decide', 'ha-dong-2024', second, '--as-of', '2024-06-15', '--measure', 'COW']],
    ['an unknown clause', ['show', 'ha-dong-2024', '--clause', 'X.9']],
  ])('ends with 2 for %s', async (_, args) => {
    const { code, out, err } = await vuonlenPlan(...args);
    expect(code).toBe(2);
    expect(`${out}${err}`).toMatch(/·/);
    expect(err).not.toMatch(/^ {4}at /m);
  });
});
