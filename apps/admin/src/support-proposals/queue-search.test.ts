import { describe, expect, it } from 'vitest';
import { proposalPath, readQueueSearch, whereOf, writeQueueSearch } from './queue-search.ts';

describe('the address of the queue of proposals', () => {
  it.each([
    ['', { queue: 'mine', state: '', ward: '', id: '' }],
    ['queue=all&state=APPRAISED&ward=w1&id=p1', { queue: 'all', state: 'APPRAISED', ward: 'w1', id: 'p1' }],
    ['queue=late', { queue: 'late', state: '', ward: '', id: '' }],
  ] as const)('«%s» is read and written back the same', (text, expected) => {
    expect(readQueueSearch(new URLSearchParams(text))).toEqual(expected);
    expect(writeQueueSearch(expected).toString()).toBe(text);
  });

  it.each(['queue=everything', 'state=DONE', 'queue=ALL&state=appraised'])('«%s» means nothing unusual', (text) => {
    expect(readQueueSearch(new URLSearchParams(text))).toEqual({ queue: 'mine', state: '', ward: '', id: '' });
  });

  it.each([
    [{ queue: 'mine', state: '', ward: '', id: '' }, { mine: true }],
    [
      { queue: 'late', state: '', ward: 'w1', id: 'p' },
      { waitingOver: 5, ward: ['w1'] },
    ],
    [{ queue: 'all', state: 'SUBMITTED', ward: '', id: '' }, { state: ['SUBMITTED'] }],
  ] as const)('%o asks for %o', (search, where) => expect(whereOf(search)).toEqual(where));

  it('of one proposal opens it among all', () => {
    expect(proposalPath('a/b=')).toBe('/proposals?queue=all&id=a%2Fb%3D');
  });
});
