import { scopeOf } from '@vuonlen/acts/kernel';
import { type ApiScope, apiScopes } from '@vuonlen/permissions';
import { haDong2024 } from '@vuonlen/plan/plans/ha-dong-2024';
import { graphql } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { schema, withLoaders } from '../index.ts';
import { guarded, nodeTypes, toGlobalId } from '../kernel/index.ts';
import { type Asker, createTestRegister, type TestRegister } from './test-register.ts';

let register: TestRegister;
let administrator: Asker;
beforeAll(async () => {
  register = await createTestRegister();
  administrator = await register.asker('ADMINISTRATOR');
});
afterAll(() => register.database.drop());

// biome-ignore lint/suspicious/noExplicitAny: tests look into answers of any shape
type Answer = { data?: any; errors?: readonly { extensions: { code?: unknown } }[] };

/** Asks as an application whose key holds the scopes, bound to a ward or not. */
async function askBound(
  place: string | null,
  scopes: readonly ApiScope[],
  source: string,
  variableValues: object = {},
): Promise<Answer> {
  const { committee } = register;
  const actor = { userId: 'api-key:test', committee, role: 'API_CLIENT' as const, agency: null, place, scopes };
  const contextValue = withLoaders({
    ...administrator.context(),
    actor,
    scope: scopeOf({ actor, plan: haDong2024 }),
  });
  return (await graphql({ schema, source, variableValues: { ...variableValues }, contextValue })) as Answer;
}

const askAs = (scopes: readonly ApiScope[], source: string, variables?: object) =>
  askBound(null, scopes, source, variables);

const codeOf = ({ errors }: Answer) => errors?.[0]?.extensions.code;
const everythingBut = (scope: ApiScope) => apiScopes.filter((one) => one !== scope);

const guardedRows = `{ households(first: 100) { totalCount nodes { id causes history { id }
  members { id ethnicGroup citizenNumber } reviews { causes note } } } }`;

