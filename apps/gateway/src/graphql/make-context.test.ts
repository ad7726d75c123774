import { isoDate } from '@vuonlen/plan/kernel';
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

describe('an officer of a ward of July 2025', () => {
  it('works for the former ward that is written beside, once that has ended', async () => {
    const { writers } = gateway.database;
    const cookie = await gateway.person('WARD_OFFICER', {
      place: 'ha-dong-2025',
      agency: 'ward-peoples-committee/ha-cau',
    });
    const body = async () => {
      const { data, errors } = (
        await gateway.query('{ viewer { agency { slug } } duties { agency { slug } } }', { cookie })
      ).body;
      expect(errors).toBeUndefined();
      return [data.viewer.agency?.slug ?? null, data.duties.length > 0];
    };
    expect(await body()).toEqual([null, false]);
    await writers
      .updateTable('committee')
      .set({ working_date: isoDate('2025-07-01') })
      .execute();
    expect(await body()).toEqual(['ward-peoples-committee/ha-cau', true]);
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
