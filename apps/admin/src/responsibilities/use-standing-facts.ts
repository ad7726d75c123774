import { formatShortDate } from '@vuonlen/plan/kernel';
import type { DutyStandingFragment } from '../gql/graphql.ts';
import { useLateWords } from '../i18n/index.ts';

/** How a body stands with a duty and who works on it, as rows of facts. */
export function useStandingFacts(): (
  standing: DutyStandingFragment | undefined,
) => readonly (readonly [string, string])[] {
  const words = useLateWords();
  const { duties, responsibilities } = words;
  return (one) => {
    if (!one) return [];
    const progress = [
      duties.states[one.state],
      ...(one.percent === null || one.percent === undefined ? [] : [responsibilities.percent(one.percent)]),
      ...(one.standing ? [duties.standings[one.standing]] : []),
      ...(one.nextDay ? [responsibilities.dueOn(formatShortDate(one.nextDay.due.on))] : []),
    ];
    const people = one.people.map(({ fullName, jobTitle }) => (jobTitle ? `${fullName} (${jobTitle})` : fullName));
    return [
      [responsibilities.progress, progress.join(', ')],
      [responsibilities.people, people.join(', ') || responsibilities.nobody],
    ];
  };
}
