import { type Kysely, sql } from 'kysely';

/**
 * Search without diacritics: `đ` and every toned vowel fold to their plain letter, so that "dong" finds "Đồng".
 * unaccent is only STABLE, for its rules could be edited; an index needs IMMUTABLE, so the wrapper names the dictionary.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create extension if not exists unaccent with schema public;
    create extension if not exists pg_trgm with schema public;

    create function fold_vietnamese(value text) returns text
      language sql immutable strict parallel safe
      return lower(public.unaccent('public.unaccent'::regdictionary, normalize(value, NFC)));
  `.execute(db);
}

/** The extensions stay: other schemas of the same database may use them. */
export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop function fold_vietnamese(text);`.execute(db);
}
