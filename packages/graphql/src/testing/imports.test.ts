import { createHash } from 'node:crypto';
import { readListRows, uploadImport } from '@vuonlen/acts/imports';
import type { Role } from '@vuonlen/permissions';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toGlobalId } from '../kernel/index.ts';
import { type Asker, createTestRegister, type TestRegister } from './test-register.ts';

let register: TestRegister;
let officer: Asker;
let lists = 0;
beforeAll(async () => {
  register = await createTestRegister();
  officer = await register.asker('COMMITTEE_OFFICER');
});
afterAll(() => register.database.drop());

type Row = readonly (string | null)[];

const titles = ['Họ và tên', 'Quan hệ', 'Năm sinh', 'Số CCCD', 'Phường', 'Loại hộ'];
const head = (name: string, ward = 'Hà Cầu', number: string | null = null): Row => {
  return [name, 'Chủ hộ', '1970', number, ward, 'Cận nghèo'];
};

/** Brings a list that nobody brought before. */
async function bring(rows: readonly Row[], by: Asker = officer): Promise<{ import: string; expectedVersion: number }> {
  const reading = readListRows([{ name: 'Danh sách', rows: [titles, ...rows], merged: [], formulas: 0 }]);
  if (!reading.ok) throw new Error(reading.refusal.code);
  lists += 1;
  const contentHash = createHash('sha256').update(String(lists)).digest('hex');
  const result = await uploadImport(by.context(), { fileName: 'a.xlsx', contentHash, list: reading.list });
  if (!result.ok) throw new Error(result.error.code);
  const { id, version } = result.value.import;
  return { import: toGlobalId('ImportBatch', id), expectedVersion: version };
}

async function act(name: string, input: object, answer = 'import { version }', by: Asker = officer) {
  const title = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  const { data, errors } = await by.ask(
    `mutation ($input: ${title}Input!) { ${name}(input: $input) { __typename ... on DomainError { code }
      ... on InvalidInputError { issues { code path } } ... on ${title}Success { ${answer} } } }`,
    { input },
  );
  expect(errors).toBeUndefined();
  return data[name];
}

const entryFields = 'position state decision issues { code suggestion } rows { cells { field value } } target { id }';

async function read(id: string, args = 'first: 200', by: Asker = officer) {
  const source = `query ($id: ID!) { importBatch(id: $id) { state version
    figures { entries fine problems duplicates skipped undecided hindrances sorts { code field count suggestions } }
    entries(${args}) { totalCount pageInfo { hasNextPage hasPreviousPage endCursor } nodes { ${entryFields} } } } }`;
  const { data, errors } = await by.ask(source, { id });
  if (errors) throw new Error(String(errors[0]?.extensions.code));
  return data.importBatch;
}

const households = () => register.database.writers.selectFrom('household').select('id').execute();

