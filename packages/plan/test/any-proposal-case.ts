import fc from 'fast-check';
import type { HouseholdFacts, MemberFacts } from '../src/households/index.ts';
import { isoDate } from '../src/kernel/index.ts';
import { haDong2024 } from '../src/plans/ha-dong-2024/index.ts';
import {
  type LockedAssignment,
  type Plan,
  type ProposalObjective,
  proposalObjectives,
  type RegisterEntry,
} from '../src/plans/index.ts';
import { type Entries, ledgerOf } from './ledger-of.ts';
import type { Due, Instance, Option } from './proposal-oracle.ts';

const item = 'essential-items/mobilised';
const itemRate = 6_000_000;
const firstHalves = ['new-build/leg-1', 'new-build/leg-1b'] as const;
const secondHalves = ['new-build/womens-union', 'new-build/political-academy'] as const;

/** The plan of 2024 with its fourteen items as a pledge in đồng, and two pledges for the first half of a house. */
export const planOfCases: Plan = {
  ...haDong2024,
  pledges: haDong2024.pledges.flatMap((one) => {
    if (one.id === firstHalves[0]) return firstHalves.map((id) => ({ ...one, id }));
    return one.id === item ? [{ ...one, unit: 'VND' as const }] : [one];
  }),
};

const wardBook = { 'ha-cau-2024': 'savings-book/ha-cau', 'dong-mai-2024': 'savings-book/dong-mai' } as const;
const wholeChildren = 'education/labour-federation';
const namedChildren = 'education/labour-federation/until-eighteen';

interface Family {
  readonly household: string;
  readonly ward: keyof typeof wardBook;
  readonly newBuild: boolean;
  readonly repair: boolean;
  readonly book: boolean;
  readonly items: boolean;
  readonly children: number;
  readonly named: boolean;
  readonly holdsItem: boolean;
}

/** A case as the library gets it, and the same as the exhaustive search gets it. */
export interface ProposalCase extends Instance {
  readonly register: readonly RegisterEntry[];
  readonly ledger: ReturnType<typeof ledgerOf>;
  readonly locked: readonly LockedAssignment[];
  readonly wardMoneyStays: boolean;
}

function entriesOf(family: Family): readonly RegisterEntry[] {
  const { household, ward, newBuild, repair, book, items } = family;
  const common = { household, place: ward };
  const supports: HouseholdFacts['supports'] = family.holdsItem
    ? [{ assignment: 'earlier', measure: 'STUDENT_BICYCLE', member: null, effectiveOn: isoDate('2024-03-01') }]
    : [];
  const needs: HouseholdFacts['needs'] = [
    ...(newBuild ? [{ kind: 'HOUSING_NEW_BUILD' as const, year: 2024 }] : []),
    ...(repair ? [{ kind: 'HOUSING_REPAIR' as const, year: 2024 }] : []),
    ...(items ? [{ kind: 'ESSENTIAL_ITEMS' as const, year: 2024 }] : []),
  ];
  const measures = ['HOUSING_NEW_BUILD', 'HOUSING_REPAIR', 'ESSENTIAL_ITEMS', ...(book ? ['SAVINGS_BOOK'] : [])];
  const before = { class: 'NEAR_POOR', housingDilapidated: true, buildsOrRepairs: 'NO', needs, supports } as const;
  const pupil = (id: string, age: number | null): MemberFacts => ({
    id: `${household}/${id}`,
    birthDate: isoDate('2012-03-10'),
    schoolLevel: 'GENERAL_EDUCATION',
    inSchool: true,
    isChildOfHousehold: true,
    supportedUntilAge: age,
  });
  const members = [
    ...Array.from({ length: family.children }, (_, at) => pupil(`${at}`, null)),
    ...(family.named ? [pupil('named', 18)] : []),
  ];
  const exit = { class: 'EXITED_NEAR_POVERTY', exitedOn: isoDate('2024-12-31'), inHardship: false } as const;
  return [
    { facts: { ...common, ...before }, asOf: isoDate('2024-06-15'), measures },
    { facts: { ...common, ...exit, members, supports }, asOf: isoDate('2025-01-01'), measures: ['EDUCATION_SUPPORT'] },
  ];
}

function option(measure: string, pledge: string, more: readonly string[] = [], rank = 0, tied = false): Option {
  const pays = [pledge, ...more];
  return { measure, pledge, pays, takes: pays, purse: pledge, rank, tied };
}

