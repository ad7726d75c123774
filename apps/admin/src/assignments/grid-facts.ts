import type { HouseholdFacts } from '@vuonlen/plan/households';
import type { FactPartsFragment } from '../gql/graphql.ts';

type Works = NonNullable<HouseholdFacts['buildsOrRepairs']> | null;

function worksOf({ housingWorks: kind, housingWorksYear: year }: FactPartsFragment): Works {
  if (kind === null) return null;
  if (kind === 'NONE') return 'NO';
  return year === null ? null : { kind, year };
}

/** The facts of a household for the rules library, as the server read them. */
export function factsOf(household: string, parts: FactPartsFragment): HouseholdFacts {
  const { housingWorks: _, housingWorksYear: __, ...same } = parts;
  return { ...same, household, buildsOrRepairs: worksOf(parts) };
}
