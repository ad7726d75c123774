import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestGateway, type TestGateway } from '../testing/start-test-gateway.ts';

let gateway: TestGateway;
let token: string;
beforeAll(async () => {
  gateway = await startTestGateway({ sessionsAskAnything: false });
  token = await gateway.apiKey(['plan.read', 'document.any']);
});
afterAll(() => gateway.stop());

/** An application of somebody else, as strictly limited as any: it sends its key and the header against forged requests. */
const fetchFn = (input: string, init: RequestInit = {}) => {
  const headers = { ...(init.headers as object), 'x-vuonlen-csrf': '1', authorization: `Bearer ${token}` };
  return fetch(input, { ...init, headers });
};
const audits = serverAudits({ url: () => `${gateway.url}/graphql`, fetchFn });

describe('GraphQL over HTTP, by a key', () => {
  it('has 61 audits', () => expect(audits).toHaveLength(61));

  it.each(audits.map((audit) => [audit.id, audit.name, audit] as const))('%s %s', async (_id, _name, audit) => {
    const result = await audit.fn();
    expect(result.status, result.status === 'ok' ? '' : result.reason).toBe('ok');
  });
});
