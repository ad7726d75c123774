import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { contentHash } from './canonical-json.ts';
import {
  type ChangePosition,
  type ChangeSubject,
  PositionExpired,
  readPosition,
  writePosition,
} from './change-position.ts';
import { type Scope, withinScope } from './scope.ts';

export interface ChangeOptions {
  /** Position of the answer before; none: everything, as a first copy. */
  readonly changedSince?: string | null | undefined;
  /** Rows of the page, 1 … 500. */
  readonly first: number;
}

/** What changed since a position. */
export interface ChangePage<Row> {
  /** As they are now. */
  readonly changed: readonly Row[];
  /** Ids of what is not there any more, or not within the scope. */
  readonly removed: readonly string[];
  /** Where the next question goes on. */
  readonly position: string;
  /** More is known already: ask again at once. */
  readonly hasMore: boolean;
}

/** A row of the feed before what it points at is joined to it. */
export interface FeedRow {
  readonly snapshot: string;
  readonly database: string;
  readonly revision: string | null;
  /** This server has not come as far as the position: a replica that lags. */
  readonly isBehind: boolean;
  readonly nth: number | null;
  readonly key: string | null;
  readonly changedIn: string | null;
}

export interface Question {
  readonly subject: ChangeSubject;
  readonly scope: Scope;
  readonly first: number;
  readonly position: ChangePosition | null;
}

/** @throws BadPosition for a position that is not of the list. */
export function questionOf(subject: ChangeSubject, scope: Scope, options: ChangeOptions): Question {
  const first = Math.min(Math.max(Math.trunc(options.first), 1), 500);
  return { subject, scope, first, position: readPosition(options.changedSince, subject) };
}

/**
 * What this server shows now. A replica does not tell which transactions run, only the oldest of them: there what is
 * older than that counts as shown, and the rest waits.
 */
function now({ scope: { committee }, position }: Question): RawBuilder<unknown> {
  const known = position?.round?.upTo ?? position?.seen ?? null;
  return sql`select w.*, coalesce(pg_snapshot_xmax(w.snapshot) < pg_snapshot_xmax(${known}::pg_snapshot), false) as behind,
      coalesce(${position?.round?.upTo ?? null}::pg_snapshot, w.snapshot) as up_to
    from (select
      case when pg_is_in_recovery()
        then (pg_snapshot_xmin(pg_current_snapshot()) || ':' || pg_snapshot_xmin(pg_current_snapshot()) || ':')::pg_snapshot
        else pg_current_snapshot() end as snapshot,
      (select system_identifier::text from pg_control_system()) as database,
      (select id::text from plan_revision where committee_id = ${committee} and state = 'ADOPTED') as revision) w`;
}

/** A stamp that the reader was not told of, and that this round tells of. */
function isNews({ position }: Question): RawBuilder<SqlBool> {
  const seen = sql`${position?.seen ?? null}::pg_snapshot`;
  return sql<SqlBool>`(c.changed_in >= pg_snapshot_xmin(${seen}) and not pg_visible_in_snapshot(c.changed_in, ${seen})
    and pg_visible_in_snapshot(c.changed_in, now.up_to))`;
}

function stoodWithin({ places }: Scope): RawBuilder<SqlBool> {
  return places === 'ALL' ? sql<SqlBool>`true` : sql<SqlBool>`c.place = any(${[...places]}::text[])`;
}

/** Supports that money of the agency pays, cancelled ones too: what a household comes into its cases by, and leaves them. */
function ofAgency({ committee, cases }: Scope): RawBuilder<unknown> {
  return sql`select distinct l.assignment_id from source s
    join pledge_source p on p.committee_id = s.committee_id and p.source = s.id
    join assignment_leg l on l.committee_id = p.committee_id and l.pledge = p.pledge
    where s.committee_id = ${committee} and s.keeper = ${cases}`;
}

const stamps = {
  HOUSEHOLD: sql`select c.household_id as id, c.household_id, c.changed_in from household_change c, now`,
  ASSIGNMENT: sql`select c.assignment_id as id, c.household_id, c.changed_in from assignment_change c, now`,
} as const;

const ofCases = {
  HOUSEHOLD: sql`select o.household_id as id, o.household_id, o.changed_in from own o`,
  ASSIGNMENT: sql`select a.id, a.household_id, o.changed_in from own o
    join assignment a on a.household_id = o.household_id`,
} as const;

