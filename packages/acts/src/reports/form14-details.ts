import {
  type ClassificationDecisionRecord,
  findClassificationDecisionsByHouseholds,
  findMembersOverTime,
  findReviewsByHouseholds,
  type MemberOverTime,
  type MemberRecord,
  type ReviewRecord,
} from '@vuonlen/database/households';
import type { Reader, Scope } from '@vuonlen/database/kernel';
import type { IsoDate } from '@vuonlen/plan/kernel';
import { countedMembers, type Form3Entry } from '@vuonlen/plan/reports';

/** A row of the detailed list. */
export interface Form14Entry extends Form3Entry {
  /** When its figures were sealed; null while the period is open. */
  readonly sealedAt: Date | null;
}

/** What the register said of the household of a row on its day, as far as it was known when the figures were sealed. */
export interface Form14Details {
  /** The last review up to that day. */
  readonly review: ReviewRecord | null;
  /** The decision that gave the household its class on that day. */
  readonly decision: ClassificationDecisionRecord | null;
  /** The persons whom the row counts. */
  readonly members: readonly MemberRecord[];
}

type DetailsOf = (entry: Form14Entry) => Form14Details;

function isKnown(at: Date, sealedAt: Date | null): boolean {
  return sealedAt === null || at.getTime() <= sealedAt.getTime();
}

function latest<Row extends { readonly recordedAt: Date }>(
  rows: readonly Row[],
  { on, sealedAt }: Form14Entry,
  dayOf: (row: Row) => IsoDate,
): Row | null {
  return rows.reduce<Row | null>((best, row) => {
    if (dayOf(row) > on || !isKnown(row.recordedAt, sealedAt)) return best;
    if (best === null || dayOf(row) !== dayOf(best)) return best === null || dayOf(row) > dayOf(best) ? row : best;
    return row.recordedAt >= best.recordedAt ? row : best;
  }, null);
}

/** Who came late is not there yet; whose leaving was recorded late is there still. */
function membersOf(rows: readonly MemberOverTime[], entry: Form14Entry): MemberOverTime[] {
  const known = rows.filter(({ recordedAt }) => isKnown(recordedAt, entry.sealedAt));
  const memberships = known.map(({ id, since, until, removedAt }) => ({
    member: id,
    since,
    until: removedAt !== null && isKnown(removedAt, entry.sealedAt) ? until : null,
  }));
  const counted = new Set(countedMembers(entry, memberships));
  return known.filter(({ id }) => counted.has(id));
}

/** Reads what the rows of some households say beside their figures, within a scope. Three statements. */
export async function readForm14Details(
  reader: Reader,
  scope: Scope,
  households: readonly string[],
): Promise<DetailsOf> {
  const [reviews, decisions, members] = await Promise.all([
    findReviewsByHouseholds(reader, scope, households),
    findClassificationDecisionsByHouseholds(reader, scope, households),
    findMembersOverTime(reader, scope, households),
  ]);
  const byHousehold = <Row extends { readonly household: string }>(rows: readonly Row[]) => {
    const groups = Map.groupBy(rows, ({ household }) => household);
    return ({ household }: Form14Entry): readonly Row[] => groups.get(household) ?? [];
  };
  const [reviewsOf, decisionsOf, everyMemberOf] = [byHousehold(reviews), byHousehold(decisions), byHousehold(members)];
  return (entry) => ({
    review: latest(reviewsOf(entry), entry, ({ reviewedOn }) => reviewedOn),
    decision: latest(decisionsOf(entry), entry, ({ effectiveOn }) => effectiveOn),
    members: membersOf(everyMemberOf(entry), entry),
  });
}
