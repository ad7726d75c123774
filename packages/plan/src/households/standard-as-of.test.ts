import { describe, expect, it } from 'vitest';
import { isoDate } from '../kernel/index.ts';
import { checkSuccessions, ruleAsOf } from '../places/index.ts';
import { type DatedStandard, povertyStandards, standardAsOf, standards } from './index.ts';

const at = (level: 'CENTRAL' | 'CITY', day: string) => standardAsOf(povertyStandards, level, isoDate(day));

describe('the poverty standard of a day', () => {
  it.each([
    ['2021-12-31', 'central-2016', 900_000, 700_000],
    ['2022-01-01', 'central-2022', 2_000_000, 1_500_000],
    ['2023-12-31', 'central-2022', 2_000_000, 1_500_000],
    ['2025-12-31', 'central-2022', 2_000_000, 1_500_000],
    ['2026-01-01', 'central-2022', 2_000_000, 1_500_000],
    ['2026-12-31', 'central-2022', 2_000_000, 1_500_000],
    ['2027-01-01', 'central-2027', 2_800_000, 2_200_000],
    ['2030-12-31', 'central-2027', 2_800_000, 2_200_000],
  ])('the national one on %s: %s, urban %i, rural %i', (day, id, urban, rural) => {
    const status = at('CENTRAL', day);
    expect(status).toMatchObject({ kind: 'IN_FORCE', rule: { id, verified: false } });
    expect(status.kind === 'IN_FORCE' && status.rule.incomeUpTo?.POOR).toEqual({ URBAN: urban, RURAL: rural });
  });

  it.each([
    ['CENTRAL', '2015-12-31', 'BEGIN', ['central-2016', 'central-2022', 'central-2027']],
    ['CENTRAL', '2031-01-01', 'SUCCESSOR', ['central-2027']],
    ['CITY', '2020-12-31', 'BEGIN', ['ha-noi-2021']],
    ['CITY', '2026-01-01', 'END', ['ha-noi-2021']],
  ] as const)('%s on %s is not stated (%s): %j', (level, day, silentOn, ids) => {
    const status = at(level, day);
    expect(status.kind === 'NOT_STATED' && [status.silentOn, status.rules.map(({ id }) => id)]).toEqual([
      silentOn,
      ids,
    ]);
  });

  it('the city’s own is known to exist, without amounts and without a document', () => {
    expect(at('CITY', '2023-12-31')).toMatchObject({
      kind: 'IN_FORCE',
      rule: { incomeUpTo: null, deprivations: null, basis: null, verified: false },
    });
  });

  it('one by its id is replaced by the next: whole, by a document, not verified', () => {
    const status = ruleAsOf(povertyStandards, 'central-2016', isoDate('2027-01-01'));
    if (status.kind !== 'REPLACED') throw new Error(status.kind);
    expect([status.holder.id, status.steps.map(({ basis }) => basis), status.verified]).toEqual([
      'central-2027',
      ['07/2021/NĐ-CP', '351/2025/NĐ-CP'],
      false,
    ]);
  });

  it('is UNDETERMINED where two of a level apply at once, NOT_STATED where a level has none', () => {
    const second: DatedStandard[] = povertyStandards.units.map((one) => ({ ...one, level: 'CENTRAL' }));
    const units = [...second.filter(({ id }) => id === 'ha-noi-2021'), ...povertyStandards.units.slice(0, 3)];
    const two = standardAsOf({ ...povertyStandards, units }, 'CENTRAL', isoDate('2023-12-31'));
    expect(two.kind === 'UNDETERMINED' && two.candidates.map(({ holder }) => holder.id)).toEqual([
      'ha-noi-2021',
      'central-2022',
    ]);
    const none = standardAsOf({ ...povertyStandards, units }, 'CITY', isoDate('2023-12-31'));
    expect(none).toEqual({ kind: 'NOT_STATED', silentOn: 'BEGIN', rules: [] });
  });

  it('the register has no fault, and a row for each level', () => {
    expect(checkSuccessions(povertyStandards)).toEqual([]);
    expect(new Set(povertyStandards.units.map(({ level }) => level))).toEqual(new Set(standards));
  });
});