/** Who sees the cases of an agency is told of what comes into them and leaves them, and of nothing that was never one. */
function newsOfCases(question: Question): RawBuilder<unknown> {
  const { scope, subject } = question;
  return sql`own as (select c.household_id, c.changed_in from assignment_change c, now
      where c.committee_id = ${scope.committee} and ${stoodWithin(scope)} and ${isNews(question)}
        and c.assignment_id in (${ofAgency(scope)})),
    news as (select * from stamped union all ${ofCases[subject]} where o.household_id is not null),
    told as (select n.* from news n where n.household_id in (select household_id from own)
      or exists (select from assignment a where a.committee_id = ${scope.committee} and a.state = 'ASSIGNED'
        and a.household_id = n.household_id and a.id in (${ofAgency(scope)})))`;
}

function newsOf(question: Question): RawBuilder<unknown> {
  const { scope, subject, position } = question;
  const after = position?.round ?? null;
  const beyond =
    after === null ? sql`true` : sql`(max(t.changed_in), t.id) > (${after.changedIn}::text::xid8, ${after.id}::uuid)`;
  const told = scope.cases === null ? sql`told as (select * from stamped)` : newsOfCases(question);
  return sql`stamped as (${stamps[subject]}
      where c.committee_id = ${scope.committee} and ${stoodWithin(scope)} and ${isNews(question)}),
    ${told},
    page as (select t.id, max(t.changed_in) as changed_in from told t group by t.id having ${beyond})`;
}

const everything = {
  HOUSEHOLD: sql`select household.id, null::xid8 as changed_in from household`,
  ASSIGNMENT: sql`select a.id, null::xid8 as changed_in from assignment a
    join household on household.committee_id = a.committee_id and household.id = a.household_id`,
} as const;

/** The first copy: whatever the scope shows, by id. What changes meanwhile is told in the round after. */
function copyOf({ scope, subject, position }: Question): RawBuilder<unknown> {
  const id = subject === 'HOUSEHOLD' ? sql`household.id` : sql`a.id`;
  const after = position?.round?.id ?? null;
  const beyond = after === null ? sql`true` : sql`${id} > ${after}::uuid`;
  return sql`page as (${everything[subject]} where ${withinScope(scope)} and ${beyond})`;
}

/**
 * One page of what the question asks for, with what this server shows now, from one snapshot: at least one row, whose
 * `key` is null when there is nothing.
 */
export function feedOf(question: Question): RawBuilder<FeedRow> {
  const page = question.position === null || question.position.seen === null ? copyOf(question) : newsOf(question);
  return sql<FeedRow>`(with now as materialized (${now(question)}), ${page}
    select now.snapshot::text as snapshot, now.database, now.revision, now.behind as "isBehind",
      p.nth, p.id as key, p.changed_in::text as "changedIn"
    from now left join lateral (
      select row_number() over (order by page.changed_in, page.id)::integer as nth, page.id, page.changed_in from page
      where not now.behind order by page.changed_in, page.id limit ${question.first + 1}) p on true)`;
}

/**
 * Makes the answer of rows in the order of the feed; a row without a record is one that is gone.
 * @throws PositionExpired where the database, the plan or the scope is another one than that of the position.
 */
export function answerOf<Row>(
  { subject, scope, first, position }: Question,
  rows: readonly (FeedRow & { readonly record: Row | null })[],
): ChangePage<Row> {
  const [head] = rows;
  if (head === undefined) throw new Error('The feed answered without saying where it stands.');
  const origin = contentHash({ scope, database: head.database, revision: head.revision });
  if (position !== null && position.origin !== origin) throw new PositionExpired();
  const isPaging = position?.round != null;
  if (head.isBehind && position !== null) {
    return { changed: [], removed: [], position: writePosition(subject, position), hasMore: isPaging };
  }
  const told = rows.filter(({ key }) => key !== null).slice(0, first);
  const last = told.at(-1);
  const hasMore = rows.length > first;
  const upTo = position?.round?.upTo ?? head.snapshot;
  const round = hasMore && last?.key ? { upTo, changedIn: last.changedIn, id: last.key } : null;
  const next = { origin, seen: round === null ? upTo : (position?.seen ?? null), round };
  return {
    changed: told.flatMap(({ record }) => (record === null ? [] : [record])),
    removed: told.flatMap(({ record, key }) => (record === null && key !== null ? [key] : [])),
    position: writePosition(subject, next),
    hasMore,
  };
}
