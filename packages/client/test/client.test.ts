import { describe, expect, expectTypeOf, it } from 'vitest';
import {
  type Answer,
  type AssignSupportMutation,
  bearerToken,
  createClient,
  HouseholdsDocument,
  ProgressDocument,
  type ProgressQuery,
  pagesOf,
  settle,
  signIn,
} from '../src/index.ts';

interface Sent {
  readonly url: string;
  readonly init: RequestInit;
}

function answering(
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
  sent: Sent[] = [],
): typeof fetch {
  return async (input, init = {}) => {
    sent.push({ url: String(input), init });
    return new Response(typeof body === 'string' ? body : JSON.stringify(body), { status, headers });
  };
}

const url = 'http://gateway.example';
const ask = (...answer: Parameters<typeof answering>) =>
  createClient({ url, fetch: answering(...answer) }).ask(ProgressDocument, {});

describe('a request', () => {
  it('goes to /graphql with its document, its variables and who asks', async () => {
    const sent: Sent[] = [];
    const fetch = answering(200, { data: { households: {} } }, {}, sent);
    let calls = 0;
    const authorise = bearerToken(() => {
      calls += 1;
      return `token-${calls}`;
    });
    const client = createClient({ url, authorise, fetch });
    await client.ask(HouseholdsDocument, { first: 5 });
    await client.ask(HouseholdsDocument, { first: 5 });
    expect(sent.map((one) => one.url)).toEqual([`${url}/graphql`, `${url}/graphql`]);
    const headers = sent.map(({ init }) => new Headers(init.headers));
    expect(headers.map((one) => one.get('authorization'))).toEqual(['Bearer token-1', 'Bearer token-2']);
    expect(headers[0]?.get('x-vuonlen-csrf')).toBe('1');
    expect(JSON.parse(String(sent[0]?.init.body))).toEqual({
      query: HouseholdsDocument.toString(),
      variables: { first: 5 },
    });
  });

  it('answers data with its type', async () => {
    const answer = await ask(200, { data: { progress: { households: 84 } } });
    expectTypeOf(answer).toEqualTypeOf<Answer<ProgressQuery>>();
    expect(answer).toEqual({ ok: true, value: { progress: { households: 84 } } });
  });
});

describe('a failure is a value', () => {
  const coded = { message: 'x', path: ['users', 0], extensions: { code: 'FORBIDDEN', requestId: 'r' } };
  const error = { code: 'FORBIDDEN', message: 'x', path: ['users', 0], requestId: 'r' };

  it.each([
    ['of the API', [200, { data: null, errors: [coded] }], { kind: 'GRAPHQL', errors: [error] }],
    ['of a request that was refused', [400, { errors: [coded] }], { kind: 'GRAPHQL', errors: [error] }],
    [
      'without a code',
      [200, { errors: [{}] }],
      { kind: 'GRAPHQL', errors: [{ code: 'INTERNAL', message: '', path: [], requestId: null }] },
    ],
    ['of a limit, in seconds', [429, {}, { 'retry-after': '30' }], { kind: 'RATE_LIMITED', retryAfterSeconds: 30 }],
    [
      'of a limit with errors in it',
      [429, { errors: [coded] }, { 'retry-after': '1' }],
      { kind: 'RATE_LIMITED', retryAfterSeconds: 1 },
    ],
    [
      'of a limit by a date that is past',
      [429, 'x', { 'retry-after': 'Sat, 15 Jun 2024 00:00:00 GMT' }],
      { kind: 'RATE_LIMITED', retryAfterSeconds: 0 },
    ],
    ['of a limit without a time', [429, 'x'], { kind: 'RATE_LIMITED', retryAfterSeconds: null }],
    ['of the way there, with a code', [415, { code: 'WANTS_JSON' }], { kind: 'HTTP', status: 415, code: 'WANTS_JSON' }],
    ['of the way there', [502, 'Bad gateway'], { kind: 'HTTP', status: 502, code: null }],
    ['of a page that is no answer', [200, '<html>'], { kind: 'MALFORMED', status: 200 }],
    ['of an empty answer', [200, {}], { kind: 'MALFORMED', status: 200 }],
  ] as const)('%s', async (_name, answer, failure) => {
    expect(await ask(...(answer as unknown as Parameters<typeof answering>))).toEqual({ ok: false, failure });
  });

  it('of the network', async () => {
    const cause = new TypeError('fetch failed');
    const fetch = () => Promise.reject(cause);
    expect(await createClient({ url, fetch }).ask(ProgressDocument, {})).toEqual({
      ok: false,
      failure: { kind: 'NETWORK', cause },
    });
    expect(await signIn({ url, username: 'a', password: 'b', fetch })).toMatchObject({ failure: { kind: 'NETWORK' } });
  });

  it('of a token that cannot be had', async () => {
    const authorise = bearerToken(() => Promise.reject(new Error('no token')));
    const answer = await createClient({ url, authorise, fetch: answering(200, {}) }).ask(ProgressDocument, {});
    expect(answer).toMatchObject({ ok: false, failure: { kind: 'NETWORK' } });
  });
});

