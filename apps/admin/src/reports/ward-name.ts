import { formatShortDate, type IsoDate } from '@vuonlen/plan/kernel';
import type { WardOfPeriodFragment } from '../gql/graphql.ts';
import { useLateWords, useWords } from '../i18n/index.ts';

/**
 * What a ward is called in a form of a period that ends on a day: one that was no more by then, or came only later, may
 * have the name of another one.
 */
export function useWardOfPeriod(to: IsoDate): (ward: WardOfPeriodFragment) => string {
  const { parts } = useWords();
  const { reports } = useLateWords();
  return ({ name, validFrom, validTo }) => {
    if (validTo !== null && validTo < to) return parts.endedWard(name);
    return validFrom !== null && validFrom > to ? reports.laterWard(name, formatShortDate(validFrom)) : name;
  };
}

/** What a ward is called on the working date. */
export function useWardOfToday(): (ward: { readonly name: string; readonly hasEnded: boolean }) => string {
  const { parts } = useWords();
  return ({ name, hasEnded }) => (hasEnded ? parts.endedWard(name) : name);
}
