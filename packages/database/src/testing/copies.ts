import { type RawBuilder, sql } from 'kysely';
import { listAssignmentChanges, listAssignments } from '../assignments/index.ts';
import { listHouseholdChanges, listHouseholds } from '../households/index.ts';
import { type ChangeOptions, type ChangePage, type Reader, type Scope, wholeCommittee } from '../kernel/index.ts';
import type { TestDatabase } from './create-test-database.ts';
import { openDemoDatabase } from './open-demo-database.ts';

interface Row {
  readonly id: string;
}
type Feed = (reader: Reader, scope: Scope, options: ChangeOptions) => Promise<ChangePage<Row>>;
type Subject = 'households' | 'assignments';

/** What tests write past the acts. */
export const writes = {
  edit: (id: string | undefined) => sql`update household set version = version + 1 where id = ${id}`,
  move: (id: string | undefined, place: string) => sql`update household set place = ${place} where id = ${id}`,
  cancel: (id: string | undefined) => sql`update assignment set state = 'CANCELLED', cancelled_on = effective_on,
    cancel_reason = 'x', version = version + 1 where id = ${id} and state = 'ASSIGNED'`,
} as const;

/** Somebody who keeps a copy by what the feed tells. */
export class Follower {
  readonly #reader: Reader;
  readonly #feed: Feed;
  readonly #scope: Scope;
  readonly #first: number;
  readonly rows = new Map<string, Row>();
  position: string | null = null;

  constructor(reader: Reader, feed: Feed, scope: Scope, first = 500) {
    this.#reader = reader;
    this.#feed = feed;
    this.#scope = scope;
    this.#first = first;
  }

  /** One page. */
  async step(): Promise<ChangePage<Row>> {
    const page = await this.#feed(this.#reader, this.#scope, { changedSince: this.position, first: this.#first });
    this.position = page.position;
    for (const row of page.changed) this.rows.set(row.id, row);
    for (const id of page.removed) this.rows.delete(id);
    return page;
  }

  /** All pages that are there: what changed, what was removed. */
  async follow() {
    const told = { changed: [] as string[], removed: [] as string[] };
    for (;;) {
      const { changed, removed, hasMore } = await this.step();
      told.changed.push(...changed.map(({ id }) => id));
      told.removed.push(...removed);
      if (!hasMore) return told;
    }
  }
}

const feeds: Readonly<Record<Subject, Feed>> = {
  households: listHouseholdChanges,
  assignments: listAssignmentChanges,
};

async function readAll(reader: Reader, of: Subject, scope: Scope): Promise<Row[]> {
  const rows: Row[] = [];
  const list = of === 'households' ? listHouseholds : listAssignments;
  for (let after: string | null = null; ; ) {
    const page: Awaited<ReturnType<typeof list>> = await list(reader, scope, { first: 500, after });
    rows.push(...page.edges.map(({ node }) => node));
    if (!page.hasNextPage) return rows;
    after = page.edges.at(-1)?.cursor ?? null;
  }
}

/** Rows by id, so that a copy can be compared with the register. */
export function byId(rows: Iterable<Row>): Row[] {
  return [...rows].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** The demo register with those who keep a copy of it. */
export interface Copies {
  readonly database: TestDatabase;
  /** The committee, a ward, and the cases of an agency. */
  readonly scopes: Readonly<Record<'all' | 'ward' | 'cases', Scope>>;
  readonly follower: (of: Subject, scope: Scope, first?: number) => Follower;
  readonly truth: (of: Subject, scope: Scope) => Promise<Row[]>;
  readonly write: (statement: RawBuilder<unknown>) => Promise<unknown>;
  readonly idsOf: (text: string) => Promise<string[]>;
}

/** Opens the demo register for tests of copies that are kept of it. */
export async function openCopies(): Promise<Copies> {
  const { database, committee } = await openDemoDatabase({ assignments: 'ALL' }, { connections: 16 });
  const all = wholeCommittee(committee);
  return {
    database,
    scopes: {
      all,
      ward: { ...all, places: ['ha-cau-2024'] },
      cases: { ...all, cases: 'red-cross', masked: true },
    },
    follower: (of, scope, first) => new Follower(database.readers, feeds[of], scope, first),
    truth: async (of, scope) => byId(await readAll(database.readers, of, scope)),
    write: (statement) => statement.execute(database.writers),
    idsOf: async (text) => (await sql<Row>`${sql.raw(text)}`.execute(database.writers)).rows.map(({ id }) => id),
  };
}
