import { describe, expect, it } from 'vitest';
import type { Pledge } from '../funding/index.ts';
import { findPledge, pledgesOf, sourcesOf } from './find-in-plan.ts';
import { haDong2024 } from './ha-dong-2024/index.ts';
import { plannedAmount, pledgeAmount, sourceAmount } from './planned-amount.ts';

function pledge(id: string): Pledge {
  const found = findPledge(haDong2024, id);
  if (!found) throw new RangeError(id);
  return found;
}

describe('planned money', () => {
  it.each([
    ['HOUSING_NEW_BUILD', 500_000_000],
    ['HOUSING_REPAIR', 60_000_000],
    ['SAVINGS_BOOK', 1_560_000_000],
    ['EDUCATION_SUPPORT', 811_500_000],
    ['ESSENTIAL_ITEMS', 84_000_000],
    ['STUDENT_BICYCLE', 36_000_000],
    ['SPONSORSHIP', null],
    ['TET_GIFT', null],
    ['HOUSING_LOAN', null],
  ])('%s', (code, amount) => expect(plannedAmount(haDong2024, code)).toBe(amount));

  it('comes to the total of the plan', () => {
    const sum = haDong2024.measures.reduce((total, { code }) => total + (plannedAmount(haDong2024, code) ?? 0), 0);
    expect(sum).toBe(haDong2024.funding.total.value);
  });
});

describe('who leads the money', () => {
  it('is the Fatherland Front for 96 % of it', () => {
    const led = haDong2024.measures
      .filter(({ lead }) => lead === 'fatherland-front')
      .reduce((total, { code }) => total + (plannedAmount(haDong2024, code) ?? 0), 0);
    expect(Math.round((100 * led) / haDong2024.funding.total.value)).toBe(96);
  });
});

describe('money of a pledge', () => {
  it.each([
    ['new-build/leg-1', 250_000_000],
    ['new-build/womens-union', 100_000_000],
    ['new-build/youth-union-red-cross', 50_000_000],
    ['repair/red-cross', 30_000_000],
    ['savings-book/other-ward-funds', 220_000_000],
    ['student-bicycle/red-cross', 36_000_000],
    ['education/district-fund', null],
  ])('%s', (id, amount) => expect(pledgeAmount(haDong2024, pledge(id))).toBe(amount));

  it.each(['HOUSING_NEW_BUILD', 'HOUSING_REPAIR', 'SAVINGS_BOOK', 'ESSENTIAL_ITEMS', 'STUDENT_BICYCLE'])(
    'of %s comes to what is planned',
    (code) => {
      const sum = pledgesOf(haDong2024, code).reduce((total, one) => total + (pledgeAmount(haDong2024, one) ?? 0), 0);
      expect(sum).toBe(plannedAmount(haDong2024, code));
    },
  );

  it('of a joint pledge is nobody’s share', () => {
    const joint = pledge('new-build/youth-union-red-cross');
    expect(joint.sources.map((source) => sourceAmount(haDong2024, joint, source))).toEqual([null, null]);
    expect(sourceAmount(haDong2024, pledge('repair/red-cross'), 'youth-union')).toBeNull();
  });

  it('of a joint pledge is split once the committee has split it', () => {
    const split: Pledge = {
      ...pledge('savings-book/other-ward-funds'),
      sources: ['a', 'b'],
      split: {
        value: [
          { source: 'a', quantity: 8 },
          { source: 'b', quantity: 3 },
        ],
        clause: 'II.2.2.2#4.2',
        quote: 'dự kiến điều tiết 11 sổ',
        certainty: 'ASSUMED',
      },
    };
    expect(['a', 'b'].map((source) => sourceAmount(haDong2024, split, source))).toEqual([160_000_000, 60_000_000]);
  });
});

describe('the shape of pledges', () => {
  it('has a source for each, and more than one or an unstated split where it is joint or pooled', () => {
    for (const one of haDong2024.pledges) {
      expect(
        sourcesOf(haDong2024, one)
          .map(({ id }) => id)
          .toSorted(),
        one.id,
      ).toEqual([...one.sources].toSorted());
      expect(one.split !== null, one.id).toBe(one.form !== 'SINGLE');
    }
  });

  it('leaves Đồng Mai’s pupils unstated, not zero', () => {
    expect(findPledge(haDong2024, 'education/dong-mai')).toBeUndefined();
    const [wards] = haDong2024.subtotals.filter(({ id }) => id === 'education/wards');
    expect(wards?.unstated.map(({ place, stated }) => [place, stated.notStated])).toEqual([['dong-mai-2024', true]]);
  });

  it('gives each subtotal the pledges that make it', () => {
    for (const { pledges, quantity } of haDong2024.subtotals) {
      expect(pledges.reduce((sum, id) => sum + pledge(id).quantity.value, 0)).toBe(quantity.value);
    }
  });
});

describe('a measure of which one half is stated', () => {
  const silent = { notStated: true, clause: 'II.2.2.2', why: { vi: 'Không ghi', en: 'Not stated' } } as const;
  it.each([{ rate: silent }, { plannedQuantity: silent }])('has no planned amount: %j', (part) => {
    const measures = haDong2024.measures.map((one) => (one.code === 'SAVINGS_BOOK' ? { ...one, ...part } : one));
    expect(plannedAmount({ ...haDong2024, measures }, 'SAVINGS_BOOK')).toBeNull();
  });
});
