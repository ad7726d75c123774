import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toGlobalId } from '../kernel/index.ts';
import { type Asker, createTestRegister, type TestRegister } from './test-register.ts';

let register: TestRegister;
let askers: Readonly<Record<string, Asker>>;
let period: { readonly id: string; readonly version: number };

const haCau = toGlobalId('Place', 'ha-cau-2024');

beforeAll(async () => {
  register = await createTestRegister();
  askers = {
    officer: await register.asker('COMMITTEE_OFFICER'),
    leader: await register.asker('COMMITTEE_LEADER'),
    auditor: await register.asker('AUDITOR'),
    ward: await register.asker('WARD_OFFICER', { place: 'ha-cau-2024' }),
    front: await register.asker('AGENCY_OFFICER', { agency: 'fatherland-front' }),
    redCross: await register.asker('AGENCY_OFFICER', { agency: 'red-cross' }),
  };
  await late('2024-02-01');
  period = (await mutate('officer', 'openReportPeriod', { from: '2024-01-01', to: '2024-03-31' })).period;
});
afterAll(() => register.database.drop());

async function answer(who: string, source: string, variables: Record<string, unknown> = {}) {
  const asker = askers[who];
  if (asker === undefined) throw new Error(who);
  const { data, errors } = await asker.ask(source, variables);
  expect(errors).toBeUndefined();
  return data;
}

const gaps = '... on Form3NotBalancedError { gaps { place { id } households persons } }';
async function mutate(who: string, name: string, input: object) {
  const title = name.charAt(0).toUpperCase() + name.slice(1);
  const source = `mutation ($input: ${title}Input!) { ${name}(input: $input) { __typename
    ... on DomainError { code message { vi en } } ${name === 'openReportPeriod' ? '' : gaps}
    ... on ${title}Success { period { id version state revision } } } }`;
  return (await answer(who, source, { input: { idempotencyKey: randomUUID(), ...input } }))[name];
}
const step = ({ id, version }: typeof period) => ({ id, expectedVersion: version });

/** A near-poor household of Hà Cầu, of one person, whose decision of that day is recorded now. */
async function late(classifiedOn: string): Promise<void> {
  const members = [{ fullName: 'Nguyễn Thị Muộn', relation: 'HEAD', birthYear: 1970 }];
  const input = { place: haCau, class: 'NEAR_POOR', standard: 'CITY', classifiedOn, members };
  const source = `mutation ($input: CreateHouseholdInput!) { createHousehold(input: $input) { __typename } }`;
  expect((await answer('officer', source, { input })).createHousehold.__typename).toBe('CreateHouseholdSuccess');
}

const figures = '{ start exited becamePoor otherDecrease fromPoor relapsed new otherIncrease end }';
const form = `id from to state revision closedOn corrections { revision correctedOn reason }
  form3 { rows { place { id } households ${figures} persons ${figures} } total { households ${figures} }
    gaps { place { id } } findings { place { id } column unit reported register } }`;
const read = async (who: string) => (await answer(who, `{ reportPeriods { ${form} } }`)).reportPeriods;
const list = async (who: string, args: string, id = period.id) =>
  (
    await answer(
      who,
      `query ($id: ID!) { node(id: $id) { ... on ReportPeriod { form14${args} { totalCount pageInfo { hasNextPage endCursor }
        nodes { place { id } column on households persons household { id headName } } } } } }`,
      { id },
    )
  ).node?.form14;