describe('a list that was brought', () => {
  it('is read page by page, in one state or all, each entry once', async () => {
    const rows = Array.from({ length: 7 }, (_, n) => head(`Lê Thị Trang ${n}`, n % 2 === 0 ? 'Hà Cầu' : 'Hà Cầuu'));
    const { import: id } = await bring(rows);
    const seen: number[] = [];
    let after: string | null = null;
    do {
      const page = await read(id, `first: 2, state: [PROBLEM]${after ? `, after: "${after}"` : ''}`);
      expect(page.figures).toMatchObject({ entries: 7, problems: 3, fine: 4, hindrances: 3, undecided: 0 });
      expect(page.entries.totalCount).toBe(3);
      expect(page.entries.pageInfo.hasPreviousPage).toBe(after !== null);
      seen.push(...page.entries.nodes.map(({ position }: { position: number }) => position));
      after = page.entries.pageInfo.hasNextPage ? page.entries.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toEqual([1, 3, 5]);
  });

  it.each([
    'x',
    Buffer.from('["importEntries",-1]').toString('base64url'),
    Buffer.from('["a",1]').toString('base64url'),
  ])('takes no cursor of something else: %s', async (after) => {
    const { import: id } = await bring([head('Lê Thị Con Trỏ')]);
    await expect(read(id, `first: 1, after: "${after}"`)).rejects.toThrow('BAD_USER_INPUT');
  });

  it.each<[Role, { agency?: string; place?: string }, boolean]>([
    ['ADMINISTRATOR', {}, true],
    ['WARD_OFFICER', { place: 'ha-cau-2024' }, false],
    ['COMMITTEE_LEADER', {}, false],
    ['AGENCY_OFFICER', { agency: 'social-policy-bank' }, false],
    ['AUDITOR', {}, false],
  ])('of the committee is shown to %s %j: %s', async (role, scope, isShown) => {
    const { import: id } = await bring([head('Lê Thị Của Ban')]);
    const asker = await register.asker(role, scope);
    expect((await read(id, 'first: 1', asker)) !== null).toBe(isShown);
    const { data } = await asker.ask('{ importBatches(first: 200) { totalCount nodes { id } } }');
    expect(data.importBatches.nodes.some((node: { id: string }) => node.id === id)).toBe(isShown);
    const answer = await act('discardImport', { import: id, expectedVersion: 99 }, undefined, asker);
    expect(answer.code).toBe(isShown ? 'STALE_VERSION' : /_OFFICER$/.test(role) ? 'NOT_FOUND' : 'FORBIDDEN');
  });

  it.each<[Role, object, readonly string[]]>([
    ['COMMITTEE_OFFICER', {}, ['HOUSEHOLDS', 'PLEDGES', 'RECEIPTS', 'HEALTH_CARDS']],
    ['WARD_OFFICER', { place: 'ha-cau-2024' }, ['HOUSEHOLDS', 'HEALTH_CARDS']],
    ['AGENCY_OFFICER', { agency: 'labour-division' }, ['PLEDGES', 'RECEIPTS', 'HEALTH_CARDS']],
    ['AGENCY_OFFICER', { agency: 'red-cross' }, ['PLEDGES', 'RECEIPTS']],
    ['COMMITTEE_LEADER', {}, []],
    ['AUDITOR', {}, []],
  ])('may be brought by %s %j: %j', async (role, scope, kinds) => {
    const asker = await register.asker(role, scope);
    const { data, errors } = await asker.ask('{ importBatches { kinds } }', {});
    expect(errors).toBeUndefined();
    expect(data.importBatches.kinds).toEqual(kinds);
  });

  it('of a ward is shown to the officer of the ward and to the committee, not to another ward', async () => {
    const own = await register.asker('WARD_OFFICER', { place: 'ha-cau-2024' });
    const other = await register.asker('WARD_OFFICER', { place: 'yen-nghia-2024' });
    const { import: id } = await bring([head('Lê Thị Của Phường')], own);
    const shown = await Promise.all([own, officer, other].map((asker) => read(id, 'first: 1', asker)));
    expect(shown.map((one) => one !== null)).toEqual([true, true, false]);
  });
});

describe('what is decided of many', () => {
  it('takes every suggestion of a sort in the whole list, and no other', async () => {
    const names = Array.from({ length: 60 }, (_, n) => head(`Lê Thị Nhiều ${n}`, 'Hà Cầuu', `9907${1_000_000 + n}`));
    const step = await bring(names);
    const { sorts } = (await read(step.import)).figures;
    expect(sorts.filter(({ suggestions }: { suggestions: number }) => suggestions > 0)).toEqual([
      { code: 'UNKNOWN_PLACE', field: 'ward', count: 60, suggestions: 60 },
      { code: 'LEADING_ZERO_LOST', field: 'citizenNumber', count: 60, suggestions: 60 },
    ]);
    await act('decideImportEntries', { ...step, suggestions: [{ code: 'UNKNOWN_PLACE', field: 'ward' }] });
    const after = await read(step.import);
    const left = new Set(
      after.entries.nodes.flatMap((one: { issues: { code: string }[] }) => one.issues.map(({ code }) => code)),
    );
    expect([...left]).toEqual(['LEADING_ZERO_LOST']);
    expect(after.version).toBe(step.expectedVersion + 1);
  });

  it('merges what may be one household alone, and leaves what was decided as it is', async () => {
    const { data } = await officer.ask('{ households(first: 3) { nodes { id headName place { name } } } }');
    const known = data.households.nodes as { id: string; headName: string; place: { name: string } }[];
    const rows = known.map(({ headName, place }): Row => [headName, 'Chủ hộ', null, null, place.name, 'Cận nghèo']);
    const step = await bring(rows);
    const first = await read(step.import);
    expect(first.figures).toMatchObject({ duplicates: 3, undecided: 3, hindrances: 3 });
    const single = { ...step, entries: [{ position: 0, decision: 'SKIP' }] };
    const { import: decided } = await act('decideImportEntries', single);
    await act('decideImportEntries', { import: step.import, expectedVersion: decided.version, duplicates: 'MERGE' });
    const { entries } = await read(step.import);
    const became = entries.nodes.map(({ decision, target }: { decision: string; target: object | null }) => [
      decision,
      target,
    ]);
    expect(became).toEqual([
      ['SKIP', null],
      ['MERGE', { id: known[1]?.id }],
      ['MERGE', { id: known[2]?.id }],
    ]);
  });
});

describe('an import', () => {
  it('is tried and writes nothing, tells how far it is, is entered once, and undone once', async () => {
    const before = (await households()).length;
    const step = await bring(Array.from({ length: 40 }, (_, n) => head(`Lê Thị Chạy ${n}`)));
    const tried = await act('runImport', { ...step, dryRun: true }, 'created import { state version }');
    expect(tried).toMatchObject({ created: 40, import: { state: 'OPEN', version: step.expectedVersion } });
    expect(await households()).toHaveLength(before);
    let isRunning = true;
    const running = act('runImport', step, 'created merged skipped import { state }').finally(() => {
      isRunning = false;
    });
    const heard: { done: number; outOf: number }[] = [];
    const asked = `{ importBatch(id: "${step.import}") { state progress { done outOf } } }`;
    while (isRunning) {
      const { data } = await officer.ask(asked);
      if (data.importBatch.progress) heard.push({ ...data.importBatch.progress });
    }
    expect(await running).toMatchObject({ created: 40, merged: 0, skipped: 0, import: { state: 'DONE' } });
    expect(heard.length).toBeGreaterThan(0);
    expect(heard.every(({ done, outOf }) => outOf === 40 && done <= 40)).toBe(true);
    expect((await officer.ask(asked)).data.importBatch).toEqual({ state: 'DONE', progress: null });
    expect(await households()).toHaveLength(before + 40);
    const done = await read(step.import);
    expect((await act('runImport', { ...step, expectedVersion: done.version })).code).toBe('ILLEGAL_STEP');
    const undo = { import: step.import, expectedVersion: done.version, reason: 'Nhầm' };
    expect((await act('undoImport', undo)).__typename).toBe('UndoImportSuccess');
    expect((await act('undoImport', undo)).code).toBe('ILLEGAL_STEP');
    expect(await households()).toHaveLength(before);
  });

  it.each<[string, object, string, string?]>([
    ['an undecided entry or an error', {}, 'runImport', 'UNKNOWN_PLACE'],
    [
      'a column that there is not',
      { entries: [{ position: 0, corrections: [{ row: 2, field: 'x', value: 'y' }] }] },
      'decideImportEntries',
      'UNKNOWN_COLUMN',
    ],
    [
      'a row of another household',
      { entries: [{ position: 0, corrections: [{ row: 3, field: 'ward', value: 'y' }] }] },
      'decideImportEntries',
      'ROW_OF_OTHERS',
    ],
    [
      'an entry that there is not',
      { entries: [{ position: 9, decision: 'SKIP' }] },
      'decideImportEntries',
      'UNKNOWN_ENTRY',
    ],
    ['a merge into nothing', { entries: [{ position: 0, decision: 'MERGE' }] }, 'decideImportEntries', 'REQUIRED'],
    ['an undo without a reason', { reason: ' ' }, 'undoImport', 'REQUIRED'],
  ])('refuses %s', async (_name, more, name, code) => {
    const step = await bring([head('Lê Thị Từ Chối', 'Hà Cầuu'), head('Lê Thị Khác')]);
    const { code: refusal, issues } = await act(name, { ...step, ...more });
    expect([refusal, issues[0].code]).toEqual(['INVALID_INPUT', code]);
  });

  it('refuses an older version, and an id of nothing', async () => {
    const step = await bring([head('Lê Thị Cũ')]);
    await act('decideImportEntries', { ...step, entries: [{ position: 0, decision: 'SKIP' }] });
    for (const name of ['decideImportEntries', 'runImport', 'discardImport']) {
      expect((await act(name, step)).code).toBe('STALE_VERSION');
      const nothing = toGlobalId('ImportBatch', '00000000-0000-7000-8000-000000000009');
      expect((await act(name, { ...step, import: nothing })).code).toBe('NOT_FOUND');
    }
  });
});
