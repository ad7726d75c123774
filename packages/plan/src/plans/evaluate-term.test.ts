import { describe, expect, it } from 'vitest';
import { evaluateTerm } from './evaluate-term.ts';
import type { Term } from './identity.ts';

const document = {
  count: { value: 7, clause: 'I.1', quote: '07 hộ' },
  words: 'Hai mươi mốt đồng',
  empty: [],
  rows: [
    { id: 'a', group: 'x', amount: { value: 2 } },
    { id: 'b', group: 'x', amount: { value: 3 } },
    { id: 'c', group: 'y', amount: null },
  ],
};

describe('a term', () => {
  it.each<[string, Term, number | string | null]>([
    ['a value of the text', { ref: 'count' }, 7],
    ['plain words', { ref: 'words' }, 'Hai mươi mốt đồng'],
    ['words read as an amount', { words: { ref: 'words' } }, 21],
    ['words that are no amount', { words: { text: 'hai con mèo' } }, null],
    ['a sum over a filter', { sumOf: 'rows[group=x].amount' }, 5],
    ['a sum over an unstated value', { sumOf: 'rows[*].amount' }, null],
    ['a sum over nothing', { sumOf: 'empty[*]' }, null],
    ['a count', { countOf: 'rows[*]' }, 3],
    ['a count of nothing', { countOf: 'empty[*]' }, 0],
    ['several where one is meant', { ref: 'rows[*].id' }, null],
    ['a product', { product: [{ ref: 'count' }, { number: 3 }, { number: 2 }] }, 42],
    ['a difference', { difference: [{ ref: 'count' }, { number: 9 }] }, -2],
    ['a remainder', { remainder: [{ ref: 'count' }, { number: 4 }] }, 3],
    ['a half', { half: { number: 3_000_000 } }, 1_500_000],
    ['an operation on silence', { sum: [{ ref: 'count' }, { ref: 'rows[c].amount' }] }, null],
  ])('%s', (_, term, expected) => expect(evaluateTerm(term, document)).toEqual(expected));
});
