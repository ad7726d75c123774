import type { IsoDate } from '../kernel/index.ts';
import { type RuleStatus, ruleAsOf } from '../places/index.ts';
import type { DatedStandard, StandardRegisters } from './poverty-standards.ts';
import type { StandardLevel } from './vocabulary.ts';

/**
 * The poverty standard of a level (national or the city's own) that applies on a day. Two at once are `UNDETERMINED`; a
 * day for which no source shows one is `NOT_STATED`, with the last that is known. What became of one standard by its id
 * is for `ruleAsOf`.
 * @throws RangeError when a successor is not in the register.
 * @example standardAsOf(povertyStandards, 'CENTRAL', isoDate('2026-12-31')).rule.incomeUpTo.POOR.URBAN // 2000000
 * @example standardAsOf(povertyStandards, 'CENTRAL', isoDate('2027-01-01')).rule.incomeUpTo.POOR.URBAN // 2800000
 * @example standardAsOf(povertyStandards, 'CITY', isoDate('2026-01-01')).kind // 'NOT_STATED'
 */
export function standardAsOf(
  registers: StandardRegisters,
  level: StandardLevel,
  asOf: IsoDate,
): RuleStatus<DatedStandard> {
  const ofLevel = registers.units.filter((standard) => standard.level === level);
  const begun = ofLevel.filter(({ validFrom }) => validFrom === null || validFrom <= asOf);
  const living = begun.filter(({ validTo }) => validTo === null || validTo >= asOf);
  const [first, second] = living;
  if (first === undefined) {
    const last = begun.toSorted((a, b) => ((a.validTo ?? '') < (b.validTo ?? '') ? -1 : 1)).slice(-1);
    return last.length === 0
      ? { kind: 'NOT_STATED', silentOn: 'BEGIN', rules: ofLevel }
      : { kind: 'NOT_STATED', silentOn: 'SUCCESSOR', rules: last };
  }
  if (second === undefined) return ruleAsOf(registers, first.id, asOf);
  const candidates = living.map((holder) => ({ holder, steps: [], verified: holder.verified }));
  return { kind: 'UNDETERMINED', candidates, lost: [] };
}
