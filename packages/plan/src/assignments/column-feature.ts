import { type HouseholdFacts, householdClasses, type MemberFacts, schoolLevels } from '../households/index.ts';
import { derive, type ReceiverRows, type Receivers } from './receiver-rows.ts';

type Open<Facts> = { -readonly [Name in keyof Facts]: Facts[Name] };

/** Facts in the making, such that a rule can be asked about a value of a feature. */
export interface Draft {
  readonly facts: Open<HouseholdFacts>;
  member: Open<MemberFacts> | null;
}

/** Something of few values that conditions look at: where it stands in the columns, and facts that have the value. */
export interface Feature {
  /** The same key, the same feature. */
  readonly key: string;
  /** Its values are 0 … size - 1. */
  readonly size: number;
  /** Whose rows the column has. */
  readonly of: Receivers;
  readonly column: (rows: ReceiverRows) => Uint8Array;
  /** The value of each byte of the column; without it the byte is the value. */
  readonly values?: Uint8Array;
  readonly apply: (value: number, draft: Draft) => void;
}

const flags = [null, false, true] as const;

/** The class of the household. */
export const classFeature: Feature = {
  key: 'class',
  size: householdClasses.length + 1,
  of: 'HOUSEHOLDS',
  column: (rows) => rows.columns.households.class,
  apply: (value, { facts }) => {
    facts.class = householdClasses[value - 1] ?? null;
  },
};

/** A yes-or-no fact of the household. */
export function flagFeature(fact: 'housingDilapidated' | 'inHardship'): Feature {
  return {
    key: fact,
    size: 3,
    of: 'HOUSEHOLDS',
    column: (rows) => rows.columns.households[fact],
    apply: (value, { facts }) => {
      facts[fact] = flags[value] ?? null;
    },
  };
}

/** A yes-or-no fact of the member. */
export function memberFlagFeature(fact: 'inSchool' | 'isChildOfHousehold'): Feature {
  return {
    key: fact,
    size: 3,
    of: 'MEMBERS',
    column: (rows) => rows.columns.members[fact],
    apply: (value, { member }) => {
      if (member) member[fact] = flags[value] ?? null;
    },
  };
}

/** The row stands for a member, not for nobody. */
export const memberFeature: Feature = {
  key: 'member',
  size: 2,
  of: 'MEMBERS',
  column: (rows) => rows.columns.members.known,
  apply: (value, draft) => {
    if (value === 0) draft.member = null;
  },
};

/** The school level of the member. */
export const levelFeature: Feature = {
  key: 'schoolLevel',
  size: schoolLevels.length + 1,
  of: 'MEMBERS',
  column: (rows) => rows.columns.members.schoolLevel,
  apply: (value, { member }) => {
    if (member) member.schoolLevel = schoolLevels[value - 1] ?? null;
  },
};

/** A column of nothing: what no row of the register has. */
export function noColumn(rows: ReceiverRows): Uint8Array {
  return derive(rows, 'nothing', () => new Uint8Array(rows.count));
}

/** The finding of the competent body on a policy. */
export function eligibleFeature(policy: string): Feature {
  return {
    key: `eligible ${policy}`,
    size: 3,
    of: 'HOUSEHOLDS',
    column: (rows) => rows.columns.households.eligible.get(policy) ?? noColumn(rows),
    apply: (value, { facts }) => {
      const found = flags[value];
      facts.eligibleByRegulation = found == null ? null : { [policy]: found };
    },
  };
}