describe('form 3', () => {
  it('is read by ward, the own one alone by its officer, and by no agency', async () => {
    const [whole] = await read('officer');
    expect(whole.form3.rows).toHaveLength(6);
    expect(whole.form3).toMatchObject({ gaps: [], findings: [] });
    const sum = whole.form3.rows.reduce(
      (total: number, row: { households: { end: number } }) => total + row.households.end,
      0,
    );
    expect(whole.form3.total.households.end).toBe(sum);
    for (const who of ['leader', 'auditor']) expect(await read(who)).toEqual([whole]);
    const [own] = await read('ward');
    expect(own.form3.rows).toEqual(whole.form3.rows.filter((row: { place: { id: string } }) => row.place.id === haCau));
    for (const who of ['front', 'redCross']) {
      expect(await read(who)).toEqual([]);
      expect(await list(who, '(first: 5)')).toBeUndefined();
    }
  });

  it('has a detailed list of which its figures are the sums, page by page, of an open and a closed period alike', async () => {
    const before = (await read('officer'))[0];
    const rowsOf = async (args: string) => {
      const nodes: { households: number; persons: number }[] = [];
      let after: string | null = null;
      do {
        const page: Awaited<ReturnType<typeof list>> = await list(
          'officer',
          `(first: 7, place: "${haCau}", ${args}${after === null ? '' : `, after: "${after}"`})`,
        );
        nodes.push(...page.nodes);
        after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
        if (after === null) expect(page.totalCount).toBe(nodes.length);
      } while (after !== null);
      return nodes;
    };
    const { households, persons } = before.form3.rows.find((row: { place: { id: string } }) => row.place.id === haCau);
    const check = async () => {
      for (const [column, field] of [
        ['START', 'start'],
        ['NEW', 'new'],
        ['EXITED', 'exited'],
        ['END', 'end'],
      ] as const) {
        const rows = await rowsOf(`column: ${column}`);
        expect(rows.reduce((sum, row) => sum + row.households, 0)).toBe(households[field]);
        expect(rows.reduce((sum, row) => sum + row.persons, 0)).toBe(persons[field]);
      }
    };
    await check();
    const { period: closed } = await mutate('officer', 'closeReportPeriod', step(period));
    expect(closed).toMatchObject({ state: 'CLOSED', revision: 1, version: 2 });
    period = closed;
    await check();
    expect(
      (await list('ward', '(first: 200)')).nodes.every((row: { place: { id: string } }) => row.place.id === haCau),
    ).toBe(true);
  });

  it('stays as it was closed; what is recorded late is found, refuses the next closing and is corrected', async () => {
    const [closed] = await read('officer');
    await late('2024-03-01');
    const [after] = await read('officer');
    expect(after.form3.rows).toEqual(closed.form3.rows);
    expect(after.form3.findings).toContainEqual(
      expect.objectContaining({ place: { id: haCau }, column: 'NEW', unit: 'HOUSEHOLDS' }),
    );
    const opened = await mutate('officer', 'openReportPeriod', { from: '2024-04-01', to: '2024-05-31' });
    const refused = await mutate('officer', 'closeReportPeriod', step(opened.period));
    expect(refused).toMatchObject({
      ...{ code: 'FORM3_NOT_BALANCED', gaps: [{ place: { id: haCau }, households: 1, persons: 1 }] },
      message: { vi: expect.stringContaining('chưa cân đối ở 1 phường') },
    });
    for (const who of ['leader', 'auditor', 'ward', 'front']) {
      const denied = await mutate(who, 'correctReportPeriod', { ...step(period), reason: 'x' });
      expect(denied).toMatchObject({ code: 'FORBIDDEN' });
    }
    const corrected = await mutate('officer', 'correctReportPeriod', { ...step(period), reason: 'Ghi bổ sung' });
    expect(corrected.period).toMatchObject({ revision: 2, version: 3 });
    const [next, now] = await read('officer');
    expect(now.form3.findings).toEqual([]);
    expect(now.corrections).toEqual([{ revision: 2, correctedOn: '2024-06-15', reason: 'Ghi bổ sung' }]);
    expect(next.form3.gaps).toEqual([]);
    expect((await mutate('officer', 'closeReportPeriod', step(opened.period))).period.state).toBe('CLOSED');
  });
});

