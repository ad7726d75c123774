import { describe, expect, it } from 'vitest';
import { keyOfLine, readMoneySearch, rowsAddress } from './money-search.ts';

const nothing = { ward: null, source: null, measure: null, year: null, agency: null };
const amounts = { planned: 0, pledged: 0, received: 0, allocated: 0, disbursed: 0 } as never;
const line = (of: object) => ({ ...nothing, amounts, ...of }) as Parameters<typeof rowsAddress>[2] & object;

describe('the address of the rows of a figure', () => {
  it.each([
    ['WARD', line({ ward: { id: 'w', name: 'Phú Lương' } }), { ward: 'w' }],
    ['SOURCE', line({ source: { id: 's' } }), { source: 's' }],
    ['MEASURE', line({ measure: { id: 'm' } }), { measure: 'm' }],
    ['YEAR', line({ year: 2024 }), { year: 2024 }],
    ['AGENCY', line({ agency: { id: 'a' } }), { agency: 'a' }],
    ['SOURCE', line({}), { notStated: 'SOURCE' }],
    ['YEAR', line({}), { notStated: 'YEAR' }],
  ] as const)('of %s asks for the line %#', (cut, one, where) => {
    const address = new URL(rowsAddress(cut, 'DISBURSED', one), 'https://x.test');
    expect(address.hash).toBe('#rows');
    expect(readMoneySearch(address.searchParams)).toEqual({ cut, stage: 'DISBURSED', of: keyOfLine(one), where });
  });

  it('of the total asks for no line, and what it does not know for nothing', () => {
    const address = new URL(rowsAddress('AGENCY', 'PLANNED', null), 'https://x.test');
    expect(readMoneySearch(address.searchParams)).toEqual({ cut: 'AGENCY', stage: 'PLANNED', of: '', where: {} });
    const odd = new URLSearchParams({ cut: 'YEAR', stage: 'LOST', of: 'x' });
    expect(readMoneySearch(odd)).toEqual({ cut: 'YEAR', stage: null, of: '', where: {} });
  });
});
