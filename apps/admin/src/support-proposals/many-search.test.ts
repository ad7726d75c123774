import { describe, expect, it } from 'vitest';
import { manyAddress, readManySearch, withMeasureToggled } from './many-search.ts';

describe('the address of proposals for many', () => {
  it('takes a measure more, and lets go of one that was asked', () => {
    const none = { households: [], ward: 'w', measures: [] };
    const both = withMeasureToggled(withMeasureToggled(none, 'SAVINGS_BOOK'), 'CHARITY_HOUSE');
    expect(both.measures).toEqual(['SAVINGS_BOOK', 'CHARITY_HOUSE']);
    expect(withMeasureToggled(both, 'SAVINGS_BOOK')).toEqual({ ...none, measures: ['CHARITY_HOUSE'] });
  });

  it('reads what it writes', () => {
    const search = { households: ['SG91c2Vob2xkMQ'], ward: 'w', measures: ['SAVINGS_BOOK', 'CHARITY_HOUSE'] };
    const { search: query, hash } = new URL(manyAddress(search), 'http://127.0.0.1');
    expect(readManySearch({ search: query, hash })).toEqual(search);
  });
});
