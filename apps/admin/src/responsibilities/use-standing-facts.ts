import { formatShortDate } from '@vuonlen/plan/kernel';
import type { DutyStandingFragment } from '../gql/graphql.ts';
import { useLateWords, useText } from '../i18n/index.ts';

type Fact = readonly [string, string];

/**
 * How a body stands with a duty and who works on it, as rows of facts; of the bodies behind a collective entry one row
 * each, under its name.
 */
export function useStandingFacts(): (
  standings: readonly DutyStandingFragment[],
  isCollective: boolean,
) => readonly Fact[] {
  const words = useLateWords();
  const text = useText();
  const { duties, responsibilities } = words;
  const progressOf = (one: DutyStandingFragment): string =>
    [
      duties.states[one.state],
      ...(one.percent === null || one.percent === undefined ? [] : [responsibilities.percent(one.percent)]),
      ...(one.standing ? [duties.standings[one.standing]] : []),
      ...(one.nextDay ? [responsibilities.dueOn(formatShortDate(one.nextDay.due.on))] : []),
    ].join(', ');
  const peopleOf = ({ people }: DutyStandingFragment): string =>
    people.map(({ fullName, jobTitle }) => (jobTitle ? `${fullName} (${jobTitle})` : fullName)).join(', ');
  return (standings, isCollective) =>
    standings.flatMap((one): readonly Fact[] => {
      const [progress, people] = [progressOf(one), peopleOf(one)];
      if (isCollective) return [[text(one.agency.name), people === '' ? progress : `${progress}. ${people}`]];
      return [
        [responsibilities.progress, progress],
        [responsibilities.people, people || responsibilities.nobody],
      ];
    });
}
