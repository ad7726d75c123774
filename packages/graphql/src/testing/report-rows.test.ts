import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toGlobalId } from '../kernel/index.ts';
import { type Asker, createTestRegister, type TestRegister } from './test-register.ts';

let register: TestRegister;
let officer: Asker;
let ward: Asker;
let auditor: Asker;

const haCau = toGlobalId('Place', 'ha-cau-2024');

beforeAll(async () => {
  register = await createTestRegister();
  officer = await register.asker('COMMITTEE_OFFICER');
  ward = await register.asker('WARD_OFFICER', { place: 'ha-cau-2024' });
  auditor = await register.asker('AUDITOR');
});
afterAll(() => register.database.drop());

async function ask(asker: Asker, source: string, variables: Record<string, unknown> = {}) {
  const { data, errors } = await asker.ask(source, variables);
  expect(errors).toBeUndefined();
  return data;
}

/** A part of what the register answers. */
type Row = Awaited<ReturnType<typeof ask>>;

const stages = ['PLANNED', 'PLEDGED', 'RECEIVED', 'ALLOCATED', 'DISBURSED'];
const line = 'ward { id } source { id } measure { id } year agency { id }';
const amounts = 'amounts { planned pledged received allocated disbursed }';

interface Named {
  readonly id: string;
}

/** A line of a report: what it is cut by is there, and null where the plan does not state it. */
interface Line {
  readonly ward: Named | null;
  readonly source: Named | null;
  readonly measure: Named | null;
  readonly year: number | null;
  readonly agency: Named | null;
}

function whereOf(cut: string, { ward: place, source, measure, year, agency }: Line): object {
  const of = { ward: place?.id, source: source?.id, measure: measure?.id, year: year ?? undefined, agency: agency?.id };
  return Object.values(of).some((value) => value !== undefined) ? of : { notStated: cut };
}

async function rowsOf(asker: Asker, stage: string, where: object) {
  const nodes: { readonly amount: number }[] = [];
  let after: string | null = null;
  let list = null;
  do {
    const source = `query ($stage: MoneyStage!, $where: ReportRowWhere, $after: String) {
      reportRows(stage: $stage, where: $where, first: 50, after: $after) { totalCount amount
        pageInfo { hasNextPage endCursor } nodes { stage on amount ${line} household { id } pledge { id } } } }`;
    list = (await ask(asker, source, { stage, where, after })).reportRows;
    nodes.push(...list.nodes);
    after = list.pageInfo.hasNextPage ? list.pageInfo.endCursor : null;
  } while (after !== null);
  expect(list.totalCount).toBe(nodes.length);
  const sum = nodes.reduce((all, { amount }) => all + amount, 0);
  expect(list.amount).toBe(sum);
  return { nodes, sum };
}

async function act(name: string, input: object): Promise<void> {
  const title = name.charAt(0).toUpperCase() + name.slice(1);
  const source = `mutation ($input: ${title}Input!) { ${name}(input: $input) { __typename } }`;
  const answer = await ask(officer, source, { input: { idempotencyKey: randomUUID(), ...input } });
  expect(answer[name].__typename).toBe(`${title}Success`);
}

