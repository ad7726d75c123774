import { describe, expect, it } from 'vitest';
import type { Hit } from './find.ts';
import { activeOf, nextOf } from './reach.ts';

const hitsOf = (letters: string): readonly Hit[] => [...letters].map((key) => ({ key, title: key, to: `/${key}` }));

describe('the hit that is highlighted', () => {
  it.each([
    ['the first, when all is there', 'abc', null, true, 'a'],
    ['none, while what comes first is on its way', 'abc', null, false, undefined],
    ['the one that was reached', 'abc', 'b', true, 'b'],
    ['the same when households come on top of it', 'xyabc', 'b', true, 'b'],
    ['the one that was reached, also while households are on their way', 'abc', 'b', false, 'b'],
    ['the first, when the one that was reached is no longer found', 'abc', 'z', true, 'a'],
    ['none of none', '', 'b', true, undefined],
  ])('is %s', (_name, letters, reached, isWhole, expected) => {
    expect(activeOf(hitsOf(letters), reached, isWhole)?.key).toBe(expected);
  });
});

describe('an arrow', () => {
  it.each([
    ['down from nowhere', 'abc', undefined, 1, 'a'],
    ['up from nowhere', 'abc', undefined, -1, 'c'],
    ['down', 'abc', 'a', 1, 'b'],
    ['up', 'abc', 'c', -1, 'b'],
    ['down from the last', 'abc', 'c', 1, 'a'],
    ['up from the first', 'abc', 'a', -1, 'c'],
    ['down where nothing is', '', undefined, 1, undefined],
  ] as const)('%s', (_name, letters, from, by, expected) => {
    const hits = hitsOf(letters);
    const active = hits.find(({ key }) => key === from);
    expect(nextOf(hits, active, by)?.key).toBe(expected);
  });
});
