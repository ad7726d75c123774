import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openDemoDatabase } from '../testing/index.ts';
import { listAuditTrail, verifyAuditChains } from './index.ts';

let demo: Awaited<ReturnType<typeof openDemoDatabase>>;
beforeAll(async () => {
  demo = await openDemoDatabase({});
});
afterAll(() => demo.database.drop());

it('finds a change of what was sealed, and none where nothing was changed', async () => {
  const { database, committee } = demo;
  const { edges } = await listAuditTrail(database.readers, committee, {
    where: { aggregate: ['HOUSEHOLD'] },
    first: 500,
  });
  const ids = edges.map(({ node }) => node.id);
  const broken = async () =>
    (await verifyAuditChains(database.readers, committee, ids)).filter(({ brokenAt }) => brokenAt !== null);
  const [event] = edges.filter(({ node }) => node.sequence === 1).map(({ node }) => node);
  const forge = (how: string) =>
    database.writers.transaction().execute(async (trx) => {
      await sql`alter table audit_event disable trigger audit_event_append_only`.execute(trx);
      await sql`update audit_event set payload = payload ${sql.raw(how)} where id = ${event?.id}`.execute(trx);
      await sql`alter table audit_event enable trigger audit_event_append_only`.execute(trx);
    });
  expect(await broken()).toEqual([]);
  await forge(`|| '{"forged": true}'`);
  expect(await broken()).toMatchObject([{ aggregateId: event?.aggregateId, brokenAt: 1 }]);
  await forge(`- 'forged'`);
  expect(await broken()).toEqual([]);
});
