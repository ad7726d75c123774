import { readListRows } from '@vuonlen/acts/imports';
import { readSpreadsheet, type Sheet } from '@vuonlen/spreadsheets';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { households } from './lists/households.ts';
import { sayIn } from './say.ts';
import { TableWriter } from './table-writer.ts';

const formats = ['xlsx', 'csv'] as const;
type Format = (typeof formats)[number];
const say = sayIn('vi');
const columns = households.columns.map(({ title }) => ({ title: title.vi }));
const live = new AbortController().signal;

async function sheetsOf(bytes: Uint8Array): Promise<readonly Sheet[]> {
  const reading = await readSpreadsheet(bytes);
  if (!reading.ok) throw new Error(reading.error.code);
  return reading.value;
}

const person = {
  fullName: 'Nguyễn Thị Mẫu',
  relation: 'HEAD',
  sex: 'FEMALE',
  birthDate: '1985-07-05',
  birthYear: 1985,
  ethnicGroup: 'Kinh',
  citizenNumber: '999*****0001',
  schoolLevel: null,
  grade: null,
  inSchool: null,
};
const household = {
  code: 'H-001',
  headName: 'Nguyễn Thị Mẫu',
  residentialGroup: '5',
  address: 'Số 10',
  class: 'NEAR_POOR',
  standard: 'CITY',
  housingDilapidated: true,
  housingWorks: 'NONE',
  inHardship: null,
  place: { name: 'Hà Cầu' },
  classificationDecisions: [{ number: '01/QĐ', effectiveOn: '2023-12-31', class: 'NEAR_POOR' }],
  members: [person],
  needs: [],
  assignments: [],
};

/** The list of these households, written and read as the import reads it. */
async function readBack(format: Format, nodes: readonly object[]) {
  const pageInfo = { hasNextPage: false, endCursor: null };
  const page = households.pageOf(
    { viewer: { workingDate: '2024-06-15' }, households: { totalCount: nodes.length, pageInfo, nodes } },
    say,
    0,
  );
  const writer = new TableWriter({ format, name: 'Danh sách hộ', columns }, live);
  writer.add(page?.rows ?? []);
  const reading = readListRows(await sheetsOf(await writer.finish()));
  if (!reading.ok) throw new Error(reading.refusal.code);
  return reading.list;
}

/** What somebody may have typed: words, and whatever a spreadsheet would take for a formula. */
const typed = fc
  .tuple(
    fc.constantFrom('', '=', '+', '-', '@', "'=", "''+", '＝', '=1+1', '=HYPERLINK("x")', '00'),
    fc.string({ unit: 'grapheme', maxLength: 20 }),
  )
  .map(([begin, rest]) => `${begin}${rest}`.normalize('NFC').replace(/\s+/gu, ' ').trim())
  .filter((text) => text !== '' && !/[\p{Cc}\p{Cf}\p{Cs}\uFFFD\uFFFE\uFFFF]/u.test(text));

describe.each(formats)('households as %s', (format) => {
  it('come back as they were, whatever their texts begin with', { timeout: 120_000 }, async () => {
    const law = fc.asyncProperty(typed, typed, typed, typed, async (code, fullName, address, residentialGroup) => {
      const written = { ...household, code, address, residentialGroup, members: [{ ...person, fullName }] };
      const { rows } = await readBack(format, [written]);
      expect(rows[0]?.cells).toMatchObject({ code, fullName, address, residentialGroup });
    });
    await fc.assert(law, { numRuns: 30 });
  });

  it('are read as the list that is imported, column by column', async () => {
    const child = { ...person, fullName: 'Trần Văn Mẫu', relation: 'CHILD', birthDate: null, birthYear: 2012 };
    const pupil = {
      ...child,
      schoolLevel: 'GENERAL_EDUCATION',
      grade: 7,
      inSchool: true,
      sex: null,
      ethnicGroup: null,
    };
    const list = await readBack(format, [{ ...household, members: [person, pupil] }, household]);
    expect(list.unknownColumns).toEqual(['Số định danh đã che', 'Nhu cầu hỗ trợ', 'Hỗ trợ đã bố trí']);
    expect(list.rows.map(({ cells }) => cells)).toEqual([
      {
        ...{ householdNumber: '1', code: 'H-001', fullName: 'Nguyễn Thị Mẫu', relation: 'Chủ hộ', sex: 'Nữ' },
        ...{ birth: '05/07/1985', ethnicGroup: 'Kinh', ward: 'Hà Cầu', residentialGroup: '5', address: 'Số 10' },
        ...{ class: 'Hộ cận nghèo', standard: 'Chuẩn Thành phố', classifiedOn: '31/12/2023', decisionNumber: '01/QĐ' },
        ...{ housingDilapidated: 'Có', housingWorks: 'Không xây dựng, sửa chữa' },
      },
      {
        ...{ householdNumber: '1', fullName: 'Trần Văn Mẫu', relation: 'Con', birth: '2012' },
        ...{ schoolLevel: 'Phổ thông', grade: '7', inSchool: 'Có' },
      },
      expect.objectContaining({ householdNumber: '2', fullName: 'Nguyễn Thị Mẫu' }),
    ]);
  });

  it('keep a row of a household that has no members yet', async () => {
    const { rows } = await readBack(format, [{ ...household, members: [] }, household]);
    expect(rows.map(({ cells }) => [cells.householdNumber, cells.code, cells.fullName])).toEqual([
      ['1', 'H-001', undefined],
      ['2', 'H-001', 'Nguyễn Thị Mẫu'],
    ]);
  });

  it('hold no cell that a program for spreadsheets takes for a formula', async () => {
    const writer = new TableWriter({ format, name: 'x', columns: [{ title: '=1+1' }] }, live);
    const texts = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '＝1', "'=1"];
    writer.add(texts.map((text) => [text]));
    const bytes = await writer.finish();
    const [sheet] = await sheetsOf(bytes);
    expect(sheet?.formulas).toBe(0);
    expect(sheet?.rows.flat()).toEqual(['=1+1', ...texts]);
    if (format === 'csv') {
      const lines = new TextDecoder().decode(bytes).trim().split('\r\n');
      expect(lines.filter((line) => !/^\uFEFF?"?'/.test(line))).toEqual([]);
    }
  });

  it('are written beside the gateway when they are many, all the same', async () => {
    const rows = Array.from({ length: 1200 }, (_, at) => [at, `dòng ${at}`, { date: '2024-06-15' as never }]);
    const head = { format, name: 'Nhiều', columns: [{ title: 'a' }, { title: 'b' }, { title: 'c' }] };
    const [many, few] = [new TableWriter(head, live), new TableWriter(head, live)];
    for (let at = 0; at < rows.length; at += 200) many.add(rows.slice(at, at + 200));
    few.add(rows.slice(0, 500));
    expect([many.isBeside, few.isBeside]).toEqual([true, false]);
    const [sheet] = await sheetsOf(await many.finish());
    expect(sheet?.rows).toHaveLength(1201);
    expect(sheet?.rows[1200]?.[1]).toBe('dòng 1199');
    await many.end();
  });

  it('are given up when time is over', async () => {
    const over = new AbortController();
    const writer = new TableWriter({ format, name: 'x', columns: [{ title: 'a' }] }, over.signal);
    writer.add(Array.from({ length: 2000 }, (_, at) => [at]));
    const bytes = writer.finish();
    over.abort();
    await expect(bytes).rejects.toThrow('TOO_SLOW');
    await writer.end();
  });
});
