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
