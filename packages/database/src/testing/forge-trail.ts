import { type RawBuilder, sql } from 'kysely';
import type { Writers } from '../kernel/index.ts';

/** Changes the trail behind its own back, as the owner of a database alone can: its trigger sleeps meanwhile. */
export function forgeTrail(writers: Writers, statements: readonly RawBuilder<unknown>[]): Promise<void> {
  return writers.transaction().execute(async (trx) => {
    await sql`alter table audit_event disable trigger audit_event_append_only`.execute(trx);
    for (const statement of statements) await statement.execute(trx);
    await sql`alter table audit_event enable trigger audit_event_append_only`.execute(trx);
  });
}

/** Puts something into what an event says; what undoes it is returned. */
export async function forgeEvent(writers: Writers, id: string): Promise<() => Promise<void>> {
  await forgeTrail(writers, [sql`update audit_event set payload = payload || '{"forged": true}' where id = ${id}`]);
  return () => forgeTrail(writers, [sql`update audit_event set payload = payload - 'forged' where id = ${id}`]);
}
