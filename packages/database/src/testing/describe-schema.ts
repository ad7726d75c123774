import { sql } from 'kysely';
import type { Writers } from '../kernel/index.ts';

/** `pg_dump` is not there: the catalogue says the same. Kysely's own tables and what extensions bring are left out. */
const lines = sql<{ line: string }>`
  with own as (
    select c.oid, c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relkind = 'r' and c.relname not like 'kysely%'
  )
  select line from (
    select relname as of, 0 as kind, 0 as nth, 'table ' || relname as line from own
    union all
    select o.relname, 1, a.attnum, '  ' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod)
      || case when l.collname is null or l.collname = 'default' then '' else ' collate ' || l.collname end
      || case when a.attnotnull then ' not null' else '' end
      || coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '')
    from own o join pg_attribute a on a.attrelid = o.oid and a.attnum > 0 and not a.attisdropped
    left join pg_collation l on l.oid = a.attcollation
    left join pg_attrdef d on d.adrelid = o.oid and d.adnum = a.attnum
    union all
    select o.relname, 2, 0, '  constraint ' || k.conname || ' ' || pg_get_constraintdef(k.oid)
    from own o join pg_constraint k on k.conrelid = o.oid and k.contype <> 'n'
    union all
    select o.relname, 3, 0, '  ' || pg_get_indexdef(i.indexrelid)
    from own o join pg_index i on i.indrelid = o.oid
    where not exists (select from pg_constraint k where k.conindid = i.indexrelid)
    union all
    select o.relname, 4, 0, '  ' || pg_get_triggerdef(t.oid)
    from own o join pg_trigger t on t.tgrelid = o.oid and not t.tgisinternal
    union all
    select '~', 5, 0, pg_get_functiondef(p.oid)
    from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where n.nspname = 'public' and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
    union all
    select '~~', 6, 0, 'extension ' || extname from pg_extension where extname <> 'plpgsql'
  ) described
  order by of collate "C", kind, nth, line collate "C"`;

/** The whole schema as text: tables, columns, constraints, indexes, triggers, functions, extensions. */
export async function describeSchema(writers: Writers): Promise<string> {
  const { rows } = await lines.execute(writers);
  return `${rows.map(({ line }) => line).join('\n')}\n`;
}
