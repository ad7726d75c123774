import { Alert } from '@mui/material';
import { formatShortDate } from '@vuonlen/plan/kernel';
import type { ReactNode } from 'react';
import { ClassChip, ScoredClass } from '../households/index.ts';
import { useLateWords } from '../i18n/index.ts';
import { Facts, LocalDate } from '../ui/index.ts';
import { useMay } from '../users/index.ts';
import { isNewStandard } from './is-new-standard.ts';
import type { Review, ReviewProps } from './review.type.ts';

type Fact = readonly [name: string, value: ReactNode];

function useScoreFacts(review: Review): readonly Fact[] {
  const words = useLateWords();
  const may = useMay();
  const { reviews } = words.record;
  const { b1, b2, deprivations, causes, note } = review;
  const none = words.parts.none;
  return [
    [reviews.scores, `${b1 ?? '–'} / ${b2 ?? '–'}`],
    [words.reviews.byScores, <ScoredClass key="class" of={review} />],
    [reviews.deprivations, deprivations.map((one) => words.vocabulary.deprivation[one]).join(', ') || none],
    ...(may('household.readCauses')
      ? ([[reviews.causes, causes.map((one) => words.vocabulary.povertyCause[one]).join(', ') || none]] as const)
      : []),
    ...(note ? ([[reviews.note, note]] as const) : []),
  ];
}

function useProcedureFacts({ meetingOn, meetingDocument, listedOn }: Review): readonly Fact[] {
  const { reviews } = useLateWords();
  return [
    [reviews.meeting, meetingOn ? <LocalDate key="meeting" date={meetingOn} /> : reviews.notYet],
    ...(meetingDocument ? ([[reviews.minutes, meetingDocument]] as const) : []),
    [reviews.listed, listedOn ? <LocalDate key="listed" date={listedOn} /> : reviews.notYet],
  ];
}

function useDecisionFacts({ classBefore, standardBefore, decision }: Review): readonly Fact[] {
  const words = useLateWords();
  const { reviews, record, vocabulary, parts } = words;
  const before = classBefore ? <ClassChip key="before" of={classBefore} /> : parts.unknown;
  if (!decision) {
    return [
      [reviews.classBefore, before],
      [reviews.classAfter, reviews.waiting],
    ];
  }
  const standards = [standardBefore, decision.standard].map((one) => (one ? vocabulary.standard[one] : parts.unknown));
  return [
    [reviews.classBefore, before],
    [reviews.classAfter, <ClassChip key="after" of={decision.class} />],
    [record.decisions.change, vocabulary.classificationChange[decision.change]],
    [
      record.decisions.standard,
      standardBefore === null || standards[0] === standards[1]
        ? standards[1]
        : reviews.change(standards[0] ?? '', standards[1] ?? ''),
    ],
    [
      reviews.decision,
      reviews.decisionOf(decision.number ?? record.decisions.noNumber, formatShortDate(decision.decidedOn)),
    ],
    [record.decisions.effectiveOn, <LocalDate key="effective" date={decision.effectiveOn} />],
  ];
}

/** What a review found, what followed, and what it changed. */
export function ReviewFacts({ review }: ReviewProps) {
  const { reviews } = useLateWords();
  const facts = [...useScoreFacts(review), ...useProcedureFacts(review), ...useDecisionFacts(review)];
  return (
    <>
      <Facts of={facts} />
      {isNewStandard(review) ? <Alert severity="info">{reviews.newStandard}</Alert> : null}
    </>
  );
}
