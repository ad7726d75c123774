import { randomUUID } from 'node:crypto';
import { scopeOf } from '@vuonlen/acts/kernel';
import type { ApiScope } from '@vuonlen/permissions';
import { isoDate } from '@vuonlen/plan/kernel';
import { haDong2024 } from '@vuonlen/plan/plans/ha-dong-2024';
import { graphql } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Context, schema, withLoaders } from '../index.ts';
import { toGlobalId } from '../kernel/index.ts';
import { type Asker, createTestRegister, type TestRegister } from './test-register.ts';

/** What an asker of the register is answered. */
type Answer = NonNullable<Awaited<ReturnType<Asker['ask']>>['data']>;
type Offer = 'COUNTED' | 'LIVING' | 'LIVING_OR_HELD';

let register: TestRegister;
let officer: Asker;
let administrator: Asker;
let ward: Asker;
beforeAll(async () => {
  register = await createTestRegister();
  officer = await register.asker('COMMITTEE_OFFICER');
  administrator = await register.asker('ADMINISTRATOR');
  ward = await register.asker('WARD_OFFICER', { place: 'phu-luong-2024' });
});
afterAll(() => register.database.drop());

const placeId = (slug: string) => toGlobalId('Place', slug);

/** Asks on a day of the committee's work. */
async function askOn(
  day: string,
  source: string,
  variableValues: object = {},
  who: Partial<Context> | Asker = officer,
) {
  const asked = 'context' in who ? who.context() : { ...officer.context(), ...who };
  const contextValue = withLoaders({ ...asked, workingDate: isoDate(day) });
  const { data, errors } = await graphql({ schema, source, variableValues: { ...variableValues }, contextValue });
  expect(errors).toBeUndefined();
  return data as Answer;
}

async function act(day: string, name: string, input: object, answer: string, who = officer): Promise<Answer> {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const source = `mutation ($input: ${type}!) { ${name}(input: $input) { __typename
    ... on InvalidInputError { issues { path code } } ${answer} } }`;
  return (await askOn(day, source, { input }, who))[name];
}

/** Slugs of what is offered, with a star at what is no more. */
async function offered(day: string, offer: Offer, who?: Partial<Context> | Asker): Promise<string[]> {
  const source = 'query ($offer: WardOffer!) { wards(offer: $offer) { slug hasEnded } }';
  const { wards } = await askOn(day, source, { offer }, who);
  return wards.map(({ slug, hasEnded }: Answer) => `${slug}${hasEnded ? '*' : ''}`);
}

const counted = ['ha-cau', 'yen-nghia', 'phu-luong', 'dong-mai', 'duong-noi', 'bien-giang'].map((id) => `${id}-2024`);
const after = ['an-khanh', 'binh-minh', 'chuong-my', 'dai-mo', 'duong-noi', 'ha-dong', 'kien-hung', 'phu-luong']
  .concat(['tay-mo', 'yen-nghia'])
  .map((id) => `${id}-2025`);
const ended = counted.map((id) => `${id}*`);
const marked = (slugs: readonly string[]) => slugs.map((id) => `${id}*`).toSorted();

describe('the wards that a screen offers', () => {
  it.each(['2024-06-15', '2025-06-30'])('are those of the plan on %s, for which no household is read', async (day) => {
    register.statements.length = 0;
    for (const offer of ['COUNTED', 'LIVING', 'LIVING_OR_HELD'] as const) {
      expect(await offered(day, offer)).toEqual(counted);
    }
    expect(register.statements.filter((text) => /\bhousehold\b/.test(text))).toEqual([]);
  });

  it('are the ones that came after them from 2025-07-01, for filters also those that still hold households', async () => {
    expect(await offered('2025-07-01', 'LIVING')).toEqual(after);
    const both = await offered('2025-07-01', 'LIVING_OR_HELD');
    expect(both.slice(0, after.length)).toEqual(after);
    expect(both.slice(after.length).toSorted()).toEqual(marked(counted));
    expect(await offered('2025-07-01', 'COUNTED')).toEqual(ended);
    const { wards } = await askOn('2025-07-01', '{ wards { slug } }');
    expect(wards.map(({ slug }: Answer) => slug)).toEqual(counted);
  });

  it('name a former ward to nobody who reads no household there', async () => {
    expect(await offered('2025-07-02', 'LIVING_OR_HELD', ward)).toEqual([...after, 'phu-luong-2024*']);
    const scopes: readonly ApiScope[] = ['plan.read'];
    const committee = register.committee;
    const actor = { userId: 'api-key:x', committee, role: 'API_CLIENT' as const, agency: null, place: null, scopes };
    const who = { actor, scope: scopeOf({ actor, plan: haDong2024 }) };
    expect(await offered('2025-07-02', 'LIVING_OR_HELD', who)).toEqual(after);
  });
});

