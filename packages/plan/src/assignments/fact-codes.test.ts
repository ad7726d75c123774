import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyHousehold, conceal, concealable } from '../../test/any-household.ts';
import { june2024 } from '../../test/household-examples.ts';
import type { HouseholdFacts, MemberFacts } from '../households/index.ts';
import { FactCodes } from './fact-codes.ts';
import type { Room, Tally } from './fact-numbers.ts';
import { type FactReader, readFact } from './fact-reader.ts';

const measures = ['HOUSING_REPAIR', 'SAVINGS_BOOK'];
const readers: readonly FactReader[] = [
  ...(['day', 'class', 'exitedOn', 'needs', 'housingDilapidated', 'buildsOrRepairs', 'inHardship'] as const),
  ...(['member', 'member.schoolLevel', 'member.inSchool', 'member.isChildOfHousehold'] as const),
  ...(['named', 'namedBirth'] as const),
]
  .map((reads): FactReader => ({ reads }))
  .concat({ reads: 'held', measures }, { reads: 'heldByMember', measure: 'EDUCATION_SUPPORT' });

/** Reads as a decision does: over again from the start when a value had no room. */
function readAll(rooms: Map<string, Room>, asked: readonly (readonly [HouseholdFacts, MemberFacts | null])[]) {
  for (;;) {
    const tally: Tally = { count: 0, isFull: false };
    const codes = new FactCodes(rooms, tally);
    const places = readers.map((reader) => codes.placeOf(reader) ?? -1);
    const read = asked.map(([facts, member]) => {
      codes.readHousehold(facts, june2024);
      codes.readMember(facts, member);
      return places.map((place) => codes.codes[place] ?? -1);
    });
    if (!tally.isFull) return { read, bits: places.map((place) => codes.bitsAt(place)) };
  }
}

const anyAsked = fc
  .record({
    facts: anyHousehold(['HOUSING_REPAIR', 'SAVINGS_BOOK', 'EDUCATION_SUPPORT']),
    hidden: fc.subarray([...concealable]),
    asks: fc.boolean(),
  })
  .map(({ facts, hidden, asks }) => {
    const concealed = conceal(facts, hidden, false);
    return [concealed, asks ? (concealed.members?.[0] ?? null) : null] as const;
  });

describe('codes of facts', () => {
  it('are equal only where the facts read equal, hardly more than there are values, and each has its room', () => {
    fc.assert(
      fc.property(fc.array(anyAsked, { minLength: 2, maxLength: 40 }), (asked) => {
        const { read, bits } = readAll(new Map(), asked);
        for (const [at, reader] of readers.entries()) {
          const values = asked.map(([facts, member]) => readFact(reader, facts, member, june2024));
          const byCode = new Map(read.map((codes, nth) => [codes[at], values[nth]]));
          for (const [nth, codes] of read.entries()) {
            expect(byCode.get(codes[at])).toBe(values[nth]);
            expect(codes[at]).toBeLessThan(2 ** (bits[at] ?? 0));
          }
          // Unknown may have two codes: of a member, and where there is none.
          expect(byCode.size).toBeLessThanOrEqual(new Set(values).size + 1);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('have no place for a birth date', () => {
    const codes = new FactCodes(new Map(), { count: 0, isFull: false });
    expect(codes.placeOf({ reads: 'member.birthDate' })).toBeNull();
  });
});
