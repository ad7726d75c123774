import { haDong2024 } from '@vuonlen/plan/plans/ha-dong-2024';
import { bodiesOfDuty } from '@vuonlen/plan/responsibilities';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toGlobalId } from '../kernel/index.ts';
import { type Asker, createTestRegister, type TestRegister } from './test-register.ts';

let register: TestRegister;
let officer: Asker;
let bank: Asker;
let redCross: Asker;
let ward: Asker;
let auditor: Asker;
let keys = 0;
const rows = haDong2024.duties.flatMap((duty) =>
  bodiesOfDuty(haDong2024.agencies, duty).map(({ id }) => `${duty.id} ${id}`),
);

beforeAll(async () => {
  register = await createTestRegister();
  officer = await register.asker('COMMITTEE_OFFICER');
  bank = await register.asker('AGENCY_OFFICER', { agency: 'social-policy-bank' });
  redCross = await register.asker('AGENCY_OFFICER', { agency: 'red-cross' });
  ward = await register.asker('WARD_OFFICER', { place: 'ha-cau-2024' });
  auditor = await register.asker('AUDITOR');
});
afterAll(() => register.database.drop());

async function answer(asker: Asker, source: string, variables: Record<string, unknown> = {}) {
  const { data, errors } = await asker.ask(source, variables);
  expect(errors).toBeUndefined();
  return data;
}

const coded =
  '__typename ... on DomainError { code message { vi en } } ... on InvalidInputError { issues { path code } }';

async function mutate(asker: Asker, name: string, input: object, fields: string) {
  keys += 1;
  const title = name.charAt(0).toUpperCase() + name.slice(1);
  const data = await answer(
    asker,
    `mutation ($input: ${title}Input!) { ${name}(input: $input) { ${coded} ... on ${title}Success { ${fields} } } }`,
    { input },
  );
  return data[name];
}

const key = () => `khoa-nhiem-vu-${keys}`;
const record = (asker: Asker, input: object) =>
  mutate(
    asker,
    'recordDutyProgress',
    { idempotencyKey: key(), ...input },
    'progress { id state percent dueOn evidence }',
  );
const duty = (id: string) => toGlobalId('Duty', id);

interface Row {
  duty: { slug: string; mandate: string };
  agency: { slug: string };
  state: string;
  standing: string | null;
  nextDay: { due: { on: string } } | null;
  progress: { id: string }[];
}

const list = `query ($where: DutyWhere) { duties(where: $where) { duty { slug mandate } agency { slug } state percent standing
  nextDay { due { on kind citation { clause } } standing } days { due { on } } progress { id } people { fullName } } }`;
const duties = async (asker: Asker, where: object = {}): Promise<Row[]> =>
  (await answer(asker, list, { where })).duties;
const named = (found: readonly Row[]) => found.map((row) => `${row.duty.slug} ${row.agency.slug}`);

describe('the duties that a reader sees', () => {
  it.each<[string, () => Asker, (row: string) => boolean]>([
    ['the standing agency: all', () => officer, () => true],
    ['an auditor: all', () => auditor, () => true],
    ['the bank: its own', () => bank, (row) => row.endsWith(' social-policy-bank')],
    ['the Red Cross: its own', () => redCross, (row) => row.endsWith(' red-cross')],
    ['a ward: its committee’s', () => ward, (row) => row.endsWith(' ward-peoples-committee/ha-cau')],
  ])('%s', async (_name, asker, isOwn) => {
    const found = named(await duties(asker()));
    expect(found).toEqual(rows.filter(isOwn));
    expect(found.length).toBeGreaterThan(5);
    const wards = await duties(asker(), { agency: [toGlobalId('Agency', 'ward-peoples-committee')] });
    expect(named(wards)).toEqual(rows.filter((row) => row.includes(' ward-peoples-committee/')).filter(isOwn));
    const others = await duties(asker(), { agency: [toGlobalId('Agency', 'culture-centre')] });
    expect(named(others)).toEqual(rows.filter((row) => row.endsWith(' culture-centre')).filter(isOwn));
  });

  it.each<[string, () => Asker, string | null]>([
    ['the bank’s officer', () => bank, 'social-policy-bank'],
    ['a ward officer without an agency', () => ward, 'ward-peoples-committee/ha-cau'],
    ['the standing agency', () => officer, null],
  ])('%s is told the body for which to speak', async (_name, asker, slug) => {
    const { viewer } = await answer(asker(), '{ viewer { agency { slug } } }');
    expect(viewer.agency?.slug ?? null).toBe(slug);
  });

  it('are narrowed by role, mandate and day, and a requested body is never overdue', async () => {
    const leads = await duties(officer, { role: 'LEAD', mandate: 'REQUESTED' });
    expect(new Set(leads.map(({ agency }) => agency.slug))).toEqual(new Set(['fatherland-front']));
    const late = await duties(officer, { asOf: '2030-01-01', standing: ['OVERDUE'] });
    expect(late.map((row) => row.duty.slug)).toContain('iv-8-4-report');
    expect(late.every((row) => row.duty.mandate === 'DIRECTED')).toBe(true);
    const awaited = await duties(officer, { asOf: '2030-01-01', mandate: 'REQUESTED' });
    expect(new Set(awaited.map(({ standing }) => standing))).toEqual(new Set(['AWAITED']));
  });

  it('cost the same statements however many there are', async () => {
    const counts: number[] = [];
    for (const where of [{ agency: [toGlobalId('Agency', 'red-cross')] }, {}]) {
      register.statements.length = 0;
      await duties(officer, where);
      counts.push(register.statements.length);
    }
    expect(counts).toEqual([2, 2]);
  });
});

