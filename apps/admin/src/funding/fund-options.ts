import type { FundPledgeFragment, MoneyOptionsQuery } from '../gql/graphql.ts';
import { reachesPledge } from '../users/index.ts';
import { type Measure, type PledgeOption, pledgeOptions } from './money-options.ts';

type State = NonNullable<FundPledgeFragment['giving']>['state'];

/** Pledges of funds in the order in which the plan moves their money: of wards without near-poor households first. */
const ranks: Readonly<Record<State, number>> = {
  POOL_OF_FUNDS: 0,
  WARD_WITHOUT_NEAR_POOR: 0,
  FREE: 1,
  TIED_TO_WARD: 2,
  NOT_A_FUND: 3,
};

/** A pledge of a fund, whether its money is moved, and to which pledges. */
export interface FundOption extends PledgeOption {
  readonly state: State;
  readonly ground: NonNullable<FundPledgeFragment['giving']>['ground'];
  /** Those to which the ledger lets it go. */
  readonly targets: readonly PledgeOption[];
  /** Why it is not offered; null: it is. */
  readonly hindrance: 'TIED_TO_WARD' | 'NOTHING_LEFT' | null;
}

/** Money goes to the same support as it is counted, and to another where the plan says what a unit of both is worth. */
function isWorthAs({ pledge: from, measure }: PledgeOption, { pledge: to, measure: other }: PledgeOption): boolean {
  const isSame = measure.code === other.code && from.leg === to.leg && from.unit === to.unit;
  return isSame || (from.money !== null && to.money !== null);
}

function targetsOf(all: readonly PledgeOption[], from: PledgeOption, state: State): readonly PledgeOption[] {
  const stays = state === 'TIED_TO_WARD';
  const targets = all.filter((to) => {
    const isThere = !stays || (to.pledge.place !== null && to.pledge.place.id === from.pledge.place?.id);
    return to.pledge.id !== from.pledge.id && isThere && isWorthAs(from, to);
  });
  return targets.toSorted(
    (a, b) => Number(b.measure.id === from.measure.id) - Number(a.measure.id === from.measure.id),
  );
}

/** Pledges of funds of which an agency may move, those of wards without near-poor households first; null: of all. */
export function fundOptions(data: MoneyOptionsQuery, agency: string | null): readonly FundOption[] {
  const all = pledgeOptions(data);
  const funds = all.flatMap(({ pledge, measure }): FundOption[] => {
    const { giving } = pledge;
    if (giving === null || giving.state === 'NOT_A_FUND' || !reachesPledge(agency, measure, pledge.sources)) return [];
    const targets = targetsOf(all, { pledge, measure }, giving.state);
    const tied = giving.state === 'TIED_TO_WARD' && targets.length === 0 ? ('TIED_TO_WARD' as const) : null;
    const hindrance = tied ?? ((pledge.left ?? 0) > 0 ? null : ('NOTHING_LEFT' as const));
    return [{ pledge, measure, ...giving, targets, hindrance }];
  });
  const rankOf = ({ state, hindrance }: FundOption) => ranks[state] + (hindrance === null ? 0 : 10);
  return funds.toSorted((a, b) => rankOf(a) - rankOf(b));
}

interface OfMeasure<Of> {
  readonly pledge: Of;
  readonly measure: Pick<Measure, 'id' | 'lead'>;
}

/** Pledges of ward funds without near-poor households that have something left: their money waits to be moved. */
export function fundsToMove<Of extends FundPledgeFragment & { readonly left: number | null }, M extends OfMeasure<Of>>(
  all: readonly M[],
): readonly M[] {
  return all.filter(({ pledge: { giving, left } }) => giving && ranks[giving.state] === 0 && (left ?? 0) > 0);
}
