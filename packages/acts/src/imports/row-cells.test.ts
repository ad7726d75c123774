import { isoDate } from '@vuonlen/plan/kernel';
import { haDong2024 } from '@vuonlen/plan/plans/ha-dong-2024';
import type { Cell } from '@vuonlen/spreadsheets';
import { describe, expect, it } from 'vitest';
import type { CellIssue } from './cell-issue.ts';
import { importTemplate } from './import-template.ts';
import { importKinds, listKindOf } from './list-kinds.ts';
import { readListRows } from './list-rows.ts';
import { moneyGround, readPledge } from './money-columns.ts';
import { readMoney, readQuantity } from './read-number.ts';

describe('an amount of money', () => {
  it.each<[string, number]>([
    ['60000000', 60_000_000],
    ['60.000.000', 60_000_000],
    ['3.051.500.000 đồng', 3_051_500_000],
    ['500.000đ', 500_000],
    ['60.000.000 ĐỒNG'.normalize('NFD'), 60_000_000],
    ['9007199254740991', Number.MAX_SAFE_INTEGER],
  ])('may be written %s', (text, value) => {
    expect(readMoney(text)).toEqual({ ok: true, value });
  });

  it.each<[string, string | null]>([
    ['60,000,000', '60.000.000'],
    ['60 000 000', '60.000.000'],
    ['60.000.00', null],
    ['6.0000.000', null],
    ['60.000,5', null],
    ['1,5', null],
    ['-60.000.000', null],
    ['60 triệu', null],
    ['6e7', null],
    ['9007199254740992', null],
    ['đồng', null],
    ['', null],
  ])('is not read from “%s”; offered is %s', (text, suggestion) => {
    expect(readMoney(text)).toMatchObject({ ok: false, code: 'NOT_MONEY', suggestion });
  });

  it.each<[Cell, string | undefined]>([
    [60_000_000, '60000000'],
    // The thousandth part of a đồng is no thousand đồng.
    [60.125, '60,125'],
    [0.5, '0,5'],
  ])('in a cell that holds the number %s stands as %s', (cell, text) => {
    const { columns } = listKindOf('RECEIPTS');
    const titles = ['Nguồn', 'Nội dung hỗ trợ', 'Ngày tiếp nhận', 'Số chứng từ', 'Số tiền'];
    const rows = [titles, ['a', 'b', 'c', 'd', cell]];
    const reading = readListRows([{ name: 'x', rows, merged: [], formulas: 0 }], columns);
    expect(reading.ok && reading.list.rows[0]?.cells.amount).toBe(text);
  });
});

describe('a quantity', () => {
  it.each<[string, number | null]>([
    ['3', 3],
    ['0', 0],
    ['1.000', 1000],
    ['3 sổ', null],
    ['1,5', null],
    ['-1', null],
  ])('“%s” is %s', (text, value) => {
    expect(readQuantity(text)).toMatchObject(value === null ? { ok: false, code: 'NOT_WHOLE' } : { ok: true, value });
  });
});

