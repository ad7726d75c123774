import { type IsoDate, yearOf } from '@vuonlen/plan/kernel';
import type { ReviewsQuery } from '../gql/graphql.ts';
import { useLateWords } from '../i18n/index.ts';
import { Choice, useWardLabels } from '../ui/index.ts';
import { type ReviewSearch, reviewStates } from './review-search.ts';

interface Props {
  readonly search: ReviewSearch;
  readonly facets: ReviewsQuery['reviews']['facets'];
  readonly wards: ReviewsQuery['wards'];
  readonly today: IsoDate;
  readonly go: (change: Partial<ReviewSearch>) => void;
}

/** What narrows the list; each state and ward with how many reviews stand there. */
export function ReviewFilters({ search, facets, wards, today, go }: Props) {
  const words = useLateWords();
  const { reviews } = words;
  const years = [0, 1, 2, 3].map((back) => String(yearOf(today) - back));
  const ofState = (state: string) => facets.state.find((one) => one.state === state)?.count ?? 0;
  const ofWard = (ward: string) => facets.place.find(({ place }) => place.id === ward)?.count ?? 0;
  const names = useWardLabels(wards);
  // Wards of which the viewer sees nothing are not offered.
  const counted = wards.filter(({ id }) => ofWard(id) > 0 || id === search.ward);
  // Two beside each other on a phone.
  const half = 'calc(50% - 6px)';
  const width = { xs: half, sm: 200 };
  const states = reviewStates.map((state) => [state, reviews.counted(reviews.states[state], ofState(state))] as const);
  return (
    <>
      <Choice
        label={reviews.kinds}
        unset={reviews.anyKind}
        value={search.kind}
        onChange={(kind) => go({ kind, id: '' })}
        labels={words.vocabulary.reviewKind}
        sx={{ width }}
      />
      <Choice
        label={reviews.year}
        unset={reviews.anyYear}
        value={search.year}
        onChange={(year) => go({ year, id: '' })}
        labels={Object.fromEntries(years.map((year) => [year, year]))}
        sx={{ width: { xs: half, sm: 130 } }}
      />
      <Choice
        label={reviews.state}
        unset={reviews.anyState}
        value={search.state}
        onChange={(state) => go({ state, id: '' })}
        labels={Object.fromEntries(states)}
        sx={{ width }}
      />
      {counted.length > 1 || search.ward !== '' ? (
        <Choice
          label={reviews.ward}
          unset={reviews.anyWard}
          value={search.ward}
          onChange={(ward) => go({ ward, id: '' })}
          labels={Object.fromEntries(counted.map(({ id }) => [id, reviews.counted(names[id] ?? '', ofWard(id))]))}
          sx={{ width }}
        />
      ) : null}
    </>
  );
}