describe('an application', () => {
  it.each<[ApiScope, string]>([
    ['plan.read', '{ plan { title } }'],
    ['plan.read', '{ wards { id } }'],
    ['progress.read', '{ progress { households allocated } }'],
    ['household.read', '{ households { totalCount } }'],
    ['household.read', '{ household(id: "x") { id } }'],
    ['household.read', '{ householdChanges { position } }'],
    ['household.read', '{ assignments { totalCount } }'],
    ['household.read', '{ assignmentChanges { position } }'],
  ])('needs %s for %s', async (scope, query) => {
    expect(codeOf(await askAs(everythingBut(scope), query))).toBe('FORBIDDEN');
    expect((await askAs([scope], query)).errors).toBeUndefined();
  });

  it.each(['{ viewer { username } }', '{ users { id } }', '{ apiKeys { totalCount } }'])(
    'is never answered %s',
    async (query) => expect(codeOf(await askAs(apiScopes, query))).toBe('FORBIDDEN'),
  );

  it('reads nodes of what its key names only', async () => {
    const { data } = await administrator.ask(guardedRows);
    const [household] = data.households.nodes;
    const ids = [household.id, household.members[0].id, toGlobalId('Place', 'ha-cau-2024'), household.history[0].id];
    ids.push(toGlobalId('User', administrator.person.id));
    const seen = async (scopes: readonly ApiScope[]) =>
      (await askAs(scopes, 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids })).data.nodes.map(
        (node: { id: string } | null) => node !== null,
      );
    expect(await seen(['plan.read'])).toEqual([false, false, true, false, false]);
    expect(await seen(['household.read'])).toEqual([true, true, false, false, false]);
    expect(await seen(apiScopes)).toEqual([true, true, true, false, false]);
    expect(await seen([])).toEqual(ids.map(() => false));
  });

  it('reads masked data unless its key says that it may read causes', async () => {
    const filled = async (scopes: readonly ApiScope[]) => {
      const { data, errors } = await askAs(scopes, guardedRows);
      expect([errors, data.households.totalCount]).toEqual([undefined, 84]);
      // biome-ignore lint/suspicious/noExplicitAny: rows of a query
      const rows: any[] = data.households.nodes;
      expect(rows.every(({ history }) => history.length === 0)).toBe(true);
      expect(JSON.stringify(rows)).not.toMatch(/"citizenNumber":"\d{12}"/);
      const causes = rows.filter((row) => row.causes.length > 0).length;
      return [causes, rows.flatMap(({ members }) => members).filter(({ ethnicGroup }) => ethnicGroup !== null).length];
    };
    expect(await filled(['household.read'])).toEqual([0, 0]);
    expect(Math.min(...(await filled(['household.read', 'household.readCauses'])))).toBeGreaterThan(0);
  });

  it('reads the progress of the whole plan without a household, and no progress through the plan alone', async () => {
    const { data } = await askAs(['progress.read'], '{ progress { households withoutSupport allocated } }');
    const { data: whole } = await administrator.ask('{ progress { households withoutSupport allocated } }');
    expect(data).toEqual(whole);
    const hidden = { used: null, left: null, usedMoney: null, allocated: null, received: null };
    const { data: plan } = await askAs(
      ['plan.read'],
      '{ plan { pledges { used left usedMoney allocated received } } }',
    );
    for (const pledge of plan.plan.pledges) expect(pledge).toEqual(hidden);
    expect(codeOf(await askAs(['plan.read'], '{ plan { measures { allocatedQuantity } } }'))).toBe('FORBIDDEN');
  });

  it('is led by no relation to what it may not read by its id', async () => {
    const officer = await register.asker('COMMITTEE_OFFICER');
    const { data: found } = await officer.ask('{ households(first: 1) { nodes { id } } }');
    const [{ id }] = found.households.nodes;
    const card = `mutation ($id: ID!) { recordEntitlement(input: { household: $id, policy: "HEALTH_INSURANCE_CARD",
      idempotencyKey: "khoa-the-bhyt" }) { __typename } }`;
    expect((await officer.ask(card, { id })).data.recordEntitlement.__typename).toBe('RecordEntitlementSuccess');
    const relation = 'query ($id: ID!) { household(id: $id) { entitlements { id } loans { id } history { id } } }';
    expect((await officer.ask(relation, { id })).data.household.entitlements).toHaveLength(1);
    const { data } = await askAs(apiScopes, relation, { id });
    expect(data.household).toEqual({ entitlements: [], loans: [], history: [] });
    expect(codeOf(await askAs(apiScopes, '{ plan { pledges { ledger { totalCount } } } }'))).toBe('FORBIDDEN');
  });

  it('keeps a copy by the feeds of changes', async () => {
    for (const feed of ['householdChanges', 'assignmentChanges']) {
      const query = `{ ${feed}(first: 1) { changed { id } position } }`;
      const { data } = await askAs(['household.read'], query);
      expect(data[feed]).toMatchObject({ changed: [{ id: expect.any(String) }], position: expect.any(String) });
      expect(codeOf(await askAs(everythingBut('household.read'), query))).toBe('FORBIDDEN');
    }
  });

  it('does what its key names and nothing else', async () => {
    const { data: found } = await administrator.ask('{ households(first: 1) { nodes { id } } }');
    const [{ id }] = found.households.nodes;
    const need = `mutation ($id: ID!) { recordNeed(input: { household: $id, kind: OTHER, year: 2024 }) {
      __typename ... on DomainError { code } } }`;
    const done = await askAs(['household.read', 'need.record'], need, { id });
    expect(done.data.recordNeed.__typename).toBe('RecordNeedSuccess');
    const { data } = await askAs(everythingBut('need.record'), need, { id });
    expect(data.recordNeed.code).toBe('FORBIDDEN');
    const blind = await askAs(['need.record'], need, { id });
    expect(blind.data.recordNeed.code).toBe('NOT_FOUND');
    const events = await register.database.readers.selectFrom('audit_event').selectAll().execute();
    expect(events.filter(({ actor }) => actor === 'api-key:test')).toMatchObject([
      { action: 'need.record', role: 'API_CLIENT' },
    ]);
  });

  it.each([
    'createApiKey(input: { name: "x", scopes: ["plan.read"], expiresAt: "2024-07-01T00:00:00Z" })',
    'setWorkingDate(input: {})',
    'assignSupport(input: { household: "x", measure: "SAVINGS_BOOK", legs: [], idempotencyKey: "khoa-thu-1" })',
    'createUser(input: { username: "ai.do", name: "Ai", role: ADMINISTRATOR })',
  ])('never does %s', async (act) => {
    const { data } = await askAs(apiScopes, `mutation { ${act} { ... on DomainError { code } } }`);
    expect(Object.values(data)).toEqual([{ code: 'FORBIDDEN' }]);
  });

  it('is told of roots and types that there are', () => {
    const roots = [schema.getQueryType(), schema.getSubscriptionType()].flatMap((root) =>
      Object.keys(root?.getFields() ?? {}),
    );
    expect(roots).toEqual(expect.arrayContaining(guarded.fields));
    expect(nodeTypes()).toEqual(expect.arrayContaining(guarded.nodes));
  });
});

