import { type Kysely, sql } from 'kysely';

const fixed = 'committee_id, id, prefix, secret_hash, scopes, expires_at, created_by, recorded_at';

/** What of a key never changes, with its ward or without. */
function keep(columns: string) {
  const of = (row: string) => columns.replaceAll(/\w+/g, (column) => `${row}.${column}`);
  return sql.raw(`
    create or replace function keep_api_key() returns trigger language plpgsql as $$
    begin
      if (${of('new')}) is distinct from (${of('old')})
        or (old.revoked_at is not null
          and (new.revoked_at, new.revoked_by) is distinct from (old.revoked_at, old.revoked_by))
      then
        raise exception 'A key stays as it was made, and a revocation is final.'
          using errcode = 'restrict_violation', constraint = 'api_key_kept', table = tg_table_name;
      end if;
      return new;
    end $$;`);
}

/** A key may be bound to one ward, and stays so: what it reads is of that ward. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table api_key add column place text,
    add constraint api_key_place foreign key (committee_id, place) references place (committee_id, id)`.execute(db);
  await keep(`${fixed}, place`).execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await keep(fixed).execute(db);
  await sql`alter table api_key drop column place`.execute(db);
}
