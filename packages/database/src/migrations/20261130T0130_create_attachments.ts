import { type Kysely, sql } from 'kysely';

const tables = sql`
  create table attachment (
    committee_id uuid not null,
    id uuid not null,
    household_id uuid,
    batch_id uuid,
    name text not null check (name is nfc normalized and name = btrim(name) and char_length(name) between 1 and 200),
    media_type text not null,
    size integer not null,
    content_hash text not null,
    bytes bytea not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    primary key (committee_id, id),
    foreign key (committee_id, household_id) references household (committee_id, id),
    foreign key (committee_id, batch_id) references disbursement_batch (committee_id, id),
    constraint attachment_belongs_to_one check (num_nonnulls(household_id, batch_id) = 1),
    constraint attachment_size check (size between 1 and 5242880 and size = octet_length(bytes)),
    constraint attachment_content_hash check (content_hash = encode(sha256(bytes), 'hex')),
    constraint attachment_media_type check (case media_type
      when 'application/pdf' then substring(bytes from 1 for 5) = decode('255044462d', 'hex')
      when 'image/jpeg' then substring(bytes from 1 for 3) = decode('ffd8ff', 'hex')
      when 'image/png' then substring(bytes from 1 for 8) = decode('89504e470d0a1a0a', 'hex')
      else false end)
  );
  alter table attachment alter column bytes set storage external;
  create index attachment_of_household on attachment (committee_id, household_id, recorded_at)
    where household_id is not null;
  create index attachment_of_batch on attachment (committee_id, batch_id, recorded_at) where batch_id is not null;
  create trigger attachment_append_only before update or delete or truncate on attachment
    for each statement execute function refuse_change();

  create table attachment_removal (
    committee_id uuid not null,
    attachment_id uuid not null,
    removed_on date not null,
    reason text not null check (reason is nfc normalized and char_length(reason) between 1 and 2000),
    recorded_at timestamptz not null,
    recorded_by text not null,
    constraint attachment_removal_once primary key (committee_id, attachment_id),
    foreign key (committee_id, attachment_id) references attachment (committee_id, id)
  );
  create trigger attachment_removal_append_only before update or delete or truncate on attachment_removal
    for each statement execute function refuse_change();
`;

/** Who adds to the same household or batch waits, so that what is looked for here cannot come in beside it. */
const rules = sql`
  create function keep_attachments_apart() returns trigger language plpgsql as $$
    declare
      beside integer;
      alike integer;
    begin
      if new.household_id is not null then
        perform from household h where h.committee_id = new.committee_id and h.id = new.household_id for update;
      else
        perform from disbursement_batch b where b.committee_id = new.committee_id and b.id = new.batch_id for update;
      end if;
      select count(*), count(*) filter (where a.content_hash = new.content_hash and r.attachment_id is null)
        into beside, alike
        from attachment a
        left join attachment_removal r on r.committee_id = a.committee_id and r.attachment_id = a.id
        where a.committee_id = new.committee_id
          and (a.household_id = new.household_id or a.batch_id = new.batch_id);
      if alike > 0 then
        raise exception 'The same file is kept here already.'
          using errcode = 'unique_violation', constraint = 'attachment_once', table = 'attachment';
      end if;
      if beside >= 100 then
        raise exception 'No more than 100 files are kept here.'
          using errcode = 'check_violation', constraint = 'attachment_most', table = 'attachment';
      end if;
      return new;
    end $$;
  create trigger attachment_apart before insert on attachment
    for each row execute function keep_attachments_apart();
`;

/** Files that belong to a household or to a batch of payments, kept as they came; a removal is a row beside. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await tables.execute(db);
  await rules.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    drop table attachment_removal;
    drop table attachment;
    drop function keep_attachments_apart();
  `.execute(db);
}
