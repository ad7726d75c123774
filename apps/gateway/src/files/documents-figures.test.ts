import { randomUUIDv7 } from 'node:crypto';
import { amountInWords, formatNumber, formatPercent, formatVnd, isStated, type Vnd } from '@vuonlen/plan/kernel';
import { haDong2024 } from '@vuonlen/plan/plans/ha-dong-2024';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { PaperOffice } from '../testing/paper-office.ts';
import { rowsOf } from '../testing/read-paper.ts';

let office: PaperOffice;
let batch = '';
let report = '';
let period = '';

beforeAll(async () => {
  office = await PaperOffice.open();
  const { wards } = await office.ask('OFFICER', '{ wards { id name } }');
  batch = await office.payBatch(wards.find(({ name }: { name: string }) => name === 'Hà Cầu').id);
  report = await office.reportLending();
  await office.workOn('2024-07-02');
  period = await office.closePeriod('2024-01-01', '2024-06-30');
}, 240_000);
afterAll(() => office.gateway.stop());

const figure = (cell: string | undefined): number => Number(cell?.replaceAll('.', '') || 0);
const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);

const form3Names = 'start exited becamePoor otherDecrease fromPoor relapsed new otherIncrease end';

it('progress report: annex I is the plan beside the ledger, annex II form 3', async () => {
  const query = `query ($id: ID!) {
    plan { measures { name { vi } plannedQuantity lead { name { vi } } pledges { sources { name { vi } } } } }
    progress { disbursed households planned measures { planned measure { name { vi } } } }
    report(cut: MEASURE) { lines { measure { name { vi } } amounts { planned disbursed } } total { planned disbursed } }
    node(id: $id) { ... on ReportPeriod { form3 {
      rows { place { name } households { ${form3Names} } persons { ${form3Names} } }
      total { households { ${form3Names} } persons { ${form3Names} } } } } }
  }`;
  const { plan, progress, report: money, node } = await office.ask('OFFICER', query, { id: period });
  const found = await office.read('progress-report', { period });
  const rows = rowsOf(found, 'Theo Kế hoạch', 2);
  const [total, ...measures] = rows.toReversed();
  expect(measures.map(([, name]) => name).toReversed()).toEqual(
    plan.measures.map(({ name }: { name: { vi: string } }) => name.vi),
  );
  for (const { name, plannedQuantity, lead, pledges } of plan.measures) {
    const row = rows.find((each) => each[1] === name.vi) ?? [];
    expect(row[3]).toBe(plannedQuantity === null ? 'Theo quy định' : formatNumber(plannedQuantity));
    const planned = progress.measures.find(
      ({ measure }: { measure: { name: { vi: string } } }) => measure.name.vi === name.vi,
    )?.planned;
    expect(row[4]).toBe(planned === null ? 'Theo quy định' : formatNumber(planned));
    const amounts = money.lines.find(
      ({ measure }: { measure: { name: { vi: string } } }) => measure.name.vi === name.vi,
    )?.amounts;
    expect([figure(row[6]), figure(row[8])]).toEqual([amounts?.disbursed ?? 0, amounts?.disbursed ?? 0]);
    if (amounts?.disbursed > 0)
      expect(row[9]).toBe(formatPercent(Math.round((amounts.disbursed * 1000) / planned) / 10));
    const sources: readonly string[] = pledges.flatMap((pledge: { sources: { name: { vi: string } }[] }) =>
      pledge.sources.map((source) => source.name.vi),
    );
    expect(row[10]).toBe([...new Set(sources)].join('; '));
    expect(row[11]).toBe(lead?.name.vi ?? '');
  }
  expect(progress.disbursed).toBeGreaterThan(0);
  expect(progress.planned).toBe(3_051_500_000);
  expect(total?.[4]).toBe('3.051.500.000');
  expect(money.total.planned).toBe(progress.planned);
  expect(figure(total?.[6])).toBe(progress.disbursed);
  expect(figure(total?.[8])).toBe(money.total.disbursed);
  for (const column of [4, 6, 8])
    expect(sum(measures.map((row) => figure(row[column]?.replace(/^\D.*/, ''))))).toBe(figure(total?.[column]));

  const form = rowsOf(found, 'Hộ cận nghèo đầu kỳ (1)');
  const halves = [form.slice(1, 8), form.slice(9)];
  expect([form[0], form[8]]).toEqual([['1. Tính theo số hộ'], ['2. Tính theo số nhân khẩu']]);
  for (const [at, unit] of (['households', 'persons'] as const).entries()) {
    const wards = node.form3.rows.map((row: Record<string, object>) => Object.values(row[unit] ?? {}).map(String));
    const total = Object.values(node.form3.total[unit]).map((each) => formatNumber(each as number));
    expect(halves[at]?.map((row) => row.slice(2))).toEqual([...wards, total]);
  }
  expect(found.text).toContain(
    `Đầu kỳ có ${node.form3.total.households.start} hộ cận nghèo; trong kỳ không có biến động`,
  );
  expect(node.form3.total.households.end).toBe(progress.households);
});

