import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestGateway, type TestGateway } from '../testing/start-test-gateway.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway();
});
afterAll(() => gateway.stop());

describe('a session', () => {
  it('that outlives its membership is nobody’s', async () => {
    const cookie = await gateway.person('COMMITTEE_OFFICER');
    const seen = await gateway.query('{ viewer { role } wards { id } }', { cookie });
    expect([seen.body.errors, seen.body.data.viewer.role]).toEqual([undefined, 'COMMITTEE_OFFICER']);
    const { writers } = gateway.database;
    await writers.updateTable('membership').set({ disabled_at: new Date() }).execute();
    const sessions = await writers.selectFrom('session').select('id').execute();
    expect(sessions.length).toBeGreaterThan(0);
    const { body } = await gateway.query('{ wards { id } }', { cookie });
    expect([body.data, body.errors[0].extensions.code]).toEqual([null, 'UNAUTHENTICATED']);
  });
});

describe('nobody signed in', () => {
  it('is told the figures of the district and nothing else', async () => {
    const { body, status } = await gateway.query('{ publicStatistics { planned demo measures { code allocated } } }');
    expect([status, body.errors]).toEqual([200, undefined]);
    expect(body.data.publicStatistics).toMatchObject({ planned: 3_051_500_000, demo: true });
    expect((await gateway.query('{ progress { planned } }')).body.errors[0].extensions.code).toBe('UNAUTHENTICATED');
  });
});
