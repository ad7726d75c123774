import { distribution, type WardShare } from './distribution.ts';
import { type DemoHousehold, type HouseholdPlan, inventHousehold } from './invent-household.ts';
import { inventPupils } from './invent-pupils.ts';
import { beginInvention, type Invention } from './invention.ts';

/** A support that the distribution gives to an invented household. */
export interface DemoSupport {
  readonly household: string;
  readonly measure: string;
  readonly member: string | null;
  readonly grade: number | null;
  readonly itemKind: string | null;
  readonly pledges: readonly string[];
  /** Among those of the middle of June 2024. */
  readonly byJune: boolean;
}

export interface DemoRegister {
  readonly households: readonly DemoHousehold[];
  readonly supports: readonly DemoSupport[];
}

const seed = 20_240_615;
const itemKinds = ['REFRIGERATOR', 'TELEVISION', 'COMPUTER', 'ELECTRIC_BICYCLE'] as const;

function planHouseholds(invention: Invention, share: WardShare): HouseholdPlan[] {
  const { ward, books } = share;
  const paid = (pledge: string, count: number) =>
    Array.from({ length: count }, () => ({ book: `savings-book/${pledge}` }));
  const supports: HouseholdPlan['support'][] = [
    ...share.newBuilds.map(() => 'NEW_BUILD' as const),
    ...Array.from({ length: share.repairs }, () => 'REPAIR' as const),
    ...paid(ward, books.ward),
    ...paid('district-fund', books.fund),
    ...paid('social-mobilisation', books.mobilised),
    ...paid('other-ward-funds', books.others),
  ];
  const families = share.families.flatMap((count, pupils) => Array.from({ length: count }, () => pupils));
  const items = Array.from({ length: share.households }, (_, index) => index < share.items);
  const levels = Array.from({ length: share.households }, (_, index) => index < share.centralStandard);
  const pupils = inventPupils(invention, share);
  const [counts, withItem, central] = [
    invention.shuffle(families),
    invention.shuffle(items),
    invention.shuffle(levels),
  ];
  return invention.shuffle(supports).map((support, index) => ({
    support,
    pupils: pupils.splice(0, counts[index] ?? 0),
    item: withItem[index] ?? false,
    standard: central[index] ? 'CENTRAL' : 'CITY',
  }));
}

function listSupports(
  share: WardShare,
  plan: HouseholdPlan,
  demo: DemoHousehold,
  builds: string[],
  byJune: boolean,
): DemoSupport[] {
  const household = demo.household.id;
  const common = { household, member: null, grade: null, itemKind: null, byJune };
  const supports: DemoSupport[] = [];
  if (plan.support === 'NEW_BUILD') {
    supports.push({ ...common, measure: 'HOUSING_NEW_BUILD', pledges: ['new-build/leg-1', builds.shift() ?? ''] });
  } else if (plan.support === 'REPAIR') {
    supports.push({ ...common, measure: 'HOUSING_REPAIR', pledges: ['repair/district-fund', 'repair/red-cross'] });
  } else {
    supports.push({ ...common, measure: 'SAVINGS_BOOK', pledges: [plan.support.book] });
  }
  if (plan.item) {
    const itemKind = itemKinds[(share.households + demo.members.length) % itemKinds.length] ?? itemKinds[0];
    supports.push({ ...common, measure: 'ESSENTIAL_ITEMS', itemKind, pledges: ['essential-items/mobilised'] });
  }
  for (const [index, { grade, pledge, bicycle }] of plan.pupils.entries()) {
    const member = demo.pupils[index]?.id ?? null;
    if (bicycle) {
      const itemKind = 'STUDENT_BICYCLE';
      supports.push({
        ...common,
        member,
        measure: 'STUDENT_BICYCLE',
        itemKind,
        pledges: ['student-bicycle/red-cross'],
      });
    }
    supports.push({ ...common, member, grade, measure: 'EDUCATION_SUPPORT', pledges: [pledge], byJune: false });
  }
  return supports;
}

/**
 * Invents the whole register: 84 households that do not exist, with what is on record of them and the supports that
 * the distribution gives them. The same on every machine.
 */
export function inventRegister(committee: string, author: string): DemoRegister {
  const invention = beginInvention(seed);
  const households: DemoHousehold[] = [];
  const supports: DemoSupport[] = [];
  for (const share of distribution) {
    const builds = [...share.newBuilds];
    for (const [index, plan] of planHouseholds(invention, share).entries()) {
      const demo = inventHousehold(invention, { committee, author }, share, plan, index);
      const byJune = index < Math.ceil(share.households * share.assignedByJune);
      households.push(demo);
      supports.push(...listSupports(share, plan, demo, builds, byJune));
    }
  }
  return { households, supports };
}
