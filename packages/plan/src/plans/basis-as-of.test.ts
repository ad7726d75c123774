import { describe, expect, it } from 'vitest';
import { songKim2026 } from '../../test/second-plan.ts';
import { povertyStandards } from '../households/index.ts';
import { isoDate, isStated } from '../kernel/index.ts';
import { checkSuccessions, successions } from '../places/index.ts';
import { haDong2024 } from './ha-dong-2024/index.ts';
import { basisAsOf, legalBases, planBasesAsOf } from './index.ts';

function inShort(id: string, day: string): string {
  const status = basisAsOf(legalBases, id, isoDate(day));
  if (status.kind === 'NOT_STATED') return `NOT_STATED ${status.silentOn}`;
  if (status.kind === 'AMENDED') return `AMENDED ${status.amendments.map(({ by }) => by).join(' ')}`;
  return status.kind === 'REPLACED' ? `REPLACED ${status.holder.id}` : status.kind;
}

describe('a legal basis on a day', () => {
  it.each([
    ['nd-20-2021-cp', '2021-06-30', 'NOT_YET'],
    ['nd-20-2021-cp', '2021-07-01', 'IN_FORCE'],
    ['nd-20-2021-cp', '2024-06-30', 'IN_FORCE'],
    ['nd-20-2021-cp', '2024-07-01', 'AMENDED nd-76-2024-cp'],
    ['nd-20-2021-cp', '2024-12-31', 'AMENDED nd-76-2024-cp'],
    ['nd-20-2021-cp', '2025-01-01', 'NOT_STATED END'],
    ['nd-81-2021-cp', '2023-12-30', 'IN_FORCE'],
    ['nd-81-2021-cp', '2023-12-31', 'AMENDED nd-97-2023-cp'],
    ['nd-81-2021-cp', '2025-09-02', 'AMENDED nd-97-2023-cp'],
    ['nd-81-2021-cp', '2025-09-03', 'REPLACED nd-238-2025-cp'],
    ['nd-81-2021-cp', '2025-09-04', 'REPLACED nd-238-2025-cp'],
    ['nd-97-2023-cp', '2025-09-03', 'REPLACED nd-238-2025-cp'],
    ['qd-59-2015-ttg', '2021-12-31', 'IN_FORCE'],
    ['qd-59-2015-ttg', '2022-01-01', 'REPLACED nd-07-2021-cp'],
    ['nd-07-2021-cp', '2025-04-09', 'IN_FORCE'],
    ['nd-07-2021-cp', '2025-04-10', 'AMENDED nd-30-2025-cp'],
    ['nd-07-2021-cp', '2026-12-31', 'AMENDED nd-30-2025-cp'],
    ['nd-07-2021-cp', '2027-01-01', 'NOT_STATED END'],
    ['nd-351-2025-cp', '2025-12-31', 'NOT_STATED BEGIN'],
    ['nd-351-2025-cp', '2027-01-01', 'IN_FORCE'],
    ['nd-13-2023-cp', '2025-12-31', 'IN_FORCE'],
    ['nd-13-2023-cp', '2026-01-01', 'REPLACED nd-356-2025-cp'],
    ['luat-91-2025-qh15', '2025-12-31', 'NOT_YET'],
    ['luat-91-2025-qh15', '2026-01-01', 'IN_FORCE'],
    ['nq-17-2021-hdnd', '2024-06-15', 'IN_FORCE'],
    ['nq-17-2021-hdnd', '2025-01-01', 'NOT_STATED END'],
    ['nq-14-2023-hdnd', '2023-12-31', 'NOT_STATED BEGIN'],
    ['tb-1703-qu', '2024-04-14', 'NOT_STATED BEGIN'],
    ['tb-1703-qu', '2024-04-15', 'IN_FORCE'],
  ])('%s on %s: %s', (id, day, expected) => expect(inShort(id, day)).toBe(expected));

  it('refuses a slug that the register does not have', () => {
    expect(() => basisAsOf(legalBases, '81/2021/NĐ-CP', isoDate('2024-06-15'))).toThrow(RangeError);
  });
});

describe('the register of legal bases', () => {
  it('has every instrument of the plan of 2024, as the plan writes it', () => {
    for (const { id, kind, number, issuer, issuedOn } of haDong2024.legalInstruments) {
      const basis = legalBases.units.find((one) => one.id === id);
      expect(basis, id).toMatchObject({ kind, number, issuer });
      if (isStated(issuedOn)) expect(basis?.issuedOn, id).toBe(issuedOn.value);
      if (basis?.source === 'PLAN' && !isStated(issuedOn)) expect(basis.issuedOn, id).toBeNull();
    }
  });

  it('has no fault; nothing in it is verified, nothing applies before it was issued', () => {
    expect(checkSuccessions(legalBases)).toEqual([]);
    for (const { id, verified, issuedOn, validFrom, attested } of legalBases.units) {
      expect(verified, id).toBe(false);
      for (const from of [validFrom, attested?.from ?? null])
        if (issuedOn !== null && from !== null) expect(from >= issuedOn, id).toBe(true);
    }
    expect([...legalBases.successions, ...legalBases.amendments].filter(({ verified }) => verified)).toEqual([]);
  });

  it('has each document by which a place, a standard or a basis was changed; an amendment bears its number', () => {
    const printed = [
      ...[...successions, ...legalBases.successions, ...legalBases.amendments, ...povertyStandards.successions].map(
        ({ basis }) => basis,
      ),
      ...povertyStandards.units.flatMap(({ basis }) => basis ?? []),
    ].flatMap((basis) => basis.split('; ').map((number) => number.replace(/^QĐ /, '')));
    const numbers = new Set(legalBases.units.map(({ number }) => number));
    expect([...new Set(printed)].filter((number) => !numbers.has(number))).toEqual([]);
    for (const { amends, by, basis, on } of legalBases.amendments) {
      expect(legalBases.units.some(({ id }) => id === amends)).toBe(true);
      expect(legalBases.units.find(({ id }) => id === by)).toMatchObject({ number: basis, validFrom: on });
    }
  });
});

describe('the bases of a plan on a day', () => {
  const kinds = (day: string) => {
    const rows = planBasesAsOf(haDong2024, legalBases, isoDate(day));
    expect(rows.map(({ instrument }) => instrument.id)).toEqual(haDong2024.legalInstruments.map(({ id }) => id));
    const counts = new Map<string, number>();
    for (const { status } of rows) counts.set(status?.kind ?? 'null', (counts.get(status?.kind ?? 'null') ?? 0) + 1);
    return Object.fromEntries(counts);
  };

  it.each([
    ['2024-06-30', { IN_FORCE: 12, AMENDED: 1 }],
    ['2024-07-01', { IN_FORCE: 11, AMENDED: 2 }],
    ['2025-01-01', { NOT_STATED: 12, AMENDED: 1 }],
    ['2025-09-03', { NOT_STATED: 12, REPLACED: 1 }],
  ])('on %s: %j', (day, expected) => expect(kinds(day)).toEqual(expected));

  it('of another plan: what the register does not know has no status', () => {
    const rows = planBasesAsOf(songKim2026, legalBases, isoDate('2026-06-15'));
    expect(rows.length).toBeGreaterThan(0);
    const known = new Set(legalBases.units.map(({ id }) => id));
    for (const { instrument, status } of rows) expect(status === null).toBe(!known.has(instrument.id));
    expect(rows.some(({ status }) => status === null)).toBe(true);
  });
});
