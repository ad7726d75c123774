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