describe('what is pledged', () => {
  const pledge = (slug: string) => toGlobalId('Pledge', slug);
  const source = (slug: string) => toGlobalId('FundingSource', slug);
  const others = source('ward-funds-without-near-poor-households');

  beforeAll(async () => {
    const document = { quantity: 3, documentNumber: '01/CV-MTTQ' };
    await act('recordPledge', { ...document, pledge: pledge('repair/red-cross'), source: source('red-cross') });
    const haCauFund = source('ward-fund-for-the-poor/ha-cau');
    await act('recordPledge', { ...document, pledge: pledge('savings-book/ha-cau'), source: haCauFund });
    const move = { from: pledge('savings-book/other-ward-funds'), to: pledge('savings-book/yen-nghia'), quantity: 2 };
    await act('reallocateFunds', { ...move, received: 0, basisDocument: '2/QĐ' });
  });

  it('is one figure in the overview, in the reports and among the sources, whole, by measure and by source', async () => {
    const {
      progress,
      plan,
      bySource,
      byMeasure,
    }: {
      progress: Row;
      plan: Row;
      bySource: Row;
      byMeasure: Row;
    } = await ask(
      officer,
      `{ progress { planned pledged measures { planned pledged measure { id } } sources { pledged source { id } } }
        plan { pledges { partOf pledgedMoney money measure { id } sources { id pledgedMoney } } }
        bySource: report(cut: SOURCE) { lines { source { id } ${amounts} } total { pledged } }
        byMeasure: report(cut: MEASURE) { lines { measure { id } ${amounts} } total { pledged } } }`,
    );
    const pledges: Row[] = plan.pledges.filter((one: Row) => one.partOf === null && one.pledgedMoney !== null);
    const sum = (rows: Row[], of: string) =>
      rows.length === 0 ? null : rows.reduce((total, row) => total + row[of], 0);
    expect(sum(pledges, 'pledgedMoney')).toBe(sum(pledges, 'money') + 3 * 30_000_000 + 3 * 20_000_000);
    for (const total of [progress.pledged, bySource.total.pledged, byMeasure.total.pledged]) {
      expect(total).toBe(sum(pledges, 'pledgedMoney'));
    }
    const lineOf = ({ lines }: Row, key: string, id: string) =>
      lines.find((one: Row) => one[key]?.id === id)?.amounts.pledged ?? 0;
    for (const { pledged, measure } of progress.measures) {
      const stated = sum(
        pledges.filter((one) => one.measure.id === measure.id),
        'pledgedMoney',
      );
      expect([measure.id, pledged, lineOf(byMeasure, 'measure', measure.id)]).toEqual([
        measure.id,
        stated,
        stated ?? 0,
      ]);
    }
    for (const { pledged, source: of } of progress.sources) {
      const own = pledges.filter(({ sources }) => sources.length === 1 && sources[0].id === of.id);
      const stated = sum(own, 'pledgedMoney');
      expect([of.id, pledged, lineOf(bySource, 'source', of.id)]).toEqual([of.id, stated, stated ?? 0]);
      for (const one of own) expect(one.sources[0].pledgedMoney).toBe(pledged);
    }
  });

  it('is a row a pledge, with what was pledged beyond the plan and without what was moved away', async () => {
    const { nodes } = await rowsOf(officer, 'PLEDGED', { source: others });
    const { plan } = await ask(officer, '{ plan { pledges { slug money } } }');
    const planned = plan.pledges.find(({ slug }: Row) => slug === 'savings-book/other-ward-funds').money;
    expect(nodes).toMatchObject([{ on: null, year: 2024, amount: planned - 40_000_000 }]);
  });

  it('of the source of another ward is told to no officer of a ward', async () => {
    const { progress } = await ask(ward, '{ progress { sources { pledged source { slug } } } }');
    const told = new Map(progress.sources.map((row: Row) => [row.source.slug, row.pledged]));
    expect(told.get('ward-fund-for-the-poor/ha-cau')).toBe(5 * 20_000_000);
    expect(told.get('ward-fund-for-the-poor/yen-nghia')).toBeNull();
    expect(told.get('red-cross')).not.toBeNull();
  });
});

describe('what stands behind a figure of money', () => {
  it.each(['WARD', 'SOURCE', 'MEASURE', 'YEAR', 'AGENCY'])('is its sum, of every line cut by %s', async (cut) => {
    for (const asker of [officer, ward]) {
      const { report } = await ask(asker, `{ report(cut: ${cut}) { lines { ${line} ${amounts} } } }`);
      let behind = 0;
      for (const one of report.lines) {
        for (const stage of stages) {
          const figure = one.amounts[stage.toLowerCase()];
          if (figure === 0) continue;
          const { nodes, sum } = await rowsOf(asker, stage, whereOf(cut, one));
          expect(sum, `${cut} ${JSON.stringify(whereOf(cut, one))} ${stage}`).toBe(figure);
          behind += nodes.length;
        }
      }
      const whole = await Promise.all(stages.map((stage) => rowsOf(asker, stage, {})));
      expect(behind).toBe(whole.reduce((all, { nodes }) => all + nodes.length, 0));
    }
  });

  it('is of the own ward for its officer, and named by its household there', async () => {
    const { nodes } = await rowsOf(ward, 'ALLOCATED', {});
    expect(nodes.length).toBeGreaterThan(0);
    expect(nodes).toEqual(nodes.map((row) => expect.objectContaining({ ...row, ward: { id: haCau } })));
    expect(nodes.every((row) => 'household' in row && row.household !== null)).toBe(true);
    const others = { ward: toGlobalId('Place', 'phu-luong-2024') };
    expect((await rowsOf(ward, 'ALLOCATED', others)).nodes).toEqual([]);
    expect((await rowsOf(officer, 'ALLOCATED', others)).nodes.length).toBeGreaterThan(0);
  });
});