it('progress report: general policies are those of the log that were given in the period, ward by ward', async () => {
  const { agencies, wards, households } = await office.ask(
    'OFFICER',
    '{ agencies { id slug } wards { id name } households(first: 200) { nodes { id place { name } } } }',
  );
  expect(wards.length).toBeGreaterThan(1);
  const wardBody = agencies.find(({ slug }: { slug: string }) => slug === 'ward-peoples-committee/ha-cau').id;
  const of = (ward: string) =>
    households.nodes
      .filter(({ place }: { place: { name: string } }) => place.name === ward)
      .map((one: { id: string }) => one.id);
  const give = (household: string, givenOn: string | null, amount: number | null = null) =>
    office.act(
      'OFFICER',
      'recordEntitlement',
      {
        household,
        policy: 'DISASTER_RELIEF',
        regulation: '12/2024/NQ-HĐND',
        effectiveOn: '2024-06-01',
        givenOn,
        givenBy: givenOn === null ? null : wardBody,
        amount,
        reason: 'Nhập bổ sung',
        idempotencyKey: randomUUIDv7(),
      },
      'entitlement { id }',
    );
  const [first, second, third] = of('Phú Lương');
  const [other, late] = of('Hà Cầu');
  await give(first, '2024-06-20', 500_000);
  await give(second, '2024-06-30');
  await give(other, '2024-06-02', 300_000);
  await give(third, null);
  await give(late, '2024-07-01', 900_000);
  const found = await office.read('progress-report', { period });
  const name = haDong2024.generalPolicies.find(({ code }) => code === 'DISASTER_RELIEF')?.name.vi;
  expect(found.lines).toContain(`- ${name}: 03 trường hợp, kinh phí 800.000 đồng.`);
  const rows = rowsOf(found, 'Nội dung chính sách', 2);
  expect(rows).toContainEqual(['1', name, 'trường hợp', '1', '2', '3', '800.000']);
  const later = await office.read('progress-report', { from: '2024-07-01', until: '2024-07-02' });
  expect(later.lines).toContain(`- ${name}: 01 trường hợp, kinh phí 900.000 đồng.`);
});

it('progress report: says every difficulty of the period, not a page of them', async () => {
  const { households } = await office.ask('WARD', '{ households(first: 1) { nodes { id } } }');
  const input = {
    household: households.nodes[0].id,
    content: 'Chưa thống nhất phương án',
    idempotencyKey: randomUUIDv7(),
  };
  await office.act('WARD', 'raiseDifficulty', input, 'difficulty { id }');
  const { database } = office.gateway;
  const one = await database.readers.selectFrom('difficulty').selectAll().executeTakeFirstOrThrow();
  const more = Array.from({ length: 202 }, () => ({ ...one, id: randomUUIDv7() }));
  await database.writers.insertInto('difficulty').values(more).execute();
  const found = await office.read('progress-report', { from: '2024-07-01', until: '2024-07-02' });
  expect(found.lines.filter((line) => line.includes('Chưa thống nhất'))).toHaveLength(203);
});

