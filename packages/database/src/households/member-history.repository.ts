import type { IsoDate } from '@vuonlen/plan/kernel';
import { sql } from 'kysely';
import { byKeys, hangsWithinScope, selectColumns } from '../kernel/index.ts';
import { type MemberRecord, memberColumns } from './member.repository.ts';

/** A member with the days on which it belongs to the household, also one who has left. */
export interface MemberOverTime extends MemberRecord {
  /** A child belongs to the household from its birth; null: from the beginning. */
  readonly since: IsoDate | null;
  /** First day on which no longer. */
  readonly until: IsoDate | null;
  readonly recordedAt: Date;
  /** When it was recorded that the member left. */
  readonly removedAt: Date | null;
}

const days = {
  since: sql<IsoDate | null>`greatest(household_member.joined_on, household_member.birth_date)`.as('since'),
  until: 'household_member.left_on as until',
  recordedAt: 'household_member.recorded_at as recordedAt',
  removedAt: 'household_member.removed_at as removedAt',
} as const;

/** Everybody who is or was in several households: the head first, then by age, then by name. */
export const findMembersOverTime = byKeys<MemberOverTime>((reader, scope, households) =>
  selectColumns(
    reader
      .selectFrom('household_member')
      .where(hangsWithinScope(scope, 'household_member'))
      .where('household_member.household_id', '=', (eb) => eb.fn.any(eb.val([...households])))
      .orderBy('household_member.household_id')
      .orderBy(sql`household_member.relation = 'HEAD'`, 'desc')
      .orderBy(
        sql`coalesce(extract(year from household_member.birth_date)::integer, household_member.birth_year)`,
        (order) => order.asc().nullsLast(),
      )
      .orderBy('household_member.name_key')
      .orderBy('household_member.id'),
    { ...memberColumns(scope), ...days },
    null,
  ),
);
