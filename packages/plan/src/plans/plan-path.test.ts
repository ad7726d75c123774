import { describe, expect, it } from 'vitest';
import { collectCited } from './collect-cited.ts';
import { haDong2024 } from './ha-dong-2024/index.ts';
import { namesOf, readPath } from './plan-path.ts';

describe('a path', () => {
  it.each([
    ['baseline.households.value', [84]],
    ['baseline.wards[dong-mai-2024].households.value', [19]],
    ['pledges[new-build/youth-union-red-cross].sources[*]', ['youth-union', 'red-cross']],
    ['pledges[measure=HOUSING_NEW_BUILD][leg=leg-1].quantity.value', [5]],
    ['measures[HOUSING_NEW_BUILD].legs[leg-2].amount.value', [50_000_000]],
    ['measures[NOWHERE].rate', []],
    ['nowhere', []],
  ])('%s', (path, expected) => expect(readPath(haDong2024, path)).toEqual(expected));

  it('leads from every citation back to itself', () => {
    for (const { path, cited } of collectCited(haDong2024)) expect(readPath(haDong2024, path), path).toEqual([cited]);
  });

  it('is unique for every citation', () => {
    const paths = collectCited(haDong2024).map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
  });

  it('names entries by index where their keys repeat or are missing', () => {
    expect(namesOf([{ id: 'a' }, { id: 'b' }, { id: 'a' }, {}, 'slug', 'two words'])).toEqual([
      '0',
      'b',
      '2',
      '3',
      'slug',
      '5',
    ]);
  });
});