describe('signIn', () => {
  it('keeps the cookies and nothing else', async () => {
    const fetch: typeof globalThis.fetch = async () =>
      new Response('{}', {
        headers: [
          ['set-cookie', 'a=1; Path=/; HttpOnly'],
          ['set-cookie', 'b=2'],
        ],
      });
    const session = await signIn({ url, username: 'a', password: 'b', fetch });
    if (!session.ok) throw new Error('refused');
    expect(await session.value()).toEqual({ cookie: 'a=1; b=2' });
  });

  it.each([
    [
      401,
      { code: 'INVALID_USERNAME_OR_PASSWORD' },
      { kind: 'HTTP', status: 401, code: 'INVALID_USERNAME_OR_PASSWORD' },
    ],
    [429, { code: 'TOO_MANY_ATTEMPTS' }, { kind: 'RATE_LIMITED', retryAfterSeconds: null }],
  ])('is refused by %d as a value', async (status, body, failure) => {
    expect(await signIn({ url, username: 'a', password: 'b', fetch: answering(status, body) })).toEqual({
      ok: false,
      failure,
    });
  });
});

describe('settle', () => {
  type Result = AssignSupportMutation['assignSupport'];

  it('tells a refusal by its type, with what it carries', () => {
    const refused = { __typename: 'PledgeExceededError', code: 'PLEDGE_EXCEEDED', limit: 2, used: 2, asked: 1 };
    const settled = settle(refused as unknown as Result);
    if (settled.ok) throw new Error('done');
    if (settled.refusal.__typename !== 'PledgeExceededError') throw new Error('another');
    expectTypeOf(settled.refusal.limit).toEqualTypeOf<number>();
    expect(settled.refusal.limit).toBe(2);
  });

  it('shows the success as what it is', () => {
    const settled = settle({ __typename: 'AssignSupportSuccess', warnings: [] } as unknown as Result);
    if (!settled.ok) throw new Error('refused');
    expectTypeOf(settled.value.__typename).toEqualTypeOf<'AssignSupportSuccess'>();
    expect(settled.value.warnings).toEqual([]);
  });
});

describe('pagesOf', () => {
  const page = (ids: string[], endCursor: string | null) => ({
    data: {
      households: {
        totalCount: 3,
        nodes: ids.map((id) => ({ id })),
        pageInfo: { hasNextPage: endCursor !== null, endCursor },
      },
    },
  });
  const walk = async (answers: unknown[]) => {
    const asked: unknown[] = [];
    const fetch: typeof globalThis.fetch = async (_input, init) => {
      asked.push(JSON.parse(String(init?.body)).variables.after);
      return new Response(JSON.stringify(answers[asked.length - 1]));
    };
    const got: unknown[] = [];
    const listing = {
      document: HouseholdsDocument,
      variables: { first: 2 },
      page: (data: { households: never }) => data.households,
    };
    for await (const answer of pagesOf(createClient({ url, fetch }), listing as never)) {
      got.push(answer.ok ? (answer.value as { id: string }[]).map(({ id }) => id) : answer.failure.kind);
    }
    return { asked, got };
  };

  it('goes on to the last page', async () => {
    expect(await walk([page(['a', 'b'], 'x'), page(['c'], null)])).toEqual({
      asked: [undefined, 'x'],
      got: [['a', 'b'], ['c']],
    });
  });

  it('ends with the first failure', async () => {
    const failing = { errors: [{ message: 'x', extensions: { code: 'BAD_USER_INPUT' } }] };
    expect(await walk([page(['a'], 'x'), failing, page(['c'], null)])).toEqual({
      asked: [undefined, 'x'],
      got: [['a'], 'GRAPHQL'],
    });
  });
});
