import { type Kysely, sql } from 'kysely';

// Of who has signed out meanwhile no session is left to say when that was.
const lastSignIn = sql`
  alter table "user" add column "lastSignedInAt" timestamptz;
  update "user" as u set "lastSignedInAt" = s.at
    from (select "userId", max("createdAt") as at from session group by "userId") as s
    where s."userId" = u.id;
`;

/** When somebody signed in last is kept with the person: a session ends with the sign-out. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await lastSignIn.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`alter table "user" drop column "lastSignedInAt"`.execute(db);
}
