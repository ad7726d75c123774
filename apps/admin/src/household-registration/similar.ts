import { foldVietnamese } from '@vuonlen/plan/kernel';
import type { SimilarHouseholdsQuery } from '../gql/graphql.ts';

type Household = SimilarHouseholdsQuery['households']['nodes'][number];

/** The year in which the head was born, as far as the record or the form says it. */
function birthYearOf({ members }: Household): number | null {
  const head = members.find(({ relation }) => relation === 'HEAD');
  return head?.birthYear ?? (head?.birthDate ? Number(head.birthDate.slice(0, 4)) : null);
}

/** Year at the end of a birth date as it is typed, `05/7/1985` or `1985`. */
function typedYear(birth: string): number | null {
  const year = /(\d{4})\s*$/.exec(birth)?.[1];
  return year === undefined ? null : Number(year);
}

/** Households whose head has the same name, and was not born in another year. */
export function similarTo(households: readonly Household[], name: string, birth: string): readonly Household[] {
  const [folded, year] = [foldVietnamese(name).trim(), typedYear(birth)];
  return households.filter((household) => {
    const known = birthYearOf(household);
    return foldVietnamese(household.headName) === folded && (known === null || year === null || known === year);
  });
}
