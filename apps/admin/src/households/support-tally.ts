import type { HouseholdRowFragment } from '../gql/graphql.ts';

type Assignment = HouseholdRowFragment['assignments'][number];

/** Live supports of a household, one entry a measure with how many of it. */
export function tallySupports(assignments: readonly Assignment[]): { measure: Assignment['measure']; count: number }[] {
  const tally = new Map<string, { measure: Assignment['measure']; count: number }>();
  for (const { state, measure } of assignments) {
    if (state === 'CANCELLED') continue;
    const entry = tally.get(measure.code) ?? { measure, count: 0 };
    tally.set(measure.code, { measure, count: entry.count + 1 });
  }
  return [...tally.values()];
}
