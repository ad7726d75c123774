import { addDays, type IsoDate, isWithin, type Period } from '../kernel/index.ts';
import { followSuccessions, type HolderPath, type Living, type Succession } from './holder.ts';

/**
 * A standard or a legal instrument over its life. Half a life is often all that is known: `attested` are the days for
 * which a source shows it in force; outside them, and where no first or last day is stated, nothing is claimed.
 */
export interface DatedRule extends Living {
  readonly validFrom: IsoDate | null;
  /** Last day on which it applies, inclusive; null where none is stated. */
  readonly validTo: IsoDate | null;
  readonly attested: Period | null;
}

/** One instrument that amends another from a day on; the amended one stays in force. */
export interface Amendment {
  readonly amends: string;
  readonly by: string;
  readonly on: IsoDate;
  readonly basis: string;
  readonly verified: boolean;
}

/** Rules that are known, what replaced which (whole or in part), what amends which. */
export interface RuleRegisters<T extends DatedRule> {
  readonly units: readonly T[];
  readonly successions: readonly Succession[];
  readonly amendments: readonly Amendment[];
}

/**
 * What became of a rule by a day. `UNDETERMINED`: replaced in part, or by several, so that which one applies depends on
 * the provision at hand. `NOT_STATED`: the sources are silent on when it begins, on whether it still applies, or on what
 * came after it. `NOT_YET`: it applies from a later day.
 */
export type RuleStatus<T> =
  | { readonly kind: 'IN_FORCE'; readonly rule: T }
  | {
      readonly kind: 'AMENDED';
      readonly rule: T;
      readonly amendments: readonly Amendment[];
      readonly verified: boolean;
    }
  | ({ readonly kind: 'REPLACED' } & HolderPath<T>)
  | { readonly kind: 'UNDETERMINED'; readonly candidates: readonly HolderPath<T>[]; readonly lost: readonly T[] }
  | { readonly kind: 'NOT_STATED'; readonly silentOn: 'BEGIN' | 'END' | 'SUCCESSOR'; readonly rules: readonly T[] }
  | { readonly kind: 'NOT_YET'; readonly from: IsoDate };

/** On which side the sources leave the day open; null when they show the rule in force. */
function silence({ validFrom, validTo, attested }: DatedRule, day: IsoDate): 'BEGIN' | 'END' | null {
  const from = validFrom ?? attested?.from ?? null;
  if (from === null || day < from) return 'BEGIN';
  if (validTo !== null) return day <= validTo ? null : 'END';
  const until = attested === null ? addDays(from, 1) : attested.until;
  return isWithin({ from, until }, day) ? null : 'END';
}

/**
 * What became of a rule by a day: in force, amended, replaced by another, or not stated. Successions are followed as for
 * places and bodies; an amendment counts from its own day on.
 * @throws RangeError when the rule or a successor is not in the register.
 * @example ruleAsOf(legalBases, 'nd-81-2021-cp', isoDate('2025-09-02')).kind // 'AMENDED'
 * @example ruleAsOf(legalBases, 'nd-81-2021-cp', isoDate('2025-09-03')).holder.number // '238/2025/NĐ-CP'
 */
export function ruleAsOf<T extends DatedRule>(registers: RuleRegisters<T>, id: string, asOf: IsoDate): RuleStatus<T> {
  const held = followSuccessions(id, asOf, registers);
  if (held.kind === 'SUCCEEDED') return { ...held, kind: 'REPLACED' };
  if (held.kind === 'NOT_STATED') return { kind: 'NOT_STATED', silentOn: 'SUCCESSOR', rules: held.lost };
  if (held.kind !== 'SAME') return held;
  const rule = held.holder;
  const silentOn = silence(rule, asOf);
  if (silentOn !== null) return { kind: 'NOT_STATED', silentOn, rules: [rule] };
  const amendments = registers.amendments.filter(({ amends, on }) => amends === id && on <= asOf);
  if (amendments.length === 0) return { kind: 'IN_FORCE', rule };
  return { kind: 'AMENDED', rule, amendments, verified: amendments.every(({ verified }) => verified) };
}
