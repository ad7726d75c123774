import { describe, expect, it } from 'vitest';
import fixture from '../../test/fixtures/places.json' with { type: 'json' };
import { isoDate } from '../kernel/index.ts';
import { findPlace, haDongDistrict, places, placesOn, successions, successorsOf, wardsOf2024 } from './index.ts';

const nameOn = (day: string, code: string) => placesOn(isoDate(day)).find((place) => place.code === code)?.name.vi;

describe('places', () => {
  it('are those of the list, but for the district', () => {
    const listed = fixture.units.map(({ id, code, name, kind, validFrom, validTo }) => ({
      id,
      code,
      name,
      kind,
      validFrom,
      validTo,
    }));
    const known = places
      .filter((place) => place !== haDongDistrict)
      .map(({ id, code, name, kind, validFrom, validTo }) => ({ id, code, name: name.vi, kind, validFrom, validTo }));
    expect(known.toSorted((left, right) => left.id.localeCompare(right.id))).toEqual(
      listed.toSorted((left, right) => left.id.localeCompare(right.id)),
    );
  });

  it('have the successors of the list, none of them verified', () => {
    const key = (row: { from: string; to: string }) => `${row.from} ${row.to}`;
    expect(successions.toSorted((left, right) => key(left).localeCompare(key(right)))).toEqual(
      fixture.successions.toSorted((left, right) => key(left).localeCompare(key(right))),
    );
    expect(successions.every(({ verified }) => !verified)).toBe(true);
  });

  it.each([
    ['09556', '2024-06-15', 'Hà Cầu'],
    ['09556', '2025-06-30', 'Hà Cầu'],
    ['09556', '2025-07-01', 'Hà Đông'],
    ['09538', '2024-12-31', 'Nguyễn Trãi'],
    ['09538', '2025-01-01', 'Quang Trung'],
    ['09538', '2025-07-01', undefined],
    ['09552', '2024-06-15', 'Phú La'],
    ['09552', '2026-01-01', 'Kiến Hưng'],
    ['09568', '2024-06-15', 'Phú Lãm'],
    ['09568', '2026-01-01', 'Phú Lương'],
  ])('the code %s on %s is %s', (code, day, name) => expect(nameOn(day, code)).toBe(name));

  it('17 wards made the district in 2024, each with one code on any day', () => {
    expect(wardsOf2024).toHaveLength(17);
    for (const day of ['2024-06-15', '2025-03-01', '2025-07-01', '2026-01-01']) {
      const codes = placesOn(isoDate(day)).map(({ code }) => code);
      expect(new Set(codes).size, day).toBe(codes.length);
    }
    expect(placesOn(isoDate('2025-07-01'))).not.toContain(haDongDistrict);
  });

  it('a ward that ends has a successor that begins on the next day', () => {
    for (const place of places.filter(({ validTo, kind }) => validTo !== null && kind === 'WARD')) {
      const next = successorsOf(place.id);
      expect(next.length, place.id).toBeGreaterThan(0);
      for (const { to, on } of next) expect(findPlace(to)?.validFrom, `${place.id} → ${to}`).toBe(on);
    }
  });

  it('a ward that went over whole has one successor, a split one several', () => {
    for (const { from, scope } of successions) expect(successorsOf(from).length > 1, from).toBe(scope === 'PART');
  });
});