function duesOf(family: Family, isLocked: boolean, wardMoneyStays: boolean): readonly Due[] {
  const { household, ward, newBuild, repair, book, items, children, named } = family;
  const wards = (Object.keys(wardBook) as (keyof typeof wardBook)[]).filter((one) => !wardMoneyStays || one === ward);
  const houses = firstHalves.flatMap((first) => secondHalves.map((second) => [second, first] as const));
  const group = [
    ...(newBuild ? houses.map(([pledge, first]) => option('HOUSING_NEW_BUILD', pledge, [first], 3)) : []),
    ...(repair ? [option('HOUSING_REPAIR', 'repair/district-fund', ['repair/red-cross'], 2)] : []),
    ...(book ? wards.map((one) => option('SAVINGS_BOOK', wardBook[one], [], 1, true)) : []),
    ...(book ? [option('SAVINGS_BOOK', 'savings-book/district-fund', [], 1)] : []),
  ];
  const schools = [
    option('EDUCATION_SUPPORT', wholeChildren),
    ...(wardMoneyStays && ward !== 'ha-cau-2024' ? [] : [option('EDUCATION_SUPPORT', 'education/ha-cau', [], 0, true)]),
  ];
  const due = (member: string | null, options: readonly Option[]): Due => ({ household, member, options });
  const part = {
    ...option('EDUCATION_SUPPORT', namedChildren),
    takes: [namedChildren, wholeChildren],
    purse: wholeChildren,
  };
  return [
    ...(group.length > 0 && !isLocked ? [due(null, group)] : []),
    ...(items ? [due(null, [option('ESSENTIAL_ITEMS', item)])] : []),
    ...Array.from({ length: children }, (_, at) => due(`${household}/${at}`, schools)),
    ...(named ? [due(`${household}/named`, [part])] : []),
  ];
}

const used = [
  ...secondHalves,
  ...firstHalves,
  'repair/red-cross',
  'repair/district-fund',
  'savings-book/ha-cau',
  'savings-book/dong-mai',
  'savings-book/district-fund',
  item,
  wholeChildren,
  namedChildren,
  'education/ha-cau',
] as const;

/** A register of up to so many households, with its ledger, locked books, objectives and policy. */
export function anyProposalCase(households: number): fc.Arbitrary<ProposalCase> {
  const rarely = fc.nat(3).map((of) => of === 0);
  const family = fc.record({
    ward: fc.constantFrom('ha-cau-2024' as const, 'dong-mai-2024' as const),
    newBuild: fc.boolean(),
    repair: rarely,
    book: fc.boolean(),
    items: fc.boolean(),
    children: fc.constantFrom(0, 0, 0, 1, 2),
    named: rarely,
    holdsItem: rarely,
  });
  const drawn = fc.record({ own: family, like: fc.option(fc.nat(households), { freq: 1 }) });
  const units = fc.record({ left: fc.nat(2), received: fc.nat(3), gone: fc.nat(2) });
  return fc
    .record({
      families: fc.array(drawn, { maxLength: households }),
      locked: fc.array(fc.nat(households), { maxLength: 2 }),
      units: fc.tuple(...used.map(() => units)),
      rest: fc.nat(itemRate - 1),
      objectives: fc.shuffledSubarray([...proposalObjectives]),
      wardMoneyStays: fc.boolean(),
    })
    .map((all) => caseOf(all));
}

interface Drawn {
  /** Each as drawn, or in the position of another one. */
  readonly families: readonly { readonly own: Omit<Family, 'household'>; readonly like: number | null }[];
  readonly locked: readonly number[];
  readonly units: readonly { readonly left: number; readonly received: number; readonly gone: number }[];
  readonly rest: number;
  readonly objectives: readonly ProposalObjective[];
  readonly wardMoneyStays: boolean;
}

function caseOf({ families: drawn, locked: at, units, rest, objectives, wardMoneyStays }: Drawn): ProposalCase {
  const families = drawn.map(({ own, like }, index) => ({
    ...(drawn[like ?? index]?.own ?? own),
    household: `h${index}`,
  }));
  const district = 'savings-book/district-fund';
  const holders = families.filter((_, index) => at.includes(index)).map(({ household }) => household);
  const locked = holders.map((household) => ({
    household,
    member: null,
    measure: 'SAVINGS_BOOK',
    pledges: [district],
  }));
  const entries: Record<string, Entries[string]> = {};
  const left: Record<string, number> = {};
  const inHand: Record<string, number> = {};
  for (const [index, id] of used.entries()) {
    const { left: free = 0, received = 0, gone = 0 } = units[index] ?? {};
    const allocated = gone + (id === district ? locked.length : 0);
    const worth = id === item ? itemRate : 1;
    const more = id === item ? rest : 0;
    entries[id] = {
      pledged: (allocated + free) * worth + more,
      received: received * worth,
      allocated: allocated * worth,
    };
    left[id] = free;
    inHand[id] = Math.max(0, Math.min(free, received - allocated));
  }
  return {
    register: families.flatMap(entriesOf),
    ledger: ledgerOf(planOfCases, entries),
    locked,
    dues: families.flatMap((one) => duesOf(one, holders.includes(one.household), wardMoneyStays)),
    left,
    inHand,
    served: families.filter((one) => one.holdsItem || holders.includes(one.household)).map((one) => one.household),
    objectives,
    wardMoneyStays,
  };
}