describe('a period that was opened with a wrong day', () => {
  it('is offered to be discarded to who may, goes once, and leaves its days to another', async () => {
    const offered = async (who: string) =>
      (await answer(who, '{ reportPeriods { mayDiscard } }')).reportPeriods.map(
        (one: { mayDiscard: boolean }) => one.mayDiscard,
      );
    const source = `mutation ($input: DiscardReportPeriodInput!) { discardReportPeriod(input: $input) { __typename
      ... on DomainError { code } ... on IllegalStepError { legal } ... on DiscardReportPeriodSuccess { from to } } }`;
    const discard = async (who: string, input: object) =>
      (await answer(who, source, { input: { idempotencyKey: randomUUID(), ...input } })).discardReportPeriod;
    const { period: wrong } = await mutate('officer', 'openReportPeriod', { from: '2024-06-01', to: '2034-06-30' });
    expect(await offered('officer')).toEqual([true, false, false]);
    for (const who of ['leader', 'auditor', 'ward', 'front']) {
      expect(await discard(who, step(wrong))).toMatchObject({ code: 'FORBIDDEN' });
      expect((await offered(who)).filter(Boolean)).toEqual([]);
    }
    const [, closed] = await read('officer');
    const kept = await discard('officer', { id: closed.id, expectedVersion: 2 });
    expect(kept).toMatchObject({ code: 'ILLEGAL_STEP', legal: ['CORRECT'] });
    const known = { ...step(wrong), idempotencyKey: randomUUID() };
    const gone = { __typename: 'DiscardReportPeriodSuccess', from: '2024-06-01', to: '2034-06-30' };
    expect(await discard('officer', known)).toEqual(gone);
    expect(await discard('officer', known)).toEqual(gone);
    expect(await discard('officer', step(wrong))).toMatchObject({ code: 'NOT_FOUND' });
    expect(await offered('officer')).toEqual([false, false]);
    const days = { from: '2024-06-01', to: '2024-06-30' };
    expect((await mutate('officer', 'openReportPeriod', days)).period.state).toBe('OPEN');
  });
});

describe('the money of the plan', () => {
  const amounts = '{ planned pledged received allocated disbursed }';
  const line = 'ward { id } source { id } measure { code } year agency { id }';
  const cut = async (who: string, by: string) =>
    (await answer(who, `{ report(cut: ${by}) { lines { ${line} amounts ${amounts} } total ${amounts} } }`)).report;
  const cuts = ['WARD', 'SOURCE', 'MEASURE', 'YEAR', 'AGENCY'];

  it('has the same sums however it is cut, those of the progress', async () => {
    const { progress } = await answer('officer', `{ progress ${amounts} }`);
    for (const by of cuts) {
      const { lines, total } = await cut('officer', by);
      expect(total, by).toEqual(progress);
      for (const stage of Object.keys(total)) {
        const sum = lines.reduce(
          (all: number, one: { amounts: Record<string, number> }) => all + (one.amounts[stage] ?? 0),
          0,
        );
        expect(sum, `${by} ${stage}`).toBe(total[stage]);
      }
    }
  });

  it('names what is cut, once each', async () => {
    const { lines } = await cut('officer', 'MEASURE');
    const codes = lines.map((one: { measure: { code: string } | null }) => one.measure?.code);
    expect(codes).toContain('SAVINGS_BOOK');
    expect(new Set(codes).size).toBe(codes.length);
    const wards = (await cut('ward', 'WARD')).lines.map((one: { ward: { id: string } | null }) => one.ward?.id ?? null);
    expect(wards.filter((ward: string | null) => ward !== null && ward !== haCau)).toEqual([]);
  });

  it('is of the own ward for its officer', async () => {
    const { lines } = await cut('officer', 'WARD');
    const own = lines.find((one: { ward: { id: string } | null }) => one.ward?.id === haCau);
    expect((await cut('ward', 'MEASURE')).total).toMatchObject({
      allocated: own.amounts.allocated,
      disbursed: own.amounts.disbursed,
      pledged: own.amounts.pledged,
      received: own.amounts.received,
    });
  });
});
