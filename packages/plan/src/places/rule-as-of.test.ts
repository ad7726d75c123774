import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, isoDate } from '../kernel/index.ts';
import { type Amendment, type DatedRule, type RuleStatus, ruleAsOf, type Succession } from './index.ts';

const on = (value: string) => isoDate(value);
const unknown = { validFrom: null, validTo: null, attested: null };
const units: readonly DatedRule[] = [
  { id: 'old', validFrom: on('2021-10-15'), validTo: on('2025-09-02'), attested: null },
  { id: 'new', validFrom: on('2025-09-03'), validTo: null, attested: null },
  { id: 'open', validFrom: on('2021-07-01'), validTo: null, attested: { from: on('2021-07-01'), until: null } },
  { id: 'seen', ...unknown, attested: { from: on('2024-01-01'), until: on('2025-01-01') } },
  { id: 'ended', validFrom: null, validTo: on('2024-12-31'), attested: { from: on('2024-01-01'), until: null } },
  { id: 'heard-of', ...unknown },
];
const successions: readonly Succession[] = [
  { from: 'old', to: 'new', on: on('2025-09-03'), scope: 'WHOLE', basis: 'NĐ 2', verified: false },
];
const amendments: readonly Amendment[] = [
  { amends: 'open', by: 'new', on: on('2024-07-01'), basis: 'NĐ 3', verified: true },
  { amends: 'open', by: 'old', on: on('2026-01-01'), basis: 'NĐ 4', verified: false },
];
const registers = { units, successions, amendments };

function inShort(status: RuleStatus<DatedRule>): string {
  if (status.kind === 'NOT_STATED') return `NOT_STATED ${status.silentOn}`;
  if (status.kind === 'AMENDED') return `AMENDED ${status.amendments.length} ${status.verified}`;
  return status.kind === 'REPLACED' ? `REPLACED ${status.holder.id}` : status.kind;
}

describe('what became of a rule', () => {
  it.each([
    ['old', '2021-10-14', 'NOT_YET'],
    ['old', '2021-10-15', 'IN_FORCE'],
    ['old', '2025-09-02', 'IN_FORCE'],
    ['old', '2025-09-03', 'REPLACED new'],
    ['old', '2025-09-04', 'REPLACED new'],
    ['new', '2025-09-02', 'NOT_YET'],
    ['new', '2025-09-03', 'IN_FORCE'],
    ['new', '2025-09-04', 'NOT_STATED END'],
    ['open', '2024-06-30', 'IN_FORCE'],
    ['open', '2024-07-01', 'AMENDED 1 true'],
    ['open', '2026-01-01', 'AMENDED 2 false'],
    ['seen', '2023-12-31', 'NOT_STATED BEGIN'],
    ['seen', '2024-01-01', 'IN_FORCE'],
    ['seen', '2024-12-31', 'IN_FORCE'],
    ['seen', '2025-01-01', 'NOT_STATED END'],
    ['ended', '2024-12-31', 'IN_FORCE'],
    ['ended', '2025-01-01', 'NOT_STATED SUCCESSOR'],
    ['heard-of', '2024-06-15', 'NOT_STATED BEGIN'],
  ])('%s on %s: %s', (id, day, expected) => expect(inShort(ruleAsOf(registers, id, on(day)))).toBe(expected));

  it('replaced in part: which one applies depends on the provision', () => {
    const part = {
      from: 'open',
      to: 'new',
      on: on('2025-09-03'),
      scope: 'PART',
      basis: 'NĐ 2',
      verified: false,
    } as const;
    const status = ruleAsOf({ ...registers, successions: [part] }, 'open', on('2025-09-03'));
    expect(status.kind === 'UNDETERMINED' && status.candidates.map(({ holder }) => holder.id)).toEqual(['open', 'new']);
    expect(ruleAsOf({ ...registers, successions: [part] }, 'open', on('2025-09-02')).kind).toBe('AMENDED');
  });

  it('replaced by two whole ones: neither is chosen', () => {
    const twice = [...successions, ...successions.map((step) => ({ ...step, to: 'open' }))];
    expect(ruleAsOf({ ...registers, successions: twice }, 'old', on('2025-09-03')).kind).toBe('UNDETERMINED');
  });

  it('refuses one that nobody knows', () => {
    expect(() => ruleAsOf(registers, 'none', on('2025-01-01'))).toThrow(RangeError);
  });

  it('claims force on days only that a life or a source covers', () => {
    const day = fc.integer({ min: -2000, max: 4000 }).map((days) => addDays(on('2021-01-01'), days));
    fc.assert(
      fc.property(fc.constantFrom(...units), day, (unit, asOf) => {
        const { kind } = ruleAsOf(registers, unit.id, asOf);
        if (kind !== 'IN_FORCE' && kind !== 'AMENDED') return;
        const from = unit.validFrom ?? unit.attested?.from;
        expect(from != null && from <= asOf).toBe(true);
        expect(unit.validTo === null || asOf <= unit.validTo).toBe(true);
        const isShown = unit.validTo !== null || asOf === from || (unit.attested?.until ?? addDays(asOf, 1)) > asOf;
        expect(isShown && (unit.validTo !== null || asOf === from || unit.attested !== null)).toBe(true);
      }),
    );
  });
});
