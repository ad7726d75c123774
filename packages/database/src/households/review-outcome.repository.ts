import type { ClassificationChange, HouseholdClass, StandardLevel } from '@vuonlen/plan/households';
import type { IsoDate } from '@vuonlen/plan/kernel';
import { type RawBuilder, sql } from 'kysely';
import { byKeys, type Reader, type Scope } from '../kernel/index.ts';
import type { ClassificationDecisionRecord } from './classification.repository.ts';
import { reviewsWithin } from './review.repository.ts';

/** How far a review has come: scored, the residents have met, the list is public, the chairman has decided. */
export type ReviewState = 'SCORED' | 'MEETING_HELD' | 'LISTED' | 'DECIDED';

/** What a review led to, and what the household was before. */
export interface ReviewOutcome {
  readonly review: string;
  readonly state: ReviewState;
  /** The first decision signed on the day of the review or later, and before the household's next review. */
  readonly decision: ClassificationDecisionRecord | null;
  /** Class on the day of the review, that decision aside; null where nothing was on record. */
  readonly classBefore: HouseholdClass | null;
  readonly standardBefore: StandardLevel | null;
  /** Day of the household's next review; a decision signed from then on is that one's. Null while this is the latest. */
  readonly nextReviewedOn: IsoDate | null;
}

const followingDecision = sql`select d.* from classification_decision d
  where d.committee_id = r.committee_id and d.household_id = r.household_id and d.decided_on >= r.reviewed_on
    and not exists (select from household_review n where n.committee_id = r.committee_id
      and n.household_id = r.household_id and n.reviewed_on > r.reviewed_on and n.reviewed_on <= d.decided_on)
  order by d.decided_on, d.recorded_at, d.id limit 1`;

/** The state of the review `r`. */
export const reviewState: RawBuilder<ReviewState> = sql<ReviewState>`(case
  when exists (${followingDecision}) then 'DECIDED'
  when r.listed_on is not null then 'LISTED'
  when r.meeting_on is not null then 'MEETING_HELD'
  else 'SCORED' end)`;

const classBefore = sql`select b.class, b.standard from classification_decision b
  where b.committee_id = r.committee_id and b.household_id = r.household_id and b.effective_on <= r.reviewed_on
    and b.id is distinct from f.id
  order by b.effective_on desc, b.recorded_at desc, b.id desc limit 1`;

const nextReviewedOn = sql<IsoDate | null>`(select min(n.reviewed_on) from household_review n
  where n.committee_id = r.committee_id and n.household_id = r.household_id and n.reviewed_on > r.reviewed_on)`;

interface Row {
  readonly review: string;
  readonly state: ReviewState;
  readonly household: string;
  readonly id: string | null;
  readonly number: string | null;
  readonly decidedOn: IsoDate;
  readonly effectiveOn: IsoDate;
  readonly class: HouseholdClass;
  readonly standard: StandardLevel | null;
  readonly change: ClassificationChange;
  readonly recordedAt: Date;
  readonly classBefore: HouseholdClass | null;
  readonly standardBefore: StandardLevel | null;
  readonly nextReviewedOn: IsoDate | null;
}

const readOutcomes = byKeys<Row>(
  (reader, scope, ids) =>
    reviewsWithin(reader, scope)
      .leftJoinLateral(sql<DecisionRow>`(${followingDecision})`.as('f'), (join) => join.onTrue())
      .leftJoinLateral(sql<BeforeRow>`(${classBefore})`.as('b'), (join) => join.onTrue())
      .where('r.id', '=', (eb) => eb.fn.any(eb.val([...ids])))
      .select(['r.id as review', 'r.household_id as household', reviewState.as('state')])
      .select(nextReviewedOn.as('nextReviewedOn'))
      .select([
        'f.id',
        'f.number',
        'f.decided_on as decidedOn',
        'f.effective_on as effectiveOn',
        'f.class',
        'f.standard',
      ])
      .select(['f.change', 'f.recorded_at as recordedAt'])
      .select(['b.class as classBefore', 'b.standard as standardBefore']) as never,
);

interface DecisionRow extends Pick<Row, 'number' | 'class' | 'standard' | 'change'> {
  readonly id: string;
  readonly decided_on: IsoDate;
  readonly effective_on: IsoDate;
  readonly recorded_at: Date;
}

interface BeforeRow {
  readonly class: HouseholdClass;
  readonly standard: StandardLevel | null;
}

function toOutcome({ id, ...row }: Row): ReviewOutcome {
  const { review, state, classBefore, standardBefore, nextReviewedOn, ...decision } = row;
  const before = { classBefore, standardBefore, nextReviewedOn };
  return { review, state, ...before, decision: id === null ? null : { id, ...decision } };
}

/** What several reviews of the scope led to, in no order. */
export async function findReviewOutcomes(
  reader: Reader,
  scope: Scope,
  reviews: readonly string[],
): Promise<ReviewOutcome[]> {
  return (await readOutcomes(reader, scope, reviews)).map(toOutcome);
}
