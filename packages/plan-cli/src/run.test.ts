import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from './run.ts';

const second = join(import.meta.dirname, '../../plan/test/fixtures/song-kim-2026.json');
const folder = mkdtempSync(join(tmpdir(), 'vuonlen-plan-run-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(content));
  return path;
}

describe('a command line', () => {
  it('tells what changes would do, to totals, wards and households', () => {
    const changes = file('changes.json', [{ path: 'measures[SAVINGS_BOOK].rate', value: 25_000_000 }]);
    const facts = { household: 'h-1', place: 'duong-noi-2024', class: 'NEAR_POOR', buildsOrRepairs: 'NO' };
    const register = file('register.json', [{ asOf: '2024-06-15', facts }]);
    const { code, out } = run(['what-if', 'ha-dong-2024', changes, register]);
    expect(code).toBe(0);
    expect(out).toContain('Savings book: 1.560.000.000 đồng → 1.950.000.000 đồng');
    expect(out).toContain('✗ I09 BREAKS');
    expect(out).toContain('Dương Nội [duong-noi-2024]: 1 hộ · households, +1 −0');
    expect(out).toContain('+ h-1 SAVINGS_BOOK MORE: Mức hỗ trợ tăng · A higher amount');
    expect(out).toContain('II.2.2.2#2: “Mức tặng: 20.000.000 đồng/sổ”');
    const { gains, whole } = JSON.parse(run(['what-if', 'ha-dong-2024', changes, register, '--json']).out);
    expect([gains.length, whole.households]).toEqual([1, 1]);
  });

  it('takes another plan for the changes that lead to it', () => {
    const changed = file('other.json', { ...JSON.parse(readFileSync(second, 'utf8')), exclusionGroups: [] });
    const { code, out } = run(['what-if', second, changed]);
    expect(code).toBe(0);
    expect(out).toContain('2 thay đổi · changes');
    expect(out).toContain('✗ measures[BREEDING_COW].exclusionGroups UNKNOWN_REFERENCE');
  });

  it.each<[string, unknown, unknown, string]>([
    [
      'misspelt',
      [{ path: 'measures[SAVINGS_BOK].rate', value: 1 }],
      [],
      'measures[SAVINGS_BOK]  UNKNOWN_PATH\n  Kế hoạch không có “measures[SAVINGS_BOK]”. Có phải “measures[SAVINGS_BOOK]”?',
    ],
    ['of another type', [{ path: 'loan.ceiling', value: '50' }], [], 'loan.ceiling.value  NOT_AN_AMOUNT\n  Phải là'],
    ['that are none', { path: 'id' }, [], '$\n  Cần danh sách thay đổi'],
    ['over a register without days', [], [{ facts: { household: 'h' } }], '$[0].asOf\n  Thiếu giá trị này.'],
    ['over households without names', [], [{ asOf: '2024-06-15', facts: {} }], '$[0].facts.household\n  Thiếu mã hộ.'],
  ])('refuses changes with their path: %s', (_, changes, register, expected) => {
    const args = ['what-if', 'ha-dong-2024', file('c.json', changes), file('r.json', register)];
    const { code, out, err } = run([...args]);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err.startsWith(expected), err).toBe(true);
    const inJson = run([...args, '--json']);
    expect(inJson.code).toBe(1);
    expect(JSON.parse(inJson.out).errors[0].text.en.length).toBeGreaterThan(5);
  });

  it.each(['verify', 'show', 'decide', 'diff', 'what-if', 'init'])('explains %s with an example', (name) => {
    const { code, out } = run([name, '--help']);
    expect(code).toBe(0);
    expect(out).toMatch(new RegExp(`^vuonlen-plan ${name} <`));
    expect(out).toContain('--json');
    expect(out).toContain(`Ví dụ · Example: vuonlen-plan ${name} `);
    expect(run(['help', name]).out).toBe(out);
    expect(run(['--help']).out).toContain(`\n  ${name} <`);
  });

  it.each<[string, readonly string[], string]>([
    ['a command', ['verfy', 'ha-dong-2024'], 'There is no command verfy. Did you mean verify?'],
    ['an option', ['decide', 'ha-dong-2024', second, '--asof', '2024-06-15'], 'Có phải --as-of?'],
    [
      'an option of another command',
      ['verify', 'ha-dong-2024', '--text'],
      'verify has no option --text; it has: --json, --help',
    ],
    ['a plan', ['verify', 'ha-dong-2042'], 'Did you mean ha-dong-2024?'],
    [
      'a support',
      ['decide', 'ha-dong-2024', second, '--as-of', '2024-06-15', '--measure', 'SAVING_BOOK'],
      'Có phải SAVINGS_BOOK?; có: ',
    ],
    ['a clause', ['show', 'ha-dong-2024', '--clause', 'II.2.2.2-2'], 'Did you mean II.2.2.2'],
    ['a value', ['decide', 'ha-dong-2024', second, '--as-of'], '--as-of needs a value: --as-of DAY'],
    ['no value', ['verify', 'ha-dong-2024', '--json=yes'], '--json takes no value'],
    ['a name', ['diff', 'ha-dong-2024'], 'vuonlen-plan diff <plan> <plan>: a name is missing'],
    ['fewer names', ['verify', 'ha-dong-2024', 'x'], 'vuonlen-plan verify <plan>: there are too many names'],
  ])('says what was probably meant: %s', (_, args, expected) => {
    const { code, out, err } = run([...args]);
    expect(code).toBe(2);
    expect(`${out}${err}`).toContain(expected);
  });
});
