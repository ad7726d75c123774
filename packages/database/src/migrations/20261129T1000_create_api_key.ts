import { type Kysely, sql } from 'kysely';

/**
 * Keys by which other applications sign in. Of the secret only a hash is kept; what a key may do and until when is
 * fixed when it is made, and a revocation is final: who could widen a key could make one without leaving a trail.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table api_key (
      committee_id uuid not null references committee (id),
      id uuid not null,
      name text not null check (name is nfc normalized and char_length(name) between 1 and 120),
      prefix text not null check (prefix ~ '^[a-z0-9]{10}$'),
      secret_hash text not null check (secret_hash ~ '^[0-9a-f]{64}$'),
      scopes text[] not null check (cardinality(scopes) >= 1 and array_position(scopes, null) is null),
      expires_at timestamptz not null,
      last_used_at timestamptz,
      created_by uuid not null,
      recorded_at timestamptz not null,
      revoked_at timestamptz,
      revoked_by uuid,
      version integer not null check (version >= 1),
      primary key (committee_id, id),
      constraint api_key_prefix unique (committee_id, prefix),
      constraint api_key_creator foreign key (committee_id, created_by) references membership (committee_id, id),
      constraint api_key_revoker foreign key (committee_id, revoked_by) references membership (committee_id, id),
      constraint api_key_expires check (expires_at > recorded_at and expires_at <= recorded_at + interval '366 days'),
      constraint api_key_revoked check ((revoked_at is null) = (revoked_by is null))
    );
    create index api_key_latest on api_key (committee_id, recorded_at desc, id desc);

    create function keep_api_key() returns trigger language plpgsql as $$
    begin
      if (new.committee_id, new.id, new.prefix, new.secret_hash, new.scopes, new.expires_at, new.created_by, new.recorded_at)
        is distinct from
        (old.committee_id, old.id, old.prefix, old.secret_hash, old.scopes, old.expires_at, old.created_by, old.recorded_at)
        or (old.revoked_at is not null
          and (new.revoked_at, new.revoked_by) is distinct from (old.revoked_at, old.revoked_by))
      then
        raise exception 'A key stays as it was made, and a revocation is final.'
          using errcode = 'restrict_violation', constraint = 'api_key_kept', table = tg_table_name;
      end if;
      return new;
    end $$;
    create trigger api_key_kept before update on api_key for each row execute function keep_api_key();
    create trigger api_key_never_deleted before delete or truncate on api_key
      for each statement execute function refuse_change();
  `.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table api_key; drop function keep_api_key();`.execute(db);
}
