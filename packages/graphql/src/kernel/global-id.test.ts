import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromGlobalId, ownIds, toGlobalId } from './global-id.ts';

const uuid = '01a2094a-d487-7409-b7f5-42299172ce0a';

describe('Relay ids', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(fc.uuid(), (id) => {
        expect(fromGlobalId(toGlobalId('Household', id))).toEqual({ type: 'Household', id });
      }),
    );
    expect(fromGlobalId(toGlobalId('Pledge', 'savings-book/ha-cau'))).toEqual({
      type: 'Pledge',
      id: 'savings-book/ha-cau',
    });
  });

  it('never throw, and are read in one spelling only', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300, unit: 'binary' }), (text) => {
        const id = fromGlobalId(text);
        if (id) expect(toGlobalId(id.type, id.id)).toBe(text);
      }),
    );
  });

  it.each([
    ['a name where a UUID belongs', toGlobalId('Household', 'ha-cau')],
    ['an upper-case UUID', toGlobalId('Household', uuid.toUpperCase())],
    ['a blank', ' '],
    ['standard base64 with padding', Buffer.from(`Household:${uuid}`).toString('base64')],
    ['a NUL', Buffer.from('Pledge:a\0b').toString('base64url')],
    ['no type', Buffer.from(uuid).toString('base64url')],
    ['too long', toGlobalId('Pledge', 'x'.repeat(300))],
  ])('refuse %s', (_name, text) => expect(fromGlobalId(text)).toBeNull());

  it('of another type ask for nothing', () => {
    expect(ownIds('Household', [toGlobalId('Household', uuid), toGlobalId('Assignment', uuid), 'x'])).toEqual([uuid]);
    expect(ownIds('Household', null)).toBeUndefined();
    expect(ownIds('Household', [])).toEqual([]);
  });
});
