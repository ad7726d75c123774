import type { HouseholdFacts, MemberFacts } from '../src/households/index.ts';
import { isoDate } from '../src/kernel/index.ts';
import type { RegisterEntry } from '../src/plans/index.ts';

/** A ward of the register in figures: what its households need. */
interface Ward {
  readonly ward: string;
  readonly households: number;
  readonly newBuilds: number;
  readonly repairs: number;
  /** Households with 0, 1, 2 and 3 pupils. */
  readonly families: readonly [number, number, number, number];
  readonly untilEighteen: number;
  readonly bicycles: number;
  readonly items: number;
}

function ward(
  name: string,
  [households, newBuilds, repairs]: readonly [number, number, number],
  families: Ward['families'],
  [untilEighteen, bicycles, items]: readonly [number, number, number],
): Ward {
  return { ward: name, households, newBuilds, repairs, families, untilEighteen, bicycles, items };
}

/** The figures of the demo register: 84 households, 6 houses, 97 pupils, 14 + 18 items. */
const wards: readonly Ward[] = [
  ward('ha-cau', [2, 0, 0], [1, 0, 1, 0], [0, 0, 1]),
  ward('yen-nghia', [3, 0, 0], [1, 0, 2, 0], [0, 1, 1]),
  ward('phu-luong', [17, 1, 0], [6, 4, 5, 2], [0, 4, 3]),
  ward('dong-mai', [19, 1, 1], [6, 5, 7, 1], [0, 4, 3]),
  ward('duong-noi', [21, 1, 0], [7, 5, 8, 1], [1, 4, 3]),
  ward('bien-giang', [22, 2, 0], [7, 7, 6, 2], [1, 5, 3]),
];

function pupilsOf(household: string, count: number, named: boolean): readonly MemberFacts[] {
  return Array.from({ length: count }, (_, at) => ({
    id: `${household}/${at + 1}`,
    birthDate: isoDate('2012-03-10'),
    schoolLevel: 'GENERAL_EDUCATION',
    inSchool: true,
    isChildOfHousehold: true,
    supportedUntilAge: named && at === 0 ? 18 : null,
  }));
}

function entriesOf(ward: Ward): readonly RegisterEntry[] {
  const pupils = ward.families.flatMap((count, size) => Array<number>(count).fill(size)).reverse();
  return Array.from({ length: ward.households }, (_, at) => {
    const household = `${ward.ward}/${String(at + 1).padStart(2, '0')}`;
    const works = at < ward.newBuilds ? 'NEW_BUILD' : at < ward.newBuilds + ward.repairs ? 'REPAIR' : null;
    const common = { household, place: `${ward.ward}-2024`, supports: [] };
    const needs: HouseholdFacts['needs'] = [
      ...(works ? [{ kind: `HOUSING_${works}` as const, year: 2024 }] : []),
      { kind: 'ESSENTIAL_ITEMS' as const, year: 2024 },
    ];
    const year2024: RegisterEntry = {
      facts: {
        ...common,
        class: 'NEAR_POOR',
        needs,
        housingDilapidated: works !== null,
        buildsOrRepairs: works ? { year: 2024, kind: works } : 'NO',
      },
      asOf: isoDate('2024-06-15'),
      measures: [
        'HOUSING_NEW_BUILD',
        'HOUSING_REPAIR',
        'SAVINGS_BOOK',
        ...(at < ward.items ? ['ESSENTIAL_ITEMS'] : []),
        ...(at < ward.bicycles ? ['STUDENT_BICYCLE'] : []),
      ],
    };
    const members = pupilsOf(household, pupils[at] ?? 0, at < ward.untilEighteen);
    const exit = { class: 'EXITED_NEAR_POVERTY', exitedOn: isoDate('2024-12-31'), inHardship: false } as const;
    const year2025 = { facts: { ...common, ...exit, members }, asOf: isoDate('2025-01-01') };
    return [year2024, year2025];
  }).flat();
}

/** The demo register on 2024-06-15 and, after every household's exit, on 2025-01-01. */
export const demoRegister: readonly RegisterEntry[] = wards.flatMap(entriesOf);
