import type { IsoDate } from '../kernel/index.ts';
import type { HouseholdFacts, MemberFacts } from './facts.ts';
import type { HouseholdClass, NeedKind, SchoolLevel } from './vocabulary.ts';

/**
 * One change of a changeable fact. There is none for a birth date, kinship, a ward or a pledge's naming of a child: no
 * act of an office changes them.
 */
export type FactSetting =
  /** A decision on the class; `exitedOn` where the decision is the household's exit from near-poverty. */
  | { readonly fact: 'class'; readonly value: HouseholdClass; readonly exitedOn: IsoDate | null }
  | { readonly fact: 'exitedOn'; readonly value: IsoDate }
  | { readonly fact: 'needs'; readonly value: { readonly kind: NeedKind; readonly year: number | null } }
  | { readonly fact: 'housingDilapidated' | 'inHardship'; readonly value: true }
  | { readonly fact: 'buildsOrRepairs'; readonly value: 'NO' }
  | { readonly fact: 'eligibleByRegulation'; readonly policy: string; readonly value: true }
  | { readonly fact: 'member.schoolLevel'; readonly member: string; readonly value: SchoolLevel }
  | { readonly fact: 'member.inSchool'; readonly member: string; readonly value: true }
  /** A held support is cancelled, named by its assignment. */
  | { readonly fact: 'supports'; readonly cancel: string };

function withMember(facts: HouseholdFacts, id: string, change: Partial<MemberFacts>): HouseholdFacts {
  const members = facts.members ?? [];
  const known = members.some((member) => member.id === id) ? members : [...members, { id }];
  return { ...facts, members: known.map((member) => (member.id === id ? { ...member, ...change } : member)) };
}

function applySetting(facts: HouseholdFacts, setting: FactSetting): HouseholdFacts {
  switch (setting.fact) {
    case 'class':
      return { ...facts, class: setting.value, exitedOn: setting.exitedOn ?? facts.exitedOn ?? null };
    case 'needs':
      return { ...facts, needs: [...(facts.needs ?? []), setting.value] };
    case 'eligibleByRegulation':
      return { ...facts, eligibleByRegulation: { ...facts.eligibleByRegulation, [setting.policy]: setting.value } };
    case 'member.schoolLevel':
      return withMember(facts, setting.member, { schoolLevel: setting.value });
    case 'member.inSchool':
      return withMember(facts, setting.member, { inSchool: setting.value });
    case 'supports':
      return { ...facts, supports: facts.supports.filter((held) => held.assignment !== setting.cancel) };
    default:
      return { ...facts, [setting.fact]: setting.value };
  }
}

/**
 * The facts after the changes, in their order; the facts given stay as they were. A need is added to those recorded, a
 * finding to those of other policies, a support is taken away, everything else is replaced.
 * @example applyChanges({ household: 'h', supports: [] }, [{ setting: { fact: 'inHardship', value: true } }]) // { household: 'h', supports: [], inHardship: true }
 */
export function applyChanges(
  facts: HouseholdFacts,
  changes: readonly { readonly setting: FactSetting }[],
): HouseholdFacts {
  return changes.reduce((changed, { setting }) => applySetting(changed, setting), facts);
}