describe('the pledge of a row', () => {
  const ground = moneyGround(haDong2024);
  const read = (cells: Record<string, string>) => {
    const issues: CellIssue[] = [];
    const found = readPledge({ row: 2, cells }, issues, ground);
    return { ...found, issues: issues.map(({ field, code, suggestion }) => [field, code, suggestion]) };
  };
  const [federation, education] = ['Liên đoàn Lao động quận', 'Hỗ trợ giáo dục'];

  it.each<[string, Record<string, string>, object]>([
    [
      'by source and support',
      { source: 'Quỹ Vì người nghèo phường Hà Cầu', measure: 'Tặng sổ tiết kiệm' },
      { source: 'ward-fund-for-the-poor/ha-cau', pledge: 'savings-book/ha-cau', issues: [] },
    ],
    [
      'without diacritics, by code of the support',
      { source: 'HOI CHU THAP DO QUAN', measure: 'STUDENT_BICYCLE' },
      { source: 'red-cross', pledge: 'student-bicycle/red-cross', issues: [] },
    ],
    [
      'of one of several behind it',
      { source: 'Quận đoàn', measure: 'Hỗ trợ xây dựng mới nhà ở' },
      { source: 'youth-union', pledge: 'new-build/youth-union-red-cross', issues: [] },
    ],
    [
      'of two by its id',
      { source: federation, measure: education, pledge: 'education/labour-federation/until-eighteen' },
      { pledge: 'education/labour-federation/until-eighteen', issues: [] },
    ],
    [
      'not where it has two',
      { source: federation, measure: education },
      { issues: [['pledge', 'AMBIGUOUS_PLEDGE', 'education/labour-federation']] },
    ],
    [
      'not by the id of another source',
      { source: federation, measure: education, pledge: 'education/bia-ba' },
      { issues: [['pledge', 'UNKNOWN_PLEDGE', 'education/labour-federation']] },
    ],
    [
      'not for what the source gives nothing; offered is what it gives for',
      { source: 'Ban Quản lý di tích Bia Bà (La Khê)', measure: 'Tặng sổ tiết kiệm' },
      { issues: [['measure', 'NO_SUCH_PLEDGE', education]] },
    ],
    [
      'not by misspelt names; offered are the nearest',
      { source: 'Quỹ Vì người nghèo phường Hà Cầuu', measure: 'Tặng sổ tiết kiêmm' },
      {
        issues: [
          ['source', 'UNKNOWN_SOURCE', 'Quỹ Vì người nghèo phường Hà Cầu'],
          ['measure', 'UNKNOWN_MEASURE', 'Tặng sổ tiết kiệm'],
        ],
      },
    ],
    [
      'not of nothing',
      {},
      {
        issues: [
          ['source', 'REQUIRED', null],
          ['measure', 'REQUIRED', null],
        ],
      },
    ],
  ])('is found %s', (_name, cells, expected) => {
    expect(read(cells)).toMatchObject(expected);
  });
});

describe.each(importKinds)('a list of %s', (kind) => {
  const { columns, rights } = listKindOf(kind);
  const day = { plan: haDong2024, workingDate: isoDate('2024-06-15') };

  it('knows each title of its template once', () => {
    const { form, example } = importTemplate(kind, day);
    const rows = [form.columns.map(({ title }) => title), ...example.rows];
    const reading = readListRows([{ name: form.name, rows, merged: [], formulas: 0 }], columns);
    expect(reading.ok && reading.list.unknownColumns).toEqual([]);
    expect(reading.ok && reading.list.rows.length).toBe(example.rows.length);
    expect(example.rows.length).toBeGreaterThan(0);
    const spellings = Object.values(columns).flatMap(({ title, aliases }) => [title, ...aliases]);
    expect(new Set(spellings).size).toBe(spellings.length);
    expect(form.name.length).toBeLessThanOrEqual(31);
  });

  it('offers in its drop-downs what it reads', () => {
    const { form } = importTemplate(kind, day);
    for (const { choices = [] } of form.columns) expect(new Set(choices).size).toBe(choices.length);
    expect(form.columns.some(({ choices }) => (choices ?? []).length > 1)).toBe(true);
  });

  it('offers the same columns on the day after the wards of the plan ended, and something to choose in each', () => {
    const { form, example } = importTemplate(kind, { ...day, workingDate: isoDate('2025-07-02') });
    const before = importTemplate(kind, day).form;
    expect(form.columns.map(({ title }) => title)).toEqual(before.columns.map(({ title }) => title));
    for (const { choices = ['anything'] } of form.columns) expect(choices.length).toBeGreaterThan(0);
    expect(example.rows.length).toBeGreaterThan(0);
    const wards = form.columns.find(({ title }) => title === 'Phường')?.choices ?? [];
    if (kind === 'HOUSEHOLDS') expect(wards).toEqual(expect.arrayContaining(['Hà Đông', 'Kiến Hưng', 'Chương Mỹ']));
    expect(wards).not.toContain('Hà Cầu');
  });

  it('wants rights that are in the catalogue', () => {
    expect(rights).toEqual({ record: expect.any(String), takeBack: expect.any(String) });
  });
});
