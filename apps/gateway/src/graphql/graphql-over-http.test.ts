import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestGateway, type TestGateway } from '../testing/start-test-gateway.ts';

let gateway: TestGateway;
let cookie: string;
beforeAll(async () => {
  gateway = await startTestGateway();
  cookie = await gateway.person('ADMINISTRATOR');
});
afterAll(() => gateway.stop());

/** A client of ours: it sends the header that a page of another origin cannot, and is signed in. */
const fetchFn = (input: string, init: RequestInit = {}) =>
  fetch(input, { ...init, headers: { ...(init.headers as object), 'x-vuonlen-csrf': '1', cookie } });
const audits = serverAudits({ url: () => `${gateway.url}/graphql`, fetchFn });

describe('GraphQL over HTTP', () => {
  it('has 61 audits', () => expect(audits).toHaveLength(61));

  it.each(audits.map((audit) => [audit.id, audit.name, audit] as const))('%s %s', async (_id, _name, audit) => {
    const result = await audit.fn();
    expect(result.status, result.status === 'ok' ? '' : result.reason).toBe('ok');
  });
});
