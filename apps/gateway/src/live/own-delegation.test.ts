import { randomUUIDv7 } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Followed, followEvents, type StreamedEvent } from '../testing/follow-events.ts';
import { Office } from '../testing/office.ts';
import { startTestGateway, type TestGateway } from '../testing/start-test-gateway.ts';

let gateway: TestGateway;
let office: Office;
const streams: Followed[] = [];

beforeAll(async () => {
  gateway = await startTestGateway({ feedLimits: { pollMilliseconds: 300 } });
  office = await Office.open(gateway);
});
afterAll(async () => {
  for (const stream of streams) stream.leave();
  await gateway.stop();
});

async function follow(cookie: string): Promise<Followed> {
  const stream = await followEvents({ url: gateway.url, cookie });
  streams.push(stream);
  return stream;
}

const actsOf = (events: readonly StreamedEvent[]) => events.flatMap(({ act }) => act ?? []);

it('a delegation that is recorded and ended is told to whom it is given, and to no other officer of the body', async () => {
  const scope = { agency: 'red-cross' };
  const leader = await office.person('COMMITTEE_LEADER');
  const [delegate, other] = [
    await office.person('AGENCY_OFFICER', scope),
    await office.person('AGENCY_OFFICER', scope),
  ];
  const [told, untold] = [await follow(delegate.cookie), await follow(other.cookie)];
  const days = { validFrom: '2024-06-15', validUntil: '2024-06-20', basisDocument: '12/UQ-BCĐ' };
  const given = { action: 'APPROVE_DISBURSEMENT', delegate: delegate.node, ...days, idempotencyKey: randomUUIDv7() };
  const answer = '... on RecordDelegationSuccess { delegation { id version } }';
  const { delegation } = await office.mutate('recordDelegation', 'RecordDelegationInput', given, answer, leader.cookie);
  await told.until((events) => actsOf(events).includes('delegation.record'));
  const version = { delegation: delegation.id, expectedVersion: delegation.version };
  const ended = { ...version, reason: 'Lãnh đạo đã về', idempotencyKey: randomUUIDv7() };
  await office.mutate('endDelegation', 'EndDelegationInput', ended, '', leader.cookie);
  const [, last] = await told.until((events) => actsOf(events).includes('delegation.end'));
  expect(last).toMatchObject({ aggregate: 'DELEGATION', node: delegation.id });
  // What everybody is told comes after it: until then the other one has heard of nothing.
  await office.giveBicycle(await office.register('ha-cau-2024'));
  await untold.until((events) => events.length > 0);
  expect(actsOf(untold.events).filter((act) => act.startsWith('delegation'))).toEqual([]);
});
