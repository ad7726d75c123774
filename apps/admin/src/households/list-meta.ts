import type { HouseholdClass } from '@vuonlen/plan/households';
import { useListContext } from 'react-admin';
import type { HouseholdCountsFragment, HouseholdListQuery } from '../gql/graphql.ts';

/** What the list's own request brings along for its tabs and filters. */
export interface ListMeta {
  readonly wards: HouseholdListQuery['wards'];
  readonly measures: HouseholdListQuery['plan']['measures'];
  readonly counts: HouseholdCountsFragment;
}

/** What came with the list; undefined before the first answer. */
export function useListMeta(): ListMeta | undefined {
  return useListContext().meta as ListMeta | undefined;
}

/** Classes that stand under one tab. */
export const classTabs = {
  all: [],
  nearPoor: ['NEAR_POOR'],
  poor: ['POOR'],
  exited: ['EXITED_NEAR_POVERTY', 'EXITED_POVERTY'],
  others: ['AVERAGE_LIVING_STANDARD', 'WELL_OFF'],
} as const satisfies Readonly<Record<string, readonly HouseholdClass[]>>;
export type ClassTab = keyof typeof classTabs;

const names = Object.keys(classTabs) as ClassTab[];

/** The tab of a filter on the class; null for a choice that no tab stands for. */
export function tabOf(chosen: string | readonly string[] | undefined): ClassTab | null {
  const wanted = (chosen === undefined || chosen === '' ? [] : [chosen].flat()).toSorted().join();
  return names.find((name) => [...classTabs[name]].toSorted().join() === wanted) ?? null;
}

/** How many households each tab would show under the other filters. */
export function tabCounts(counts: Pick<HouseholdCountsFragment, 'class'>): Readonly<Record<ClassTab, number>> {
  const of = (classes: readonly HouseholdClass[]): number =>
    counts.class.filter((one) => classes.includes(one.class)).reduce((sum, one) => sum + one.count, 0);
  const all = counts.class.reduce((sum, one) => sum + one.count, 0);
  return {
    all,
    nearPoor: of(classTabs.nearPoor),
    poor: of(classTabs.poor),
    exited: of(classTabs.exited),
    others: of(classTabs.others),
  };
}
