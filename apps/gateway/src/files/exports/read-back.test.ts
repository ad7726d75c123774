import { columnOf, type HouseholdEntry, readImport } from '@vuonlen/acts/imports';
import { isoDate } from '@vuonlen/plan/kernel';
import { haDong2024 } from '@vuonlen/plan/plans/ha-dong-2024';
import { readSpreadsheet } from '@vuonlen/spreadsheets';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestGateway, type TestGateway } from '../../testing/start-test-gateway.ts';

let [from, to]: TestGateway[] = [];
beforeAll(async () => {
  from = await startTestGateway({}, {});
  to = await startTestGateway();
}, 240_000);
afterAll(async () => {
  await from?.stop();
  await to?.stop();
});

const question = `{ households(first: 200) { totalCount nodes {
  code residentialGroup address class standard housingDilapidated housingWorks inHardship place { slug }
  members { fullName relation sex birthDate birthYear ethnicGroup schoolLevel grade inSchool }
} } }`;

interface Member {
  readonly birthDate?: string | null;
  readonly birthYear?: number | null;
}

interface Household {
  readonly code: string;
  readonly place: { readonly slug: string };
  readonly members: readonly Member[];
}

/** An odd household, whose every text a program for spreadsheets would take for a formula. */
async function registerOddOne(gateway: TestGateway, cookie: string): Promise<void> {
  const { body } = await gateway.query('{ wards { id } }', { cookie });
  const input = {
    ...{ code: '=1+1', place: body.data.wards[0].id, address: '+84 ngõ 2', residentialGroup: '-5' },
    ...{ class: 'POOR', standard: 'CENTRAL', housingDilapidated: false, housingWorks: 'REPAIR', inHardship: true },
    members: [
      { fullName: '@Nguyễn Văn Mẫu', relation: 'HEAD', sex: 'MALE', birthYear: 1950, ethnicGroup: '=Kinh' },
      { fullName: "'=Trần Thị Mẫu", relation: 'GRANDCHILD', birthDate: '2016-02-29', schoolLevel: 'KINDERGARTEN' },
    ],
  };
  const act = `mutation ($input: CreateHouseholdInput!) {
    createHousehold(input: $input) { __typename ... on DomainError { code } }
  }`;
  const made = await gateway.query(act, { variables: { input }, cookie });
  expect(made.body.data?.createHousehold, JSON.stringify(made.body)).toEqual({ __typename: 'CreateHouseholdSuccess' });
}

/** Only what a list says: a day of birth says its year. */
function memberOf({ birthDate, birthYear, ...rest }: Member) {
  return { ...rest, birth: birthDate ?? birthYear ?? null };
}

it.each(['xlsx', 'csv'])('the register taken as %s and brought elsewhere says the same', async (format) => {
  if (!from || !to) throw new Error('no gateway');
  const officer = await from.person('COMMITTEE_OFFICER');
  if (format === 'xlsx') await registerOddOne(from, officer);
  const { households } = (await from.query(question, { cookie: officer })).body.data;
  expect(households.totalCount).toBe(85);
  const file = await from.fetch(`/files/exports/households.${format}`, { headers: { cookie: officer } });
  const body = await file.arrayBuffer();
  const headers = { origin: to.url, cookie: await to.person('COMMITTEE_OFFICER'), 'x-file-name': `a.${format}` };
  const brought = await (await to.fetch('/files/imports', { method: 'POST', body, headers })).json();
  expect(brought).toMatchObject({ households: 85, isKnown: false });
  const { committee, database, newId } = to;
  const actor = { userId: 'x', committee, role: 'COMMITTEE_OFFICER' as const, agency: null, place: null };
  const day = { workingDate: isoDate('2024-06-15'), now: () => new Date(), newId, requestId: 'x' };
  const found = await readImport({ actor, ...database, plan: haDong2024, planRevision: null, ...day }, brought.import);
  expect(found?.entries.flatMap(({ issues }) => issues.filter(({ severity }) => severity === 'ERROR'))).toEqual([]);
  const read = found?.entries.map(({ entry }) => {
    const {
      classifiedOn,
      decisionNumber,
      causes,
      members = [],
      ...rest
    } = (entry as HouseholdEntry | null)?.input ?? {};
    expect(members.map(({ citizenNumber }) => citizenNumber)).toEqual(members.map(() => null));
    return { ...rest, members: members.map(({ citizenNumber, ...one }) => memberOf(one)) };
  });
  const registered = (households.nodes as Household[]).map(({ place, members, ...rest }) => {
    return { ...rest, place: place.slug, members: members.map(memberOf) };
  });
  expect(read).toEqual(registered);
});

/** What the taken list says of the household on its first row: day and number of the decision. */
async function decisionTaken(gateway: TestGateway, cookie: string): Promise<unknown> {
  const file = await gateway.fetch('/files/exports/households.csv', { headers: { cookie } });
  const reading = await readSpreadsheet(new Uint8Array(await file.arrayBuffer()));
  if (!reading.ok) throw new Error(reading.error.code);
  const [titles = [], first = []] = reading.value[0]?.rows ?? [];
  return (['code', 'classifiedOn', 'decisionNumber'] as const).map(
    (field) => first[titles.indexOf(columnOf(field).title)],
  );
}

it('the register taken away says the decision in force, whatever is decided for a day to come', async () => {
  if (!from) throw new Error('no gateway');
  const cookie = await from.person('COMMITTEE_OFFICER');
  const [code, ...before] = (await decisionTaken(from, cookie)) as readonly string[];
  expect(before).not.toContain(null);
  const query = `query ($where: HouseholdWhere) { households(where: $where, first: 9) { nodes { id code class version } } }`;
  const { households } = (await from.query(query, { variables: { where: { search: code } }, cookie })).body.data;
  const found = households.nodes.find((one: { code: string }) => one.code === code);
  const decide = (class_: string, change: string, effectiveOn: string, expectedVersion: number) =>
    from?.query(
      `mutation ($input: RecordClassificationDecisionInput!) { recordClassificationDecision(input: $input) {
        __typename ... on DomainError { code } } }`,
      {
        variables: {
          input: {
            ...{ household: found.id, class: class_, change, effectiveOn, expectedVersion },
            ...{ decidedOn: '2024-06-15', number: `77/${effectiveOn}`, standard: null, reason: null },
          },
        },
        cookie,
      },
    );
  const done = { recordClassificationDecision: { __typename: 'RecordClassificationDecisionSuccess' } };
  // Of the same class and of another: the first would stand in its place, the second would leave the cell empty.
  expect((await decide(found.class, 'UNCHANGED', '2024-12-01', found.version))?.body.data).toEqual(done);
  expect(await decisionTaken(from, cookie)).toEqual([code, ...before]);
  const exit = await decide('EXITED_NEAR_POVERTY', 'EXITED_NEAR_POVERTY', '2024-12-31', found.version + 1);
  expect(exit?.body.data).toEqual(done);
  expect(await decisionTaken(from, cookie)).toEqual([code, ...before]);
});
