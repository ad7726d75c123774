import { afterAll, beforeAll, expect, it } from 'vitest';
import { forgeEvent, openDemoDatabase } from '../testing/index.ts';
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
  expect(await broken()).toEqual([]);
  const undo = await forgeEvent(database.writers, event?.id ?? '');
  expect(await broken()).toMatchObject([{ aggregateId: event?.aggregateId, brokenAt: 1 }]);
  await undo();
  expect(await broken()).toEqual([]);
});
