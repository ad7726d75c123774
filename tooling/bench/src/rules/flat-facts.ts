import type { IsoDate } from '@vuonlen/plan';
import type { Register, RegisteredHousehold } from './register.ts';

/**
 * The facts of a household as engines on plain JSON like them: the same facts in another spelling, with no rule answered
 * on the way. Days are numbers (20240615, so that three years later is 30000 more); a fact that is not known is absent.
 */
export interface FlatHousehold {
  readonly asOf: number;
  readonly class?: string;
  readonly needs?: readonly { readonly kind: string; readonly year: number | null }[];
  readonly dilapidated?: boolean;
  /** Year of building or repairing, 0 when the household does neither. */
  readonly worksYear?: number;
  /** Those that it holds, its members' included. */
  readonly supports: readonly FlatSupport[];
  readonly members: readonly FlatMember[];
}

/** The facts of a member with those of its household that the education support asks for. */
export interface FlatMember {
  readonly asOf: number;
  readonly class?: string;
  readonly exitedOn?: number;
  readonly level?: string;
  readonly inSchool?: boolean;
  readonly birth?: number;
  readonly untilAge?: number;
  /** Those that the member holds. */
  readonly supports: readonly FlatSupport[];
}

/** A support that is held. */
export interface FlatSupport {
  readonly measure: string;
}

/** 2024-06-15 as 20240615. */
function dayNumber(day: IsoDate): number {
  return Number(day.replaceAll('-', ''));
}

type Known<Facts> = { -readonly [Name in keyof Facts]?: Exclude<Facts[Name], null | undefined> };

/** Leaves out what is not known. */
function onlyKnown<Facts extends object>(facts: Facts): Known<Facts> {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value != null)) as Known<Facts>;
}

function flattenMember({ facts, asOf }: RegisteredHousehold, member: RegisteredHousehold['facts']['members'][number]) {
  return {
    asOf: dayNumber(asOf),
    ...onlyKnown({
      class: facts.class,
      exitedOn: facts.exitedOn == null ? null : dayNumber(facts.exitedOn),
      level: member.schoolLevel,
      inSchool: member.inSchool,
      birth: member.birthDate == null ? null : dayNumber(member.birthDate),
      untilAge: member.supportedUntilAge,
    }),
    supports: facts.supports.filter((held) => held.member === member.id).map(({ measure }) => ({ measure })),
  };
}

function flattenHousehold(household: RegisteredHousehold): FlatHousehold {
  const { facts, asOf } = household;
  const works = facts.buildsOrRepairs;
  return {
    asOf: dayNumber(asOf),
    ...onlyKnown({
      class: facts.class,
      needs: facts.needs,
      dilapidated: facts.housingDilapidated,
      worksYear: works == null ? null : works === 'NO' ? 0 : works.year,
    }),
    supports: facts.supports.map(({ measure }) => ({ measure })),
    members: facts.members.map((member) => flattenMember(household, member)),
  };
}

/** The whole register in the flat form. */
export function flattenRegister(register: Register): readonly FlatHousehold[] {
  return register.map(flattenHousehold);
}
