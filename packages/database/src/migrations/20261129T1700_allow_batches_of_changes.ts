import { type Kysely, sql } from 'kysely';

function allowKinds(kinds: readonly string[]) {
  const list = sql.join(kinds.map((kind) => sql.lit(kind)));
  return sql`
    alter table change_batch
      drop constraint change_batch_kind_check,
      drop constraint change_batch_undoes_kind_check,
      add constraint change_batch_kind_check check (kind in (${list}, 'UNDO')),
      add constraint change_batch_undoes_kind_check check (undoes_kind in (${list}))`;
}

/** A batch may take supports back and give others in one piece: a support that changes its pledge is both. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await allowKinds(['ASSIGN_SUPPORTS', 'CANCEL_SUPPORTS', 'CHANGE_SUPPORTS']).execute(db);
}

/** Refused where there are such batches: they are not dropped in silence. */
export async function down(db: Kysely<unknown>): Promise<void> {
  await allowKinds(['ASSIGN_SUPPORTS', 'CANCEL_SUPPORTS']).execute(db);
}