describe('progress, people and days', () => {
  it('are recorded by the body, shown to the committee, and hidden from others', async () => {
    const { progress } = await record(bank, {
      duty: duty('iv-8-4-report'),
      state: 'DONE',
      percent: 100,
      evidence: '05/BC-NHCS',
    });
    expect(progress).toMatchObject({ state: 'DONE', dueOn: '2024-07-05', evidence: '05/BC-NHCS' });
    const person = { duty: duty('iv-8-4-report'), fullName: 'Trần Thị Sổ', idempotencyKey: key() };
    await mutate(bank, 'assignPersonToDuty', person, 'person { id }');
    const where = { agency: [toGlobalId('Agency', 'social-policy-bank')], role: 'REPORT' };
    expect((await duties(officer, where))[0]).toMatchObject({ state: 'DONE', standing: null, nextDay: null });
    const [found] = await duties(officer, { ...where, asOf: '2024-07-06' });
    expect(found).toMatchObject({
      state: 'NOT_STARTED',
      standing: 'UPCOMING',
      nextDay: { due: { on: '2025-01-05', kind: 'REPORT_DATE', citation: { clause: 'IV.8#4' } } },
      people: [{ fullName: 'Trần Thị Sổ' }],
      progress: [{ id: progress.id }],
    });
    expect((await duties(officer, { ...where, asOf: '2024-06-14' }))[0]).toMatchObject({ progress: [], people: [] });
    const read = 'query ($id: ID!) { node(id: $id) { id } }';
    for (const [asker, isSeen] of [
      [officer, true],
      [auditor, true],
      [bank, true],
      [redCross, false],
      [ward, false],
    ] as const) {
      expect((await answer(asker, read, { id: progress.id })).node).toEqual(isSeen ? { id: progress.id } : null);
    }
  });

  it('are refused at their fields, and by right before the input', async () => {
    const wrong = await record(bank, { duty: duty('iv-8-1-lend'), state: 'DONE', percent: 50 });
    expect(wrong).toMatchObject({ code: 'INVALID_INPUT', issues: [{ path: 'percent', code: 'PERCENT_MISMATCH' }] });
    expect(await record(auditor, { duty: 'x', state: 'DONE' })).toMatchObject({ code: 'FORBIDDEN' });
    const other = { duty: duty('iv-8-1-lend'), agency: toGlobalId('Agency', 'social-policy-bank'), state: 'DONE' };
    expect(await record(redCross, other)).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('stand in a calendar that programs read', async () => {
    const source = `query ($from: Date!, $until: Date!) { deadlines(from: $from, until: $until) { ics
      dueDates { key on kind bodies { agency { slug } state } duty { slug } } } }`;
    const { deadlines } = await answer(officer, source, { from: '2025-01-01', until: '2025-08-01' });
    const reports = deadlines.dueDates.filter(({ kind }: { kind: string }) => kind === 'REPORT_DATE');
    expect(reports.map(({ on }: { on: string }) => on)).toEqual(['2025-01-05', '2025-07-05']);
    expect(reports[0].bodies).toEqual([{ agency: { slug: 'social-policy-bank' }, state: 'DUE' }]);
    expect(deadlines.ics).toMatch(/^BEGIN:VCALENDAR\r\n/);
    expect(deadlines.ics).toContain('DTSTART;VALUE=DATE:20250105');
    for (const until of ['2024-12-31', '2046-01-01']) {
      const { errors } = await officer.ask(source, { from: '2025-01-01', until });
      expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    }
  });

  it('come with what is doubtful in the division of work', async () => {
    const { responsibilityFindings } = await answer(
      auditor,
      '{ responsibilityFindings { code agencies text { vi } citations { clause } } }',
    );
    const givers = responsibilityFindings.filter(({ code }: { code: string }) => code === 'GIVER_WITHOUT_DUTY');
    expect(givers.map(({ agencies }: { agencies: string[] }) => agencies[0])).toEqual([
      'political-academy',
      'bia-ba-relic-board',
    ]);
  });
});

describe('difficulties', () => {
  const fields = `difficulty { id version state content raisedBy { slug } household { id } steps { action note agency { slug } }
    reportingDuty { through { slug } recipients { slug } citation { clause } } }`;
  const page = `query ($where: DifficultyWhere) { difficulties(where: $where) { totalCount nodes { id content state household { id } } } }`;
  const raise = (asker: Asker, input: object) =>
    mutate(asker, 'raiseDifficulty', { idempotencyKey: key(), content: 'Hộ ốm đau kéo dài', ...input }, fields);

  it('name whither they go, and are listed and read by whom they concern', async () => {
    const { households } = await answer(officer, '{ households(first: 200) { nodes { id place { slug } } } }');
    const own = households.nodes.find(({ place }: { place: { slug: string } }) => place.slug === 'ha-cau-2024');
    const { difficulty: ofWard } = await raise(ward, { household: own.id });
    expect(ofWard).toMatchObject({
      state: 'RAISED',
      content: 'Hộ ốm đau kéo dài',
      raisedBy: { slug: 'ward-peoples-committee/ha-cau' },
      household: { id: own.id },
      reportingDuty: {
        through: { slug: 'labour-division' },
        recipients: [{ slug: 'district-peoples-committee' }],
        citation: { clause: 'V.1' },
      },
    });
    const { difficulty: ofBank } = await raise(bank, { duty: duty('iv-8-1-lend'), content: 'Thiếu vốn' });
    const seen = async (asker: Asker, where: object = {}) => {
      const { difficulties } = await answer(asker, page, { where });
      expect(difficulties.totalCount).toBe(difficulties.nodes.length);
      return difficulties.nodes.map(({ id, content }: { id: string; content: string }) => [id, content]);
    };
    expect(await seen(officer)).toEqual([
      [ofBank.id, 'Thiếu vốn'],
      [ofWard.id, 'Hộ ốm đau kéo dài'],
    ]);
    expect(await seen(ward)).toEqual([[ofWard.id, 'Hộ ốm đau kéo dài']]);
    expect(await seen(bank)).toEqual([[ofBank.id, 'Thiếu vốn']]);
    expect(await seen(redCross)).toEqual([]);
    expect(await seen(auditor)).toEqual([
      [ofBank.id, 'Thiếu vốn'],
      [ofWard.id, null],
    ]);
    expect(await seen(officer, { household: own.id })).toEqual([[ofWard.id, 'Hộ ốm đau kéo dài']]);
    expect(await seen(officer, { raisedBy: [toGlobalId('Agency', 'social-policy-bank')], state: ['RAISED'] })).toEqual([
      [ofBank.id, 'Thiếu vốn'],
    ]);
    expect(await seen(officer, { state: ['CLOSED'] })).toEqual([]);
    expect(await seen(ward, { duty: [duty('iv-8-1-lend')] })).toEqual([]);

    const forward = { id: ofWard.id, expectedVersion: 1, note: 'Hộ cần hỗ trợ' };
    expect(await mutate(ward, 'forwardDifficulty', forward, fields)).toMatchObject({ code: 'FORBIDDEN' });
    const { difficulty } = await mutate(officer, 'forwardDifficulty', forward, fields);
    expect(difficulty).toMatchObject({ state: 'FORWARDED', version: 2 });
    expect(await mutate(officer, 'answerDifficulty', { ...forward, note: 'x' }, fields)).toMatchObject({
      code: 'STALE_VERSION',
    });
    expect(await mutate(officer, 'forwardDifficulty', { id: ofWard.id }, fields)).toMatchObject({
      code: 'ILLEGAL_STEP',
    });
    const read = 'query ($id: ID!) { node(id: $id) { ... on Difficulty { id steps { action note } } } }';
    expect((await answer(auditor, read, { id: ofWard.id })).node.steps).toEqual([{ action: 'FORWARD', note: null }]);
    expect((await answer(ward, read, { id: ofWard.id })).node.steps).toEqual([
      { action: 'FORWARD', note: 'Hộ cần hỗ trợ' },
    ]);
    expect((await answer(bank, read, { id: ofWard.id })).node).toBeNull();
  });

  it('walk every row once', async () => {
    for (let at = 0; at < 5; at += 1)
      await raise(redCross, { duty: duty('iv-11-1-communicate'), content: `Lần ${at}` });
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { difficulties } = await answer(
        redCross,
        'query ($after: String) { difficulties(first: 2, after: $after) { edges { node { id } } pageInfo { hasNextPage endCursor } } }',
        { after },
      );
      seen.push(...difficulties.edges.map(({ node }: { node: { id: string } }) => node.id));
      after = difficulties.pageInfo.hasNextPage ? difficulties.pageInfo.endCursor : null;
    } while (after !== null);
    expect([seen.length, new Set(seen).size]).toEqual([5, 5]);
  });
});