it('list of a measure: as many as the grid counts, and their money', async () => {
  const query = `{ progress { wards { place { name } cells { measure: measureCode quantity money } } } }`;
  const { progress } = await office.ask('OFFICER', query);
  for (const { code, name, rate } of haDong2024.measures) {
    const found = await office.read('beneficiary-list', { measure: code });
    const rows = rowsOf(found, 'Họ và tên chủ hộ');
    if (isStated(rate)) expect(found.text).toContain(`“${rate.quote}” (`);
    else expect(found.text).not.toMatch(/“.*” \(mục/);
    const wards = rows.filter((row) => row.length === 1).map(([text]) => text);
    const cells = progress.wards.flatMap(
      ({
        place,
        cells: all,
      }: {
        place: { name: string };
        cells: { measure: string; quantity: number; money: number }[];
      }) =>
        all
          .filter(({ measure, quantity }) => measure === code && quantity > 0)
          .map((cell) => ({ place: place.name, ...cell })),
    );
    const counted = cells.map(
      ({ place, quantity }: { place: string; quantity: number }) =>
        `Phường ${place}: ${String(quantity).padStart(2, '0')} trường hợp`,
    );
    expect(new Set(wards), name.vi).toEqual(new Set(counted));
    const people = rows.filter((row) => /^\d+$/.test(row[0] ?? ''));
    expect(people).toHaveLength(sum(cells.map(({ quantity }: { quantity: number }) => quantity)));
    const money = sum(cells.map((cell: { money: number }) => cell.money));
    expect(sum(people.map((row) => figure(row[4])))).toBe(money);
    expect(figure(rows.at(-1)?.[4])).toBe(money);
    expect(found.text).toContain(`kinh phí: ${formatVnd(money as Vnd)} (${amountInWords(money as Vnd)})`);
  }
});

it.each(['disbursement-order', 'handing-over-list'])('%s: the lines and the sum of the batch', async (kind) => {
  const query = `query ($id: ID!) { node(id: $id) { ... on DisbursementBatch {
    total amountInWords documentNumber makerName checkerName
    lines { amount recipient pledge { name { vi } } assignment { household { headName place { name } } } } } } }`;
  const { node } = await office.ask('OFFICER', query, { id: batch });
  const found = await office.read(kind, { id: batch });
  const isOrder = kind === 'disbursement-order';
  const rows = rowsOf(found, isOrder ? 'Người nhận' : 'Họ và tên người nhận');
  const [total, ...lines] = rows.toReversed();
  expect(lines.map((row) => [row[2], row[3], figure(row[5])]).toReversed()).toEqual(
    node.lines.map(
      ({
        amount,
        assignment: { household },
      }: {
        amount: number;
        assignment: { household: { headName: string; place: { name: string } } };
      }) => [household.headName, household.place.name, amount],
    ),
  );
  expect(figure(total?.[5])).toBe(node.total);
  expect(sum(lines.map((row) => figure(row[5])))).toBe(node.total);
  expect(found.text).toContain(formatVnd(node.total));
  expect(found.text).toContain(node.amountInWords);
  expect(found.lines).toContain(node.makerName);
  expect(found.text).not.toContain('DỰ THẢO');
  if (!isOrder) return;
  expect(found.lines).toContain(`Số: ${node.documentNumber}`);
  expect(found.lines).toContain(node.checkerName);
  const sources = rowsOf(found, 'Nguồn kinh phí').slice(0, -1);
  for (const [, source, count, amount] of sources) {
    const of = node.lines.filter(({ pledge }: { pledge: { name: { vi: string } } }) => pledge.name.vi === source);
    expect([figure(count), figure(amount)]).toEqual([
      of.length,
      sum(of.map((line: { amount: number }) => line.amount)),
    ]);
  }
  expect(sum(sources.map((row) => figure(row[2])))).toBe(node.lines.length);
});

it('report of the bank: what it carried over, lent and took back', async () => {
  const query = `query ($id: ID!) { node(id: $id) { ... on BankReport {
    openingAmount disbursedAmount recoveredAmount outstandingAmount } } bankReportPeriods { dueOn citation { clause quote } } }`;
  const { node, bankReportPeriods } = await office.ask('BANK', query, { id: report });
  const found = await office.read('bank-report', { id: report }, 'BANK');
  const rows = rowsOf(found, 'Chỉ tiêu');
  const { openingAmount, disbursedAmount, recoveredAmount, outstandingAmount } = node;
  expect(rows.map((row) => figure(row[2]))).toEqual([
    openingAmount,
    disbursedAmount,
    recoveredAmount,
    outstandingAmount,
  ]);
  expect([disbursedAmount, recoveredAmount, outstandingAmount]).toEqual([30_000_000, 1_500_000, 28_500_000]);
  expect(found.text).toContain(amountInWords(outstandingAmount));
  expect(found.lines).toContain('Số: 05/BC-NHCSXH');
  const { quote } = bankReportPeriods.find(({ dueOn }: { dueOn: string }) => dueOn === '2024-01-05').citation;
  expect(found.text).toContain(`“${quote}”`);
});

it('notice of refusal: the outcome and the sentence of the plan that settles it', async () => {
  const query = `{ households(first: 50) { nodes { id headName eligibility {
    outcome member { id } measure { code name { vi } } reasons { clause quote text { vi } } } } } }`;
  const { households } = await office.ask('OFFICER', query);
  interface One {
    readonly outcome: string;
    readonly member: { readonly id: string } | null;
    readonly measure: { readonly code: string; readonly name: { readonly vi: string } } | null;
    readonly reasons: readonly {
      readonly clause: string;
      readonly quote: string;
      readonly text: { readonly vi: string };
    }[];
  }
  for (const outcome of ['EXCLUDED', 'DENIED']) {
    const all: { id: string; headName: string; eligibility: One[] }[] = households.nodes;
    const [household] = all.filter(({ eligibility }) =>
      eligibility.some((one) => one.outcome === outcome && one.measure),
    );
    const one = household?.eligibility.find((each) => each.outcome === outcome && each.measure);
    if (!household || !one?.measure) throw new Error(`Nobody is ${outcome}`);
    const member = one.member === null ? {} : { member: one.member.id };
    const found = await office.read('refusal-notice', {
      household: household.id,
      measure: one.measure.code,
      ...member,
    });
    expect(found.lines).toContain(`1. Nội dung đề nghị: ${one.measure.name.vi}.`);
    expect(found.text).toContain(`hộ ông (bà) ${household.headName}`);
    expect(found.text).toContain(`a) ${one.reasons[0]?.text.vi}`);
    expect(found.text).toContain(`“${one.reasons[0]?.quote}”`);
  }
});