describe('the keys of a committee', () => {
  const create = `mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { __typename
    ... on InvalidInputError { issues { path code } }
    ... on CreateApiKeySuccess { token apiKey { id name prefix scopes state lastUsedAt createdBy { username } version } } } }`;
  const input = (name: string) => {
    const expiresAt = new Date(Date.now() + 86_400_000).toISOString();
    return { name, scopes: ['plan.read', 'document.any'], expiresAt };
  };

  it('are listed to the administrator, with their state and without their secret', async () => {
    for (const name of ['Cổng A', 'Cổng B', 'Cổng C']) {
      const { data, errors } = await administrator.ask(create, { input: input(name) });
      expect(errors).toBeUndefined();
      const { username } = administrator.person;
      expect(data.createApiKey).toMatchObject({
        token: expect.any(String),
        apiKey: {
          name,
          scopes: ['plan.read', 'document.any'],
          state: 'LIVE',
          lastUsedAt: null,
          createdBy: { username },
        },
      });
    }
    const list = `query ($after: String) { apiKeys(first: 2, after: $after) { totalCount
      nodes { id name version } pageInfo { hasNextPage endCursor } } }`;
    const { data: first } = await administrator.ask(list);
    const { data: second } = await administrator.ask(list, { after: first.apiKeys.pageInfo.endCursor });
    const nodes = [...first.apiKeys.nodes, ...second.apiKeys.nodes];
    expect(nodes.map(({ name }: { name: string }) => name)).toEqual(['Cổng C', 'Cổng B', 'Cổng A']);
    expect([first.apiKeys.totalCount, second.apiKeys.pageInfo.hasNextPage]).toEqual([3, false]);

    const revoke = `mutation ($id: ID!) { revokeApiKey(input: { id: $id, expectedVersion: 1 }) { __typename
      ... on RevokeApiKeySuccess { apiKey { state revokedAt version } } ... on StaleVersionError { current { id ... on ApiKey { state } } } } }`;
    const [{ id }] = nodes;
    const { data: revoked } = await administrator.ask(revoke, { id });
    expect(revoked.revokeApiKey.apiKey).toEqual({ state: 'REVOKED', revokedAt: expect.any(String), version: 2 });
    const { data: stale } = await administrator.ask(revoke, { id });
    expect(stale.revokeApiKey).toEqual({ __typename: 'StaleVersionError', current: { id, state: 'REVOKED' } });
  });

  it.each(['COMMITTEE_LEADER', 'COMMITTEE_OFFICER', 'AUDITOR'] as const)('are nothing to %s', async (role) => {
    const asker = await register.asker(role);
    expect((await asker.ask('{ apiKeys { totalCount } }')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const { data } = await administrator.ask('{ apiKeys { nodes { id } } }');
    const ids = data.apiKeys.nodes.map(({ id }: { id: string }) => id);
    const { data: seen } = await asker.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });
    expect(seen.nodes).toEqual(ids.map(() => null));
    const { data: made } = await asker.ask(create, { input: input('x') });
    expect(made.createApiKey.__typename).toBe('ForbiddenError');
  });

  it('want scopes that there are and an end', async () => {
    const wrong = { ...input('x'), scopes: ['plan.burn'], expiresAt: '2020-01-01T00:00:00Z' };
    const { data } = await administrator.ask(create, { input: wrong });
    expect(data.createApiKey.issues).toEqual([
      { path: 'scopes.0', code: 'UNKNOWN_SCOPE' },
      { path: 'expiresAt', code: 'OUT_OF_RANGE' },
    ]);
  });
});
