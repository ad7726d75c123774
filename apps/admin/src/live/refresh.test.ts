import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { describe, expect, it, vi } from 'vitest';
import type { TouchedBy } from '../api/index.ts';
import type { Change } from './event-connection.ts';
import { Heard } from './one-connection.ts';
import { Refresh } from './refresh.ts';

const change = (aggregate: Change['aggregate'], node: string | null = null, id = 'e'): Change => ({
  __typename: 'Change',
  id,
  aggregate,
  node,
});

/** A screen that is shown, and how often it has read. */
function show(queries: QueryClient, key: readonly unknown[], touchedBy?: TouchedBy, read = async () => 1) {
  const queryFn = vi.fn(read);
  const meta = touchedBy ? { meta: { touchedBy } } : {};
  new QueryObserver(queries, { queryKey: [...key], queryFn, staleTime: Number.POSITIVE_INFINITY, ...meta }).subscribe(
    () => undefined,
  );
  return queryFn;
}

async function settle(queries: QueryClient): Promise<void> {
  await new Promise((done) => setTimeout(done, 30));
  await vi.waitFor(() => expect(queries.isFetching()).toBe(0));
}

describe('after a change', () => {
  it.each<[string, Change, readonly string[]]>([
    ['of a household', change('HOUSEHOLD', 'h1'), ['list', 'overview', 'record 1']],
    ['of another household', change('HOUSEHOLD', 'h2'), ['list', 'overview', 'record 2']],
    ['of a person', change('MEMBERSHIP', 'u1'), ['list', 'overview', 'viewer', 'users']],
    ['of the committee', change('COMMITTEE', 'c1'), ['list', 'overview', 'record 1', 'record 2', 'viewer']],
  ])('%s, what it touches is read again, and nothing else', async (_name, given, expected) => {
    const queries = new QueryClient();
    const screens = {
      list: show(queries, ['households', 'getList']),
      overview: show(queries, ['query Dashboard', {}], {}),
      'record 1': show(queries, ['query HouseholdRecord', { id: 'h1' }], {
        household: 'h1',
        aggregates: ['HOUSEHOLD', 'COMMITTEE'],
      }),
      'record 2': show(queries, ['query HouseholdRecord', { id: 'h2' }], {
        household: 'h2',
        aggregates: ['HOUSEHOLD', 'COMMITTEE'],
      }),
      viewer: show(queries, ['viewer'], { aggregates: ['COMMITTEE', 'MEMBERSHIP'] }),
      users: show(queries, ['query Users', {}], { aggregates: ['MEMBERSHIP'] }),
      session: show(queries, ['auth', 'checkAuth']),
    };
    await settle(queries);
    new Refresh(queries, 1).add(given);
    await settle(queries);
    const again = Object.entries(screens).filter(([, read]) => read.mock.calls.length > 1);
    expect(again.map(([name]) => name).toSorted()).toEqual([...expected].toSorted());
  });

  it('many that come together are read once', async () => {
    const queries = new QueryClient();
    const list = show(queries, ['households', 'getList']);
    await settle(queries);
    const refresh = new Refresh(queries, 5);
    for (let n = 0; n < 50; n += 1) refresh.add(change('HOUSEHOLD', `h${n}`));
    await settle(queries);
    expect(list).toHaveBeenCalledTimes(2);
  });

  it('many that come one after the other never keep a reading from its end', async () => {
    const queries = new QueryClient();
    let ends = 0;
    const slow = async () => {
      await new Promise((done) => setTimeout(done, 20));
      ends += 1;
      return ends;
    };
    show(queries, ['households', 'getList'], undefined, slow);
    const refresh = new Refresh(queries, 1);
    for (let n = 0; n < 30; n += 1) {
      refresh.add(change('HOUSEHOLD', 'h1'));
      await new Promise((done) => setTimeout(done, 5));
    }
    expect(ends).toBeGreaterThan(2);
    await settle(queries);
  });

  it('that nobody knows, everything is read again but who one is', async () => {
    const queries = new QueryClient();
    const [list, session] = [show(queries, ['households', 'getList']), show(queries, ['auth', 'checkAuth'])];
    await settle(queries);
    new Refresh(queries, 1).addAll();
    await settle(queries);
    expect([list.mock.calls.length, session.mock.calls.length]).toEqual([2, 1]);
  });
});

describe('a change that comes twice', () => {
  it('is heard once, and the last new one is the place to go on from', () => {
    const heard = new Heard();
    const told = ['a', 'b', 'a', 'c', 'b'].filter((id) => heard.hear(change('PLAN', null, id)));
    expect(told).toEqual(['a', 'b', 'c']);
    expect(heard.last).toBe('c');
  });

  it('is forgotten after a thousand others', () => {
    const heard = new Heard();
    for (let n = 0; n <= 1_000; n += 1) heard.hear(change('PLAN', null, `e${n}`));
    expect(heard.hear(change('PLAN', null, 'e0'))).toBe(true);
    expect(heard.hear(change('PLAN', null, 'e2'))).toBe(false);
  });
});
