import type { Plan } from '@vuonlen/plan/plans';
import { haDong2024 } from '@vuonlen/plan/plans/ha-dong-2024';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createGateway, type Gateway } from '../gateway.ts';
import { prepareRegister } from '../index.ts';
import { listen } from '../start/port.ts';
import { startTestGateway, type TestGateway } from '../testing/start-test-gateway.ts';

let first: TestGateway;
let second: { gateway: Gateway; url: string };
let officer: string;
let leader: string;
const secret = 'a secret of the tests that nobody else needs to know';

beforeAll(async () => {
  first = await startTestGateway();
  const gateway = await createGateway({
    databaseUrl: first.databaseUrl,
    committee: first.committee,
    plan: haDong2024,
    authSecret: secret,
    listeningUrl: 'http://127.0.0.1',
    sessionsAskAnything: true,
  });
  await listen(gateway.server, '127.0.0.1', 0);
  const address = gateway.server.address();
  second = { gateway, url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}` };
  [officer, leader] = [await first.person('COMMITTEE_OFFICER'), await first.person('COMMITTEE_LEADER')];
});
afterAll(async () => {
  await second.gateway.close();
  await first.stop();
});

/** The plan with another number of books of Hà Cầu. */
function changed(quantity: number): Plan {
  const title = { ...haDong2024.title, value: `${haDong2024.title.value} (${quantity})` };
  const pledges = haDong2024.pledges.map((one) =>
    one.id === 'savings-book/ha-cau' ? { ...one, quantity: { ...one.quantity, value: quantity } } : one,
  );
  return { ...haDong2024, title, pledges };
}

async function ask<Data>(url: string, cookie: string, query: string, variables: object = {}): Promise<Data> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url, cookie },
    body: JSON.stringify({ query, variables }),
  });
  return ((await response.json()) as { readonly data: Data }).data;
}

const draftIt = `mutation ($input: DraftPlanRevisionInput!) { draftPlanRevision(input: $input) {
  __typename ... on DraftPlanRevisionSuccess { revision { id version state } } } }`;
const adoptIt = `mutation ($input: AdoptPlanRevisionInput!) { adoptPlanRevision(input: $input) {
  __typename ... on AdoptPlanRevisionSuccess { revision { id state } } } }`;
const planned = `{ plan { title revision { id origin } pledges { slug planned } } }`;

interface Drafted {
  readonly draftPlanRevision: { readonly revision: { readonly id: string; readonly version: number } };
}

interface Planned {
  readonly plan: {
    readonly title: string;
    readonly revision: { readonly id: string };
    readonly pledges: readonly { readonly slug: string; readonly planned: string }[];
  };
}

async function adopt(quantity: number): Promise<string> {
  const drafted = await ask<Drafted>(first.url, officer, draftIt, {
    input: { document: JSON.stringify(changed(quantity)) },
  });
  const { id, version } = drafted.draftPlanRevision.revision;
  const input = {
    ...{ revision: id, expectedVersion: version, decisionNumber: '1/QĐ', decisionDate: '2024-06-15' },
    idempotencyKey: `adopt-${quantity}-once`,
  };
  const adopted = await ask<{ adoptPlanRevision: object }>(first.url, leader, adoptIt, { input });
  expect(adopted.adoptPlanRevision).toMatchObject({ revision: { id, state: 'ADOPTED' } });
  return id;
}

async function seenBy(url: string) {
  const { plan } = await ask<Planned>(url, officer, planned);
  const book = plan.pledges.find(({ slug }) => slug === 'savings-book/ha-cau');
  return { title: plan.title, revision: plan.revision.id, planned: Number(book?.planned) };
}

it('every gateway answers by the plan that was adopted, from the next request on', async () => {
  expect((await seenBy(first.url)).title).toBe(haDong2024.title.value);
  expect((await seenBy(second.url)).title).toBe(haDong2024.title.value);
  for (const quantity of [21, 22]) {
    const revision = await adopt(quantity);
    const wanted = { title: changed(quantity).title.value, revision, planned: quantity };
    expect(await seenBy(first.url)).toEqual(wanted);
    expect(await seenBy(second.url)).toEqual(wanted);
  }
});

it('a start keeps the plan that the committee adopted', async () => {
  const before = await seenBy(first.url);
  expect(await prepareRegister(first.database, true)).toEqual({ committee: first.committee, hasOwnPlan: true });
  expect(await seenBy(first.url)).toEqual(before);
});
