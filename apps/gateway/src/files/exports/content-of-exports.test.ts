import { isDateCell, readSpreadsheet } from '@vuonlen/spreadsheets';
import { describe, expect, it } from 'vitest';
import { columnOf, exportOffice, sheetOf } from '../../testing/export-office.ts';

const office = exportOffice();

describe('what stands in an export', () => {
  it('is masked as on the screen: no whole citizen number, no guarded field for who may not read it', async () => {
    for (const role of ['COMMITTEE_OFFICER', 'AUDITOR'] as const) {
      const rows = await sheetOf(await office().take(role, 'households.xlsx'));
      const { households } = await office().ask(
        role,
        '{ households(first: 200) { nodes { members { citizenNumber ethnicGroup } } } }',
      );
      const members: { citizenNumber: string | null; ethnicGroup: string | null }[] = households.nodes.flatMap(
        ({ members: own }: { members: unknown[] }) => own,
      );
      const shown = (values: readonly unknown[]) => values.filter((value) => value !== null).length;
      expect(shown(columnOf(rows, 'Số định danh đã che'))).toBe(shown(members.map((one) => one.citizenNumber)));
      expect(shown(columnOf(rows, 'Dân tộc'))).toBe(shown(members.map((one) => one.ethnicGroup)));
      expect(JSON.stringify(rows)).not.toMatch(/\b\d{12}\b/);
      expect(rows[0]).not.toContain('Nguyên nhân');
    }
  });

  it('is numbers, dates and words, not codes', async () => {
    const rows = await sheetOf(await office().take('COMMITTEE_OFFICER', 'assignments.xlsx'));
    const amounts = columnOf(rows, 'Số tiền').filter((amount) => amount !== null);
    expect(amounts.length).toBeGreaterThan(0);
    expect(amounts.every((amount) => typeof amount === 'number')).toBe(true);
    expect(columnOf(rows, 'Ngày bố trí').every((on) => on === null || isDateCell(on))).toBe(true);
    expect(new Set(columnOf(rows, 'Trạng thái'))).toContain('Đã bố trí');
    expect(JSON.stringify(rows.slice(1))).not.toMatch(/"[A-Z]+_[A-Z_]+"/);
  });

  it('of the keys says what each may do, in words, and nothing of its secret', async () => {
    const response = await office().take('ADMINISTRATOR', 'api-keys.csv');
    const rows = await sheetOf(response);
    const kept = await office()
      .gateway.database.readers.selectFrom('api_key')
      .select(['name', 'prefix', 'secret_hash as hash'])
      .execute();
    expect(columnOf(rows, 'Phần mềm, mục đích').toSorted()).toEqual(kept.map(({ name }) => name).toSorted());
    for (const { hash } of kept) expect(JSON.stringify(rows)).not.toContain(hash);
    expect(columnOf(rows, 'Được phép').join()).toMatch(/Đọc Kế hoạch; Gửi truy vấn tùy ý/);
    expect(JSON.stringify(rows)).not.toMatch(/plan\.read|document\.any|LIVE|REVOKED/);
  });

  it('says on a sheet of its own what it is, and that the households are invented', async () => {
    const response = await office().take('COMMITTEE_OFFICER', 'loans.xlsx');
    const reading = await readSpreadsheet(new Uint8Array(await response.arrayBuffer()));
    const notes = reading.ok ? reading.value[1] : undefined;
    expect(notes?.name).toBe('DỮ LIỆU GIẢ ĐỊNH');
    expect(notes?.rows.slice(1).map(([what]) => what)).toEqual([
      'Lưu ý',
      'Danh sách',
      'Ban Chỉ đạo',
      'Số liệu tính đến ngày',
    ]);
    expect(notes?.rows.at(-1)?.[1]).toEqual({ date: '2024-06-15' });
  });

  it('of the money report is the report in each cut, and its rows add up to the figure', async () => {
    for (const cut of ['WARD', 'SOURCE', 'MEASURE', 'YEAR', 'AGENCY']) {
      const rows = await sheetOf(await office().take('COMMITTEE_OFFICER', 'money-report.xlsx', { cut }));
      const query =
        'query ($cut: ReportCut!) { report(cut: $cut) { lines { amounts { planned } } total { planned disbursed } } }';
      const { report } = await office().ask('COMMITTEE_OFFICER', query, { cut });
      expect(rows).toHaveLength(report.lines.length + 2);
      expect(rows.at(-1)?.[0]).toBe('Tổng cộng');
      expect(columnOf(rows, 'Dự kiến').at(-1)).toBe(report.total.planned);
      expect(columnOf(rows, 'Đã chi').at(-1)).toBe(report.total.disbursed);
    }
    const { report } = await office().ask(
      'COMMITTEE_OFFICER',
      '{ report(cut: WARD) { lines { ward { id } amounts { allocated } } } }',
    );
    const line = report.lines.find((one: { amounts: { allocated: number } }) => one.amounts.allocated > 0);
    const rows = await sheetOf(
      await office().take('COMMITTEE_OFFICER', 'report-rows.xlsx', { stage: 'ALLOCATED', ward: line.ward.id }),
    );
    const amounts = columnOf(rows, 'Số tiền').map(Number);
    expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBe(line.amounts.allocated);
  });

  it('of a ledger names the paper of each row: receipt, own document, voucher, basis of a move', async () => {
    interface Row {
      readonly kind: string;
      readonly receipt: { readonly documentNumber: string } | null;
      readonly ownPledge: { readonly documentNumber: string } | null;
      readonly disbursement: { readonly documentNumber: string } | null;
      readonly reallocation: { readonly basisDocument: string } | null;
    }
    const query = `{ plan { pledges { id ledger(first: 200) { nodes {
      kind receipt { documentNumber } ownPledge { documentNumber } disbursement { documentNumber }
      reallocation { basisDocument }
    } } } } }`;
    const { plan } = await office().ask('COMMITTEE_OFFICER', query);
    const pledges: readonly { readonly id: string; readonly ledger: { readonly nodes: readonly Row[] } }[] =
      plan.pledges;
    const paperOf: Readonly<Record<string, (row: Row) => string | null | undefined>> = {
      RECEIPT: ({ receipt }) => receipt?.documentNumber,
      PLEDGE: ({ receipt, ownPledge }) => receipt?.documentNumber ?? ownPledge?.documentNumber,
      ALLOCATION: () => null,
      DISBURSEMENT: ({ disbursement }) => disbursement?.documentNumber,
      REALLOCATION: ({ reallocation }) => reallocation?.basisDocument,
    };
    for (const kind of Object.keys(paperOf)) {
      const pledge = pledges.find(({ ledger }) => ledger.nodes.some((row) => row.kind === kind));
      expect(pledge, kind).toBeDefined();
      const papers = pledge?.ledger.nodes.map((row) => paperOf[row.kind]?.(row) ?? null);
      const rows = await sheetOf(await office().take('COMMITTEE_OFFICER', 'ledger.xlsx', { id: pledge?.id ?? '' }));
      expect(columnOf(rows, 'Chứng từ, căn cứ')).toEqual(papers);
      expect(papers?.some((paper) => typeof paper === 'string') || kind === 'ALLOCATION', kind).toBe(true);
    }
  });

  it('is narrowed to what was chosen on the screen: households, units, bodies', async () => {
    const { assignments, places, agencies } = await office().ask(
      'COMMITTEE_OFFICER',
      '{ assignments(first: 1) { nodes { household { id } } } places { id name } agencies { id slug } }',
    );
    const { household } = assignments.nodes[0];
    const query =
      'query ($id: ID!) { own: assignments(where: { household: $id }) { totalCount } all: assignments { totalCount } }';
    const { own, all } = await office().ask('COMMITTEE_OFFICER', query, { id: household.id });
    expect(own.totalCount).toBeLessThan(all.totalCount);
    const chosen = await sheetOf(
      await office().take('COMMITTEE_OFFICER', 'assignments.csv', { households: household.id }),
    );
    expect(chosen).toHaveLength(own.totalCount + 1);
    const [, place] = places;
    expect(columnOf(await sheetOf(await office().take('AUDITOR', 'places.csv', { ids: place.id })), 'Tên')).toEqual([
      place.name,
    ]);
    const [, body] = agencies;
    expect(columnOf(await sheetOf(await office().take('AUDITOR', 'agencies.csv', { ids: body.id })), 'Mã')).toEqual([
      body.slug,
    ]);
  });

  it('of form 14 has what the screen has: address, members, scores, class and decision', async () => {
    const rows = await sheetOf(await office().take('COMMITTEE_OFFICER', 'form14.xlsx', { id: office().ids.period }));
    const query = `query ($id: ID!) { node(id: $id) { ... on ReportPeriod { form14(first: 200) { nodes {
      household { address } members { fullName } review { b1 b2 } decision { number } } } } } }`;
    const { node } = await office().ask('COMMITTEE_OFFICER', query, { id: office().ids.period });
    interface Entry {
      readonly household: { readonly address: string | null } | null;
      readonly members: readonly { readonly fullName: string }[];
      readonly review: { readonly b1: number | null; readonly b2: number | null } | null;
      readonly decision: { readonly number: string | null } | null;
    }
    const entries: readonly Entry[] = node.form14.nodes;
    expect(columnOf(rows, 'Địa chỉ')).toEqual(entries.map(({ household }) => household?.address ?? null));
    expect(columnOf(rows, 'Điểm B1')).toEqual(entries.map(({ review }) => review?.b1 ?? null));
    expect(columnOf(rows, 'Điểm B2')).toEqual(entries.map(({ review }) => review?.b2 ?? null));
    expect(columnOf(rows, 'Số quyết định')).toEqual(entries.map(({ decision }) => decision?.number ?? null));
    expect(columnOf(rows, 'Phân loại hộ')).toContain('Hộ cận nghèo');
    for (const [at, cell] of columnOf(rows, 'Thành viên').entries()) {
      const names = String(cell ?? '')
        .split('; ')
        .filter((part) => part !== '')
        .map((part) => part.split(', ')[0]);
      expect(names).toEqual(entries[at]?.members.map(({ fullName }) => fullName));
    }
    expect(entries.some(({ decision, members }) => decision !== null && members.length > 0)).toBe(true);
  });

  it('tells of a delegation who, whom, until when, and how it stands, in words', async () => {
    const rows = await sheetOf(await office().take('AUDITOR', 'delegations.csv', { inForceOn: '2024-06-15' }));
    const said = (title: string) => columnOf(rows, title)[0];
    expect(rows).toHaveLength(2);
    expect(said('Vai trò người được ủy quyền')).toBe('Cán bộ cơ quan thường trực');
    expect([said('Việc được ủy quyền'), said('Tình trạng')]).toEqual(['Duyệt chi hỗ trợ', 'Còn hiệu lực']);
    const all = await sheetOf(await office().take('AUDITOR', 'delegations.csv'));
    expect(columnOf(all, 'Tình trạng').toSorted()).toEqual(['Còn hiệu lực', 'Đã chấm dứt']);
  });

  it('is in English where that is asked for', async () => {
    const rows = await sheetOf(await office().take('COMMITTEE_OFFICER', 'households.csv', { lang: 'en' }));
    expect(columnOf(rows, 'Class')).toContain('Near-poor household');
  });

  it('follows the filter and the order in force', async () => {
    const { wards } = await office().ask('COMMITTEE_OFFICER', '{ wards { id name } }');
    const ward = wards.find(({ name }: { name: string }) => name === 'Yên Nghĩa');
    const params = { place: ward.id, 'orderBy.field': 'HEAD_NAME', 'orderBy.direction': 'DESC' };
    const rows = await sheetOf(await office().take('COMMITTEE_OFFICER', 'households.csv', params));
    const query = `query ($place: [ID!]) {
      households(where: { place: $place }, orderBy: { field: HEAD_NAME, direction: DESC }, first: 200) {
        totalCount nodes { headName }
      }
    }`;
    const { households } = await office().ask('COMMITTEE_OFFICER', query, { place: [ward.id] });
    expect(households.totalCount).toBeGreaterThan(0);
    const names = columnOf(rows, 'Họ và tên').filter((_, at) => rows[at + 1]?.includes('Chủ hộ'));
    expect(names).toEqual(households.nodes.map(({ headName }: { headName: string }) => headName));
    expect(new Set(columnOf(rows, 'Phường').filter((name) => name !== null))).toEqual(new Set(['Yên Nghĩa']));
  });

  it('can be taken by nobody out of a ward that is not the own', async () => {
    const { wards } = await office().ask('COMMITTEE_OFFICER', '{ wards { id name } }');
    const other = wards.find(({ name }: { name: string }) => name === 'Yên Nghĩa');
    expect(await sheetOf(await office().take('WARD_OFFICER', 'households.csv', { place: other.id }))).toHaveLength(1);
  });
});
