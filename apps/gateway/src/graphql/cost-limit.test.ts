import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestGateway, type TestGateway } from '../testing/start-test-gateway.ts';

const allowances = {
  known: { budget: { capacity: 1_000, perSecond: 10 }, costLimit: 400 },
  anonymous: { budget: { capacity: 100, perSecond: 5 }, costLimit: 50 },
};
let at = Date.now();
let gateway: TestGateway;
let cookie: string;
beforeAll(async () => {
  gateway = await startTestGateway({ allowances, now: () => new Date(at) });
});
afterAll(() => gateway.stop());

const costOf = async (query: string, as: string | undefined = cookie) => {
  const { body, status, headers } = await gateway.query(query, as ? { cookie: as } : {});
  return { status, cost: body.extensions.cost, code: body.errors?.[0]?.extensions.code, headers, body };
};

describe('the cost of a request', () => {
  beforeAll(async () => {
    cookie = await gateway.person('COMMITTEE_OFFICER');
  });

  it('is told in every answer: what was asked, the limit, what is left', async () => {
    expect((await costOf('{ plan { title } }')).cost).toEqual({ requested: 2, limit: 400, remaining: 997 });
    expect((await costOf('{ households(first: 10) { nodes { id code } } }')).cost).toMatchObject({ requested: 22 });
  });

  it.each([
    ['that cannot be read', '{', 'GRAPHQL_PARSE_FAILED'],
    ['that is not of the schema', '{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
  ])('is told of a document %s too', async (_name, query, code) => {
    const answer = await costOf(query);
    expect([answer.code, answer.cost]).toEqual([code, { requested: 1, limit: 400, remaining: expect.any(Number) }]);
  });

  it('above the limit is refused with a code and not taken from what is left', async () => {
    const before = (await costOf('{ __typename }')).cost.remaining;
    const refused = await costOf('{ households(first: 200) { nodes { id code } } }');
    expect(refused).toMatchObject({
      code: 'TOO_EXPENSIVE',
      cost: { requested: 402, limit: 400, remaining: before - 1 },
    });
    expect(refused.body.data ?? null).toBeNull();
  });

  it('has a lower limit for who is not signed in', async () => {
    const { body } = await gateway.query('{ __typename }');
    expect(body).toMatchObject({ data: { __typename: 'Query' }, extensions: { cost: { limit: 50 } } });
    expect(
      (await gateway.query('{ households(first: 30) { nodes { id code } } }')).body.errors[0].extensions.code,
    ).toBe('TOO_EXPENSIVE');
  });
});

describe('who asks too much', () => {
  const dear = '{ households(first: 150) { nodes { id code } } }';

  it('is answered 429 with the time to wait, until then, and nobody else is', async () => {
    const [one, other] = [await gateway.person('COMMITTEE_OFFICER'), await gateway.person('COMMITTEE_OFFICER')];
    for (let round = 0; round < 3; round += 1) expect((await costOf(dear, one)).status).toBe(200);
    const refused = await costOf(dear, one);
    expect([refused.status, refused.code]).toEqual([429, 'RATE_LIMITED']);
    const wait = Number(refused.headers.get('retry-after'));
    expect(refused.cost).toEqual({ requested: 302, limit: 400, remaining: 1_000 - 3 * 303 - 1 });
    expect(wait).toBe(Math.ceil((302 - refused.cost.remaining) / 10));
    expect((await costOf(dear, other)).status).toBe(200);
    at += (wait - 1) * 1000;
    expect((await costOf(dear, one)).status).toBe(429);
    at += 2000;
    expect((await costOf(dear, one)).status).toBe(200);
  });

  it('has one budget over all requests at the same time', async () => {
    const one = await gateway.person('COMMITTEE_OFFICER');
    const answers = await Promise.all(Array.from({ length: 12 }, () => costOf(dear, one)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(3);
  });

  it('has nothing read any more once everything is spent', async () => {
    at += 3_600_000;
    for (let left = 100; left > 0; left -= 2) expect((await costOf('{ __typename }', '')).status).toBe(200);
    const response = await gateway.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: 'nothing that can be read',
    });
    expect([response.status, response.headers.get('retry-after')]).toEqual([429, '1']);
    const body = await response.json();
    expect(body).toMatchObject({
      errors: [{ extensions: { code: 'RATE_LIMITED', requestId: expect.any(String) } }],
      extensions: { cost: { requested: 1, limit: 50, remaining: 0 } },
    });
    expect(body.errors[0].extensions.http).toBeUndefined();
  });
});

describe('a wrong name', () => {
  it('is answered with the right ones to who may know the schema only', async () => {
    at += 3_600_000;
    const administrator = await gateway.person('ADMINISTRATOR');
    const officer = await gateway.person('COMMITTEE_OFFICER');
    const wrong = '{ plan { titel } }';
    const messageOf = async (as?: string) =>
      (await gateway.query(wrong, as ? { cookie: as } : {})).body.errors[0].message;
    expect(await messageOf(administrator)).toContain('Did you mean "title"');
    for (const as of [officer, undefined]) {
      expect(await messageOf(as)).toBe('Cannot query field "titel" on type "Plan".');
    }
    expect(await messageOf(administrator)).toContain('Did you mean "title"');
  });
});