const day = '2025-07-02';

describe('on 2025-07-02', () => {
  // Acts go by the day of the committee, not by that of the request.
  beforeAll(async () => {
    await register.database.writers
      .updateTable('committee')
      .set({ working_date: isoDate(day) })
      .execute();
  });

  it('a household is registered in each ward of the list of the screen, and in no former one', async () => {
    const { wards } = await askOn(day, '{ wards(offer: LIVING) { id slug } }');
    const register = (place: string) =>
      act(
        day,
        'createHousehold',
        { place, class: 'NEAR_POOR', members: [{ fullName: 'Nguyễn Thị Đào', relation: 'HEAD' }] },
        '... on CreateHouseholdSuccess { household { place { slug } } }',
      );
    expect(wards.map(({ slug }: Answer) => slug)).toContain('ha-dong-2025');
    for (const { id, slug } of wards) expect(await register(id)).toMatchObject({ household: { place: { slug } } });
    for (const slug of counted) {
      const { issues } = await register(placeId(slug));
      expect([slug, issues]).toEqual([slug, [{ path: 'place', code: 'PLACE_OF_ANOTHER_PERIOD' }]]);
    }
  });

  it('a file that went over is found under its new ward; the last one takes the former ward from the list', async () => {
    const of = 'query ($place: [ID!]) { households(first: 50, where: { place: $place }) { nodes { id } } }';
    const filesOf = async (slug: string): Promise<string[]> =>
      (await askOn(day, of, { place: [placeId(slug)] })).households.nodes.map(({ id }: Answer) => id);
    const files = await filesOf('ha-cau-2024');
    expect(files.length).toBe(2);
    for (const household of files) {
      expect(await offered(day, 'LIVING_OR_HELD')).toContain('ha-cau-2024*');
      const signers = [
        { name: 'A', position: 'B', side: 'GIVING' },
        { name: 'C', position: 'D', side: 'RECEIVING' },
      ];
      const minutes = { household, to: placeId('ha-dong-2025'), minutesNumber: '07/BB', items: ['Hồ sơ'], signers };
      const input = { ...minutes, idempotencyKey: randomUUID() };
      const answer = '... on HandOverHouseholdSuccess { handover { id } }';
      const { __typename: type } = await act(day, 'handOverHousehold', input, answer);
      expect(type).toBe('HandOverHouseholdSuccess');
    }
    expect(await filesOf('ha-dong-2025')).toEqual(expect.arrayContaining(files));
    const { facets } = (await askOn(day, '{ households(first: 1) { facets { place { place { slug } } } } }'))
      .households;
    const offers = (await offered(day, 'LIVING_OR_HELD')).map((slug) => slug.replace('*', ''));
    for (const { place } of facets.place) expect(offers).toContain(place.slug);
    expect(offers).not.toContain('ha-cau-2024');
  });

  it('an officer is bound to a ward of the list, a new one as a former one', async () => {
    for (const slug of ['ha-dong-2025', 'phu-luong-2024']) {
      const name = { username: `can.bo.${slug.slice(-4)}`, name: 'Cán bộ' };
      const input = { ...name, role: 'WARD_OFFICER', place: placeId(slug) };
      const made = await act(
        day,
        'createUser',
        input,
        '... on CreateUserSuccess { user { place { slug } } }',
        administrator,
      );
      expect(made.user.place.slug).toBe(slug);
      expect((await offered(day, 'LIVING_OR_HELD', administrator)).map((one) => one.replace('*', ''))).toContain(slug);
    }
  });
});

