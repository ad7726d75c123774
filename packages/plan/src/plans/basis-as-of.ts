import type { IsoDate } from '../kernel/index.ts';
import { type RuleStatus, ruleAsOf } from '../places/index.ts';
import type { LegalBasis, LegalBasisRegisters } from './legal-bases.ts';
import type { Plan } from './plan.ts';

/**
 * What became of a legal instrument by a day: in force, amended (with what amends it), replaced (with the documents that
 * lead there), or `NOT_STATED`. Keyed on the slug by which plans cite it, never on the printed number: numbers repeat
 * from year to year and from council to council.
 * @throws RangeError when the instrument or its successor is not in the register.
 * @example basisAsOf(legalBases, 'nd-20-2021-cp', isoDate('2024-06-30')).kind // 'IN_FORCE'
 * @example basisAsOf(legalBases, 'nd-20-2021-cp', isoDate('2024-07-01')).amendments.map((one) => one.basis) // ['76/2024/NĐ-CP']
 * @example basisAsOf(legalBases, 'nd-81-2021-cp', isoDate('2025-09-03')).holder.id // 'nd-238-2025-cp'
 * @example basisAsOf(legalBases, 'nq-17-2021-hdnd', isoDate('2025-01-01')).kind // 'NOT_STATED'
 */
export function basisAsOf(registers: LegalBasisRegisters, instrument: string, asOf: IsoDate): RuleStatus<LegalBasis> {
  return ruleAsOf(registers, instrument, asOf);
}

/** An instrument of the plan and what became of it; `status` is null where the register does not know it. */
export interface PlanBasis {
  readonly instrument: Plan['legalInstruments'][number];
  readonly status: RuleStatus<LegalBasis> | null;
}

/**
 * The instruments that a plan cites, in its order, with what became of each by a day: the committee's list of bases to
 * check before it goes on paying.
 * @throws RangeError when a successor is not in the register.
 * @example planBasesAsOf(haDong2024, legalBases, isoDate('2024-06-15')).every((basis) => basis.status.kind === 'IN_FORCE' || basis.status.kind === 'AMENDED') // true
 * @example planBasesAsOf(haDong2024, legalBases, isoDate('2025-09-03')).filter((basis) => basis.status.kind === 'REPLACED').map((basis) => basis.instrument.number) // ['81/2021/NĐ-CP']
 */
export function planBasesAsOf(plan: Plan, registers: LegalBasisRegisters, asOf: IsoDate): readonly PlanBasis[] {
  const known = new Set(registers.units.map(({ id }) => id));
  return plan.legalInstruments.map((instrument) => ({
    instrument,
    status: known.has(instrument.id) ? basisAsOf(registers, instrument.id, asOf) : null,
  }));
}
