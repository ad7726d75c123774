import { describe, expect, it } from 'vitest';
import type { MoneyOptionsQuery } from '../gql/graphql.ts';
import { fundOptions, fundsToMove } from './fund-options.ts';

const front = { id: 'front' };

function pledge(id: string, state: string | null, more: object = {}) {
  const giving = state === null ? null : { state, ground: null };
  const sources = [{ id: `of-${id}`, kind: 'FUND', keeper: front }];
  return { id, leg: null, unit: 'BOOK', money: 60_000_000, left: 3, place: null, giving, sources, ...more };
}

const books = [
  pledge('tied', 'TIED_TO_WARD', { place: { id: 'w1', name: 'Một' } }),
  pledge('district', 'FREE'),
  pledge('spent', 'WARD_WITHOUT_NEAR_POOR', { place: { id: 'w2', name: 'Hai' }, left: 0 }),
  pledge('pool', 'POOL_OF_FUNDS'),
  pledge('done', 'WARD_WITHOUT_NEAR_POOR', { place: { id: 'w3', name: 'Ba' } }),
  pledge('society', 'NOT_A_FUND'),
  pledge('hidden', null, { left: null }),
];
const children = [pledge('children', 'NOT_A_FUND', { unit: 'CHILD', money: null })];
const houses = [pledge('half', 'FREE', { leg: 'leg-1', unit: 'HOUSEHOLD' })];
const measure = (code: string, pledges: object[]) => ({ id: code, code, lead: { id: 'labour' }, pledges });
const data = {
  plan: { measures: [measure('HOUSE', houses), measure('BOOK', books), measure('CHILD', children)] },
} as unknown as MoneyOptionsQuery;

const named = (agency: string | null = null) =>
  fundOptions(data, agency).map(({ pledge: { id }, hindrance }) => `${id} ${hindrance}`);

describe('funds whose money may be moved', () => {
  it('of wards without near-poor households come first, those the act would refuse last and are not offered', () => {
    expect(named()).toEqual([
      'pool null',
      'done null',
      'half null',
      'district null',
      'spent NOTHING_LEFT',
      'tied TIED_TO_WARD',
    ]);
  });

  it('are those that the agency keeps, or of the measures that it leads', () => {
    expect(named('front')).toEqual(named());
    expect(named('labour')).toEqual(named());
    expect(named('red-cross')).toEqual([]);
  });

  it('go to the same support first, to another only where both are worth something', () => {
    const pool = fundOptions(data, null).find(({ pledge: { id } }) => id === 'pool');
    expect(pool?.targets.map(({ pledge: { id } }) => id)).toEqual([
      ...['tied', 'district', 'spent', 'done', 'society', 'hidden'],
      'half',
    ]);
  });

  it('stay in their ward while it has near-poor households, and are offered for another pledge of it', () => {
    const second = pledge('second', 'TIED_TO_WARD', { place: { id: 'w1', name: 'Một' } });
    const both = { plan: { measures: [measure('BOOK', [...books, second])] } } as unknown as MoneyOptionsQuery;
    const tied = fundOptions(both, null).find(({ pledge: { id } }) => id === 'tied');
    expect(tied).toMatchObject({ hindrance: null, targets: [{ pledge: { id: 'second' } }] });
  });

  it('wait to be moved where something is left', () => {
    const all = data.plan.measures.flatMap((one) => one.pledges.map((of) => ({ pledge: of, measure: one })));
    expect(fundsToMove(all).map(({ pledge: { id } }) => id)).toEqual(['pool', 'done']);
  });
});
