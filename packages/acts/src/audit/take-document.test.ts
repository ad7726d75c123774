import { type Role, roles } from '@vuonlen/permissions';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accepted, errorOf, openSupportDesk, type SupportDesk } from '../testing/index.ts';
import { takeDocument } from './index.ts';

let desk: SupportDesk;
let household: Awaited<ReturnType<SupportDesk['register']>>;
beforeAll(async () => {
  desk = await openSupportDesk();
  household = await desk.register();
});
afterAll(() => desk.database.drop());

const taken = () => ({
  kind: 'refusal-notice',
  format: 'pdf' as const,
  aggregate: 'HOUSEHOLD' as const,
  aggregateId: household.id,
});

interface Row {
  readonly actor: string;
  readonly payload: object;
}

async function trail(): Promise<readonly Row[]> {
  const { rows } = await sql<Row>`select actor, payload from audit_event
    where action = 'document.read' and aggregate_id = ${household.id} order by sequence`.execute(desk.database.writers);
  return rows;
}

describe('a document that is taken', () => {
  it.each(roles)('may be taken by %s, whose reading decides what stands in it', async (role: Role) => {
    const context = desk.contextOf({ role });
    const before = await trail();
    expect(await accepted(takeDocument(context, taken()))).toBeNull();
    expect((await trail()).slice(before.length)).toEqual([
      { actor: context.actor.userId, payload: { kind: 'refusal-notice', format: 'pdf' } },
    ]);
  });

  it('is taken by no application, whatever its key holds', async () => {
    const { actor, ...context } = desk.contextOf({ role: 'ADMINISTRATOR' });
    const client = { ...actor, role: 'API_CLIENT' as const, scopes: ['household.read', 'plan.read'] as const };
    const before = await trail();
    await errorOf(takeDocument({ ...context, actor: client }, taken()), 'FORBIDDEN');
    expect(await trail()).toEqual(before);
  });

  it('changes nothing of what it tells of', async () => {
    const versionOf = () =>
      sql<{ version: number }>`select version from household where id = ${household.id}`.execute(desk.database.writers);
    const before = (await versionOf()).rows;
    await accepted(takeDocument(desk.contextOf({ role: 'AUDITOR' }), taken()));
    expect((await versionOf()).rows).toEqual(before);
  });
});
