import { isoDate } from '@vuonlen/plan/kernel';
import { haDong2024 } from '@vuonlen/plan/plans/ha-dong-2024';
import type { Cell, Sheet } from '@vuonlen/spreadsheets';
import { choiceSheet, readSpreadsheet, writeTemplate } from '@vuonlen/spreadsheets';
import { describe, expect, it } from 'vitest';
import { importTemplate } from './import-template.ts';
import { importKinds, listKindOf } from './list-kinds.ts';
import { readListRows } from './list-rows.ts';

const titles = ['Họ và tên', 'Quan hệ với chủ hộ', 'Phường', 'Phân loại hộ'];
const head = ['Nguyễn Thị Đào', 'Chủ hộ', 'Phú Lương', 'Hộ cận nghèo'] as const;

function sheetOf(name: string, ...rows: (readonly Cell[])[]): Sheet {
  return { name, rows, merged: [], formulas: 0 };
}

function said(...sheets: Sheet[]): string {
  const reading = readListRows(sheets);
  return reading.ok ? `${reading.list.sheet}: ${reading.list.rows.length}` : reading.refusal.code;
}

async function templateOf(form: Readonly<Record<string, Cell>> | null, changes: Partial<{ without: string }> = {}) {
  const day = { plan: haDong2024, workingDate: isoDate('2024-06-15') };
  const template = importTemplate('HOUSEHOLDS', day);
  const columns = template.form.columns.filter(({ title }) => title !== changes.without);
  const rows = form === null ? [] : [columns.map(({ title }) => form[title] ?? null)];
  const reading = await readSpreadsheet(await writeTemplate({ ...template.form, columns, rows }, [template.example]));
  if (!reading.ok) throw new Error(reading.error.code);
  return reading.value;
}

const filledIn = Object.fromEntries(titles.map((title, index) => [title, head[index] ?? null]));

describe('a list in more than one sheet', () => {
  it('is refused with the names of the sheets', () => {
    const reading = readListRows(['Tổ 1', 'Tổ 2', 'Tổ 3'].map((name) => sheetOf(name, titles, head)));
    expect(reading).toMatchObject({ ok: false, refusal: { code: 'SEVERAL_SHEETS', row: null } });
    const words = reading.ok ? null : reading.refusal.text;
    expect(words?.vi).toBe(
      'Tệp có 3 trang tính có danh sách, kể cả trang bị ẩn (Tổ 1, Tổ 2, Tổ 3): đề nghị gộp vào một trang, hoặc tải lên từng trang.',
    );
    expect(words?.en).toContain('3 sheets with a list, hidden ones included (Tổ 1, Tổ 2, Tổ 3)');
  });

  it('names ten sheets at most', () => {
    const reading = readListRows(Array.from({ length: 12 }, (_, index) => sheetOf(`T${index + 1}`, titles, head)));
    expect(reading.ok ? '' : reading.refusal.text.vi).toContain('12 trang tính');
    expect(reading.ok ? '' : reading.refusal.text.vi).toContain('T9, T10, …)');
  });

  it.each([
    ['lacks a column', sheetOf('Tổ 2', titles.slice(0, 3), head)],
    ['has titles in two rows', sheetOf('Tổ 2', titles, ['Số CCCD', 'Giới tính', 'Dân tộc'], head)],
    [
      'has merged cells',
      { ...sheetOf('Tổ 2', titles, head), merged: [{ fromRow: 1, toRow: 1, fromColumn: 2, toColumn: 3 }] },
    ],
  ])('is refused where the second one %s, whichever comes first', (_name, second) => {
    expect(said(sheetOf('Tổ 1', titles, head), second)).toBe('SEVERAL_SHEETS');
    expect(said(second, sheetOf('Tổ 1', titles, head))).toBe('SEVERAL_SHEETS');
  });

  it('is one list where the others have no rows, or no titles', () => {
    const [list, empty] = [sheetOf('Tổ 1', titles, head), sheetOf('Tổ 2', titles, [null, null])];
    expect(said(list, empty)).toBe('Tổ 1: 1');
    expect(said(empty, list)).toBe('Tổ 1: 1');
    const cover = sheetOf('Bìa', ['Danh sách hộ'], ['Năm 2024']);
    expect(said(cover, list)).toBe('Tổ 1: 1');
    expect(said(list, cover)).toBe('Tổ 1: 1');
    const merged = [{ fromRow: 0, toRow: 0, fromColumn: 0, toColumn: 1 }];
    expect(said(list, { ...sheetOf('Tổ 2', titles), merged })).toBe('Tổ 1: 1');
  });

  it('where none has rows is the first with titles', () => {
    expect(said(sheetOf('Bìa', ['x']), sheetOf('Tổ 1', titles), sheetOf('Tổ 2', titles))).toBe('Tổ 1: 0');
    expect(said()).toBe('NO_HEADER');
  });
});

describe('a template that was filled in', () => {
  it('is read from its first sheet', async () => {
    expect(said(...(await templateOf(filledIn)))).toBe('Danh sách hộ: 1');
  });

  it('never gives its example, where the filled sheet is refused', async () => {
    expect(said(...(await templateOf(filledIn, { without: 'Phường' })))).toBe('COLUMN_MISSING');
  });

  it('says that it has no rows where only the example is left', async () => {
    expect(said(...(await templateOf(null)))).toBe('Danh sách hộ: 0');
    const example = (await templateOf(null)).filter(({ name }) => name === 'Ví dụ');
    expect(example[0]?.rows.length).toBeGreaterThan(1);
    expect(said(...example)).toBe('Ví dụ: 0');
    expect(said(...example.map((sheet) => ({ ...sheet, name: 'VÍ DỤ (2)' })))).toBe('VÍ DỤ (2): 0');
  });

  it('is a list of its own in whichever sheet it was written, what may be chosen is none', async () => {
    const [form, example, choices] = await templateOf(null);
    if (!form || !example || !choices) throw new Error('no template');
    expect(said(form, example, choices, sheetOf('Sheet1', titles, head))).toBe('Sheet1: 1');
    expect(said(choices, example, form)).toBe('Danh sách hộ: 0');
  });

  it.each(importKinds)('of %s takes the sheet of what may be chosen for no list', (kind) => {
    const { columns, choices } = listKindOf(kind);
    const chosen = choices({ plan: haDong2024, workingDate: isoDate('2024-06-15') });
    const fields = Object.keys(columns).filter((field) => chosen[field] ?? columns[field]?.choices);
    const sheet = sheetOf(
      choiceSheet,
      fields.map((field) => columns[field]?.title ?? ''),
      ['x', 'y'],
    );
    const list = sheetOf(
      'A',
      Object.values(columns).map(({ title }) => title),
      ['x'],
    );
    const reading = readListRows([list, sheet], columns);
    expect(reading.ok && reading.list.sheet).toBe('A');
  });
});