const inOrder = (rows: readonly { readonly household: { readonly id: string }; readonly column: string }[]) =>
  rows.toSorted((a, b) => `${a.household.id} ${a.column}`.localeCompare(`${b.household.id} ${b.column}`));

describe('the detailed list', () => {
  let period = '';
  const detail = `persons households column household { id } decision { effectiveOn class }
    members { id fullName ethnicGroup } review { b1 b2 causes reviewedOn }`;
  const list = async (asker: Asker) =>
    (
      await ask(
        asker,
        `query ($id: ID!) { node(id: $id) { ... on ReportPeriod { version form14(first: 200) { nodes { ${detail} } } } } }`,
        { id: period },
      )
    ).node;
  const act = async (name: string, input: object, fields: string) => {
    const title = name.charAt(0).toUpperCase() + name.slice(1);
    const source = `mutation ($input: ${title}Input!) { ${name}(input: $input) { __typename ... on DomainError { code }
      ... on ${title}Success { ${fields} } } }`;
    return (await ask(officer, source, { input }))[name];
  };

  beforeAll(async () => {
    const days = { from: '2024-01-01', to: '2024-05-31', idempotencyKey: randomUUID() };
    period = (await act('openReportPeriod', days, 'period { id }')).period.id;
  });

  it('names the persons whom each row counts, its decision and the last review', async () => {
    const { nodes } = (await list(officer)).form14;
    for (const row of nodes) {
      expect(row.members).toHaveLength(row.persons);
      expect(row.decision.class).toBe('NEAR_POOR');
    }
    expect(nodes.some((row: { review: { causes: string[] } | null }) => (row.review?.causes.length ?? 0) > 0)).toBe(
      true,
    );
    for (const { review } of (await list(auditor)).form14.nodes) expect(review?.causes ?? []).toEqual([]);
  });

  it('stays as it was closed, whatever is recorded of its days later, and says so to who records it', async () => {
    const { version, form14 } = await list(officer);
    const { household } = form14.nodes[0];
    const read = `{ closedReportPeriod(on: "2024-03-15") { id } }`;
    expect((await ask(officer, read)).closedReportPeriod).toBeNull();
    await act(
      'closeReportPeriod',
      { id: period, expectedVersion: version, idempotencyKey: randomUUID() },
      'period { id }',
    );
    const closed = (await list(officer)).form14.nodes;
    for (const asker of [officer, ward, auditor]) {
      expect((await ask(asker, read)).closedReportPeriod).toEqual({ id: period });
    }
    expect((await ask(officer, `{ closedReportPeriod(on: "2024-06-01") { id } }`)).closedReportPeriod).toBeNull();
    const review = { household: household.id, reviewedOn: '2024-03-15', kind: 'MONTHLY', b1: 150, b2: 20, causes: [] };
    expect((await act('recordReview', review, 'review { id }')).__typename).toBe('RecordReviewSuccess');
    const { household: now } = await ask(
      officer,
      `{ household: node(id: "${household.id}") { ... on Household { version } } }`,
    );
    const decision = {
      ...{ household: household.id, expectedVersion: now.version, class: 'EXITED_NEAR_POVERTY' },
      ...{ change: 'EXITED_NEAR_POVERTY', decidedOn: '2024-03-14', effectiveOn: '2024-03-15', number: '9/QĐ' },
    };
    const recorded = await act('recordClassificationDecision', decision, 'warnings { code message { vi } }');
    expect(recorded.warnings).toEqual([
      { code: 'CLOSED_PERIOD', message: { vi: expect.stringContaining('từ 01/01/2024 đến hết 31/5/2024') } },
    ]);
    expect((await list(officer)).form14.nodes).toEqual(closed);
    expect(inOrder(closed)).toEqual(inOrder(form14.nodes));
    const late = {
      ...{ place: haCau, class: 'NEAR_POOR', standard: 'CITY', classifiedOn: '2024-02-01' },
      members: [{ fullName: 'Nguyễn Thị Muộn', relation: 'HEAD', birthYear: 1970 }],
    };
    expect((await act('createHousehold', late, 'warnings { code }')).warnings).toEqual([{ code: 'CLOSED_PERIOD' }]);
    expect((await act('createHousehold', { ...late, classifiedOn: null }, 'warnings { code }')).warnings).toEqual([]);
  });
});
