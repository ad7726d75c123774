import { type Kysely, sql } from 'kysely';

/** better-auth reads and writes its own tables under its own column names; ours are snake case. */
const tablesOfBetterAuth = sql`
  create table "user" (
    id text primary key,
    name text not null check (name is nfc normalized and char_length(name) between 1 and 200),
    email text not null unique,
    "emailVerified" boolean not null default false,
    image text,
    username text unique,
    "displayUsername" text,
    "mustChangePassword" boolean not null default false,
    "createdAt" timestamptz not null,
    "updatedAt" timestamptz not null
  );

  create table session (
    id text primary key,
    "expiresAt" timestamptz not null,
    token text not null unique,
    "createdAt" timestamptz not null,
    "updatedAt" timestamptz not null,
    "ipAddress" text,
    "userAgent" text,
    "userId" text not null references "user" (id) on delete cascade
  );
  create index session_of_user on session ("userId");

  create table account (
    id text primary key,
    "accountId" text not null,
    "providerId" text not null,
    "userId" text not null references "user" (id) on delete cascade,
    "accessToken" text,
    "refreshToken" text,
    "idToken" text,
    "accessTokenExpiresAt" timestamptz,
    "refreshTokenExpiresAt" timestamptz,
    scope text,
    password text,
    "createdAt" timestamptz not null,
    "updatedAt" timestamptz not null
  );
  create index account_of_user on account ("userId");

  create table verification (
    id text primary key,
    identifier text not null,
    value text not null,
    "expiresAt" timestamptz not null,
    "createdAt" timestamptz not null,
    "updatedAt" timestamptz not null
  );
  create index verification_identifier on verification (identifier);

  create table rate_limit (
    id text primary key,
    key text not null unique,
    count integer not null,
    "lastRequest" bigint not null
  );
`;

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table committee (
      id uuid primary key,
      slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
      name_vi text not null check (name_vi is nfc normalized),
      name_en text not null check (name_en is nfc normalized),
      working_date date,
      demo boolean not null,
      ward_money_stays boolean not null,
      recorded_at timestamptz not null,
      version integer not null check (version >= 1)
    );
  `.execute(db);
  await tablesOfBetterAuth.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table rate_limit, verification, account, session, "user", committee;`.execute(db);
}
