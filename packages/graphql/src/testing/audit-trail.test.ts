import { forgeEvent } from '@vuonlen/database/testing';
import type { Role } from '@vuonlen/permissions';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fromGlobalId } from '../kernel/index.ts';
import { createTestRegister, type TestRegister } from './test-register.ts';

let register: TestRegister;
beforeAll(async () => {
  register = await createTestRegister();
});
afterAll(() => register.database.drop());

const page = `query ($first: Int, $after: String, $where: AuditEventWhere) { auditEvents(first: $first, after: $after, where: $where) {
  totalCount pageInfo { hasNextPage endCursor }
  nodes { id action aggregate node subject sequence role actorName recordedAt summary { vi } details { name values } } } }`;
const chains = 'query ($events: [ID!]!) { auditChains(events: $events) { aggregate node events brokenAt lastHash } }';
const whole = `{ auditTrailCheck { checkedAt events chains firstAt lastAt broken
  breaks { kind aggregate node place recordedAt event { id sequence actorName } } } }`;
const actors = '{ auditActors { id name } }';

const trailOf = async (variables: Record<string, unknown>) =>
  (await (await register.asker('AUDITOR')).ask(page, variables)).data.auditEvents;

describe('the trail', () => {
  it.each<{ role: Role; may: boolean; scope?: { agency?: string; place?: string } }>([
    { role: 'ADMINISTRATOR', may: true },
    { role: 'AUDITOR', may: true },
    { role: 'COMMITTEE_LEADER', may: false },
    { role: 'COMMITTEE_OFFICER', may: false },
    { role: 'AGENCY_OFFICER', may: false, scope: { agency: 'fatherland-front' } },
    { role: 'WARD_OFFICER', may: false, scope: { place: 'dong-mai-2024' } },
  ])('is read by $role: $may', async ({ role, may, scope }) => {
    const asker = await register.asker(role, scope);
    const { data, errors } = await asker.ask(page, { first: 3 });
    const walked = await asker.ask(chains, { events: [] });
    const named = await asker.ask(actors, {});
    const checked = await asker.ask(whole, {});
    if (may) {
      expect(data.auditEvents.nodes).toHaveLength(3);
      expect(walked.data.auditChains).toEqual([]);
      expect(named.errors).toBeUndefined();
      expect(checked.data.auditTrailCheck.broken).toBe(0);
    } else {
      expect(named.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
      expect(checked.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
      expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
      expect(walked.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    }
  });

  it('tells the latest first, each once, whatever the size of a page', async () => {
    const seen: string[] = [];
    const times: string[] = [];
    let after: string | null = null;
    do {
      const {
        nodes,
        pageInfo,
      }: { nodes: { id: string; recordedAt: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } =
        await trailOf({ first: 7, after });
      seen.push(...nodes.map(({ id }) => id));
      times.push(...nodes.map(({ recordedAt }) => recordedAt));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
    const { totalCount } = await trailOf({ first: 1 });
    expect(seen).toHaveLength(totalCount);
    expect(new Set(seen).size).toBe(totalCount);
    expect(times).toEqual(times.toSorted().reverse());
  });

  it('narrows by kind, act, node, person and day', async () => {
    const all = await trailOf({ first: 200 });
    const [household] = all.nodes.filter(({ aggregate }: { aggregate: string }) => aggregate === 'HOUSEHOLD');
    const own = await trailOf({ first: 200, where: { node: household.node } });
    expect(own.totalCount).toBeGreaterThan(0);
    expect(new Set(own.nodes.map(({ node }: { node: string }) => node))).toEqual(new Set([household.node]));
    expect(own.nodes[0].subject).toMatch(/\S/);
    const kinds = await trailOf({ first: 1, where: { aggregate: ['PLAN'] } });
    const acts = await trailOf({ first: 1, where: { action: [household.action] } });
    const none = await trailOf({ first: 1, where: { aggregate: ['PLAN'], node: household.node } });
    const nobody = await trailOf({ first: 1, where: { actor: household.node } });
    expect(kinds.totalCount + acts.totalCount).toBeLessThanOrEqual(all.totalCount);
    expect([none.totalCount, nobody.totalCount]).toEqual([0, 0]);
    const day = new Date(Date.parse(household.recordedAt) + 7 * 3_600_000).toISOString().slice(0, 10);
    const on = await trailOf({ first: 1, where: { from: day, until: day } });
    const before = await trailOf({ first: 1, where: { until: '2000-01-01' } });
    expect(on.totalCount).toBeGreaterThan(0);
    expect(before.totalCount).toBe(0);
  });

  it('names who did something, nobody else, and tells what one of them did', async () => {
    const administrator = await register.asker('ADMINISTRATOR');
    const auditor = await register.asker('AUDITOR');
    const namesOf = async () => (await auditor.ask(actors, {})).data.auditActors as { id: string; name: string }[];
    const before = await namesOf();
    const { data } = await administrator.ask(
      'mutation { createUser(input: { username: "nguoi.moi", name: "Người Mới", role: AUDITOR }) { __typename } }',
      {},
    );
    expect(data.createUser.__typename).toBe('CreateUserSuccess');
    const after = await namesOf();
    const [actor, ...others] = after.filter(({ id }) => !before.some((one) => one.id === id));
    expect(others).toEqual([]);
    const { nodes, totalCount } = await trailOf({ first: 10, where: { actor: actor?.id } });
    expect(totalCount).toBe(1);
    expect(nodes[0]).toMatchObject({ action: 'user.create', actorName: actor?.name });
  });

  it('has words for every act that it tells of', async () => {
    const { nodes } = await trailOf({ first: 200 });
    for (const { action, summary } of nodes) expect(summary.vi).not.toBe(action);
  });

  it('walks each chain once', async () => {
    const auditor = await register.asker('AUDITOR');
    const { nodes } = await trailOf({ first: 200, where: { aggregate: ['HOUSEHOLD'] } });
    const [{ id, node, sequence }] = nodes;
    const { data } = await auditor.ask(chains, { events: [id, id] });
    expect(data.auditChains).toMatchObject([{ aggregate: 'HOUSEHOLD', node, events: sequence, brokenAt: null }]);
    expect(data.auditChains[0].lastHash).toMatch(/^[0-9a-f]{64}$/);
  });

  it('walks no more than a hundred at once', async () => {
    const { errors } = await (await register.asker('AUDITOR')).ask(chains, {
      events: Array.from({ length: 101 }, () => 'x'),
    });
    expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  });

  it('is checked whole: as many events as it has, from the first to the last', async () => {
    const auditor = await register.asker('AUDITOR');
    const { data } = await auditor.ask(whole, {});
    const { nodes, totalCount } = await trailOf({ first: 1 });
    const { checkedAt, ...found } = data.auditTrailCheck;
    expect(found).toMatchObject({ events: totalCount, broken: 0, breaks: [], lastAt: nodes[0].recordedAt });
    expect(Date.parse(found.firstAt)).toBeLessThanOrEqual(Date.parse(found.lastAt));
    expect(Math.abs(Date.parse(checkedAt) - Date.now())).toBeLessThan(600_000);
  });

  it('is walked once for all who ask meanwhile', async () => {
    const [one, other] = [await register.asker('AUDITOR'), await register.asker('ADMINISTRATOR')];
    register.statements.length = 0;
    const answers = await Promise.all([one.ask(whole, {}), other.ask(whole, {})]);
    expect(answers[0]?.data).toEqual(answers[1]?.data);
    expect(register.statements.filter((text) => text.includes('"outbox"'))).toHaveLength(1);
    await one.ask(whole, {});
    expect(register.statements.filter((text) => text.includes('"outbox"'))).toHaveLength(2);
  });

  it('says where it breaks, by whom and when the event was recorded', async () => {
    const auditor = await register.asker('AUDITOR');
    const { nodes } = await trailOf({ first: 200, where: { aggregate: ['HOUSEHOLD'] } });
    const [{ id, node, sequence, actorName, recordedAt }] = nodes;
    const undo = await forgeEvent(register.database.writers, fromGlobalId(id)?.id ?? '');
    const { data } = await auditor.ask(whole, {});
    const event = { id, sequence, actorName };
    expect(data.auditTrailCheck).toMatchObject({
      broken: 1,
      breaks: [{ kind: 'CHANGED', aggregate: 'HOUSEHOLD', node, place: sequence, recordedAt, event }],
    });
    await undo();
    expect((await auditor.ask(whole, {})).data.auditTrailCheck.broken).toBe(0);
  });
});
