import type { HeldSupport, HouseholdFacts } from '@vuonlen/plan/households';
import type { FactPartsFragment, GridHouseholdFragment } from '../gql/graphql.ts';

type Works = NonNullable<HouseholdFacts['buildsOrRepairs']> | null;

function worksOf({ housingWorks: kind, housingWorksYear: year }: FactPartsFragment): Works {
  if (kind === null) return null;
  if (kind === 'NONE') return 'NO';
  return year === null ? null : { kind, year };
}

/** The facts of a household for the rules library, as the server read them. */
export function factsOf(household: string, parts: FactPartsFragment, supports: readonly HeldSupport[]): HouseholdFacts {
  const { housingWorks: _, housingWorksYear: __, ...same } = parts;
  return { ...same, household, supports, buildsOrRepairs: worksOf(parts) };
}

/** Of a support what the rules read. */
type Held = Pick<GridHouseholdFragment['assignments'][number], 'id' | 'state' | 'measure' | 'member' | 'effectiveOn'>;

/** What a household of the grid holds, as the rules read it. */
export function supportsOf({ assignments }: { readonly assignments: readonly Held[] }): readonly HeldSupport[] {
  return assignments.flatMap(({ id, state, measure, member, effectiveOn }) =>
    state === 'CANCELLED' ? [] : [{ assignment: id, measure: measure.code, member: member?.id ?? null, effectiveOn }],
  );
}