describe('the reports through the change of wards', () => {
  const planClasses = '[NEAR_POOR, EXITED_NEAR_POVERTY]';
  const totalOf = (rows: Answer[], of: (row: Answer) => number) => rows.reduce((sum, row) => sum + of(row), 0);

  it('count each household of the overview under one ward, as the list to which the figure leads', async () => {
    const { progress } = await askOn(
      day,
      '{ progress { households allocated wards { households allocated place { id } } } }',
    );
    const listed = async (place: string): Promise<number> =>
      (
        await askOn(
          day,
          `{ households(first: 1, where: { place: ["${place}"], class: ${planClasses} }) { totalCount } }`,
        )
      ).households.totalCount;
    for (const { households, place } of progress.wards) expect(await listed(place.id)).toBe(households);
    expect(totalOf(progress.wards, ({ households }) => households)).toBe(progress.households);
    expect(totalOf(progress.wards, ({ allocated }) => allocated)).toBe(progress.allocated);
    expect(new Set(progress.wards.map(({ place }: Answer) => place.id)).size).toBe(progress.wards.length);
  });

  it('cut money by ward with each đồng in one line, those of the plan first', async () => {
    const { report } = await askOn(
      day,
      '{ report(cut: WARD) { lines { ward { id slug } amounts { pledged allocated } } total { pledged allocated } } }',
    );
    const slugs = report.lines.map(({ ward: place }: Answer) => place?.slug ?? null);
    expect(slugs).toEqual([...[...counted, ...after].filter((slug) => slugs.includes(slug)), null]);
    expect(slugs).toContain('ha-dong-2025');
    for (const stage of ['pledged', 'allocated']) {
      expect(totalOf(report.lines, ({ amounts }) => amounts[stage])).toBe(report.total[stage]);
      for (const { ward: place, amounts } of report.lines) {
        const where = place ? { ward: place.id } : { notStated: 'WARD' };
        const { reportRows } = await askOn(
          day,
          `query ($where: ReportRowWhere) { reportRows(stage: ${stage.toUpperCase()}, where: $where, first: 1) { amount } }`,
          { where },
        );
        expect(reportRows.amount).toBe(amounts[stage]);
      }
    }
  });

  it('list every ward of a period in form 3, and each figure as its detailed list has it', async () => {
    const dates = { from: '2025-07-01', to: '2025-12-31', idempotencyKey: randomUUID() };
    const { period } = await act(day, 'openReportPeriod', dates, '... on OpenReportPeriodSuccess { period { id } }');
    const figures = 'households { start otherDecrease otherIncrease new end }';
    const source = `query ($id: ID!) { node(id: $id) { ... on ReportPeriod { form3 { gaps { households }
      total { ${figures} } rows { place { id slug } ${figures} } } } } }`;
    const { form3 } = (await askOn(day, source, { id: period.id })).node;
    expect(form3.gaps).toEqual([]);
    // The last files of Hà Cầu went over on the second day: its row tells where they went.
    expect(form3.rows.map(({ place }: Answer) => place.slug)).toEqual([...counted, ...after]);
    const columns = { start: 'START', otherDecrease: 'OTHER_DECREASE', otherIncrease: 'OTHER_INCREASE', new: 'NEW' };
    for (const [field, column] of Object.entries({ ...columns, end: 'END' })) {
      expect(totalOf(form3.rows, ({ households }) => households[field])).toBe(form3.total.households[field]);
      for (const { place, households } of form3.rows) {
        const { node } = await askOn(
          day,
          `query ($id: ID!, $place: ID!) { node(id: $id) { ... on ReportPeriod {
            form14(place: $place, column: ${column}, first: 200) { nodes { households } } } } }`,
          { id: period.id, place: place.id },
        );
        expect(totalOf(node.form14.nodes, ({ households: one }) => one)).toBe(households[field]);
      }
    }
    const rowOf = (slug: string) => form3.rows.find(({ place }: Answer) => place.slug === slug).households;
    expect(rowOf('ha-cau-2024')).toMatchObject({ start: 2, otherDecrease: 2, end: 0 });
    expect(rowOf('ha-dong-2025')).toMatchObject({ start: 0, otherIncrease: 2, new: 1, end: 3 });
  });
});

describe('the households against which exits are measured', () => {
  const baseline = async (who: Asker) => (await askOn(day, '{ progress { baseline households } }', {}, who)).progress;

  it('are the 84 of the plan, though the last file of a ward went over', async () => {
    const { progress } = await askOn(day, '{ progress { baseline wards { place { slug } } } }');
    expect(progress.wards.map(({ place }: Answer) => place.slug)).not.toContain('ha-cau-2024');
    expect(progress.baseline).toBe(84);
  });

  it('are those of the one ward of an officer, those on record where the plan prints none', async () => {
    expect((await baseline(ward)).baseline).toBe(17);
    const emptied = await register.asker('WARD_OFFICER', { place: 'ha-cau-2024' });
    expect(await baseline(emptied)).toEqual({ baseline: 2, households: 0 });
    const receiving = await register.asker('WARD_OFFICER', { place: 'ha-dong-2025' });
    // Two that were handed over, one that was registered.
    expect(await baseline(receiving)).toEqual({ baseline: 3, households: 3 });
    const agency = await register.asker('AGENCY_OFFICER', { agency: 'womens-union' });
    const cases = await baseline(agency);
    expect([cases.baseline, cases.households > 0]).toEqual([cases.households, true]);
  });
});
