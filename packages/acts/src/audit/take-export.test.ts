import { type Role, roles } from '@vuonlen/permissions';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accepted, errorOf, openSupportDesk, type SupportDesk } from '../testing/index.ts';
import { takeExport } from './index.ts';

let desk: SupportDesk;
beforeAll(async () => {
  desk = await openSupportDesk();
});
afterAll(() => desk.database.drop());

const taken = { list: 'households', format: 'xlsx' as const, rows: 84, filter: ['class=NEAR_POOR', 'search=…'] };

interface Row {
  readonly actor: string;
  readonly aggregate: string;
  readonly payload: object;
}

async function trail(): Promise<readonly Row[]> {
  const { rows } = await sql<Row>`select actor, aggregate, payload from audit_event
    where action = 'list.export' order by sequence`.execute(desk.database.writers);
  return rows;
}

describe('a list that is taken away', () => {
  it.each(roles)('may be taken by %s, whose reading decides what stands in it', async (role: Role) => {
    const context = desk.contextOf({ role });
    const before = await trail();
    expect(await accepted(takeExport(context, taken))).toBeNull();
    expect((await trail()).slice(before.length)).toEqual([
      { actor: context.actor.userId, aggregate: 'COMMITTEE', payload: taken },
    ]);
  });

  it('is taken by no application, whatever its key holds', async () => {
    const { actor, ...context } = desk.contextOf({ role: 'ADMINISTRATOR' });
    const client = { ...actor, role: 'API_CLIENT' as const, scopes: ['household.read', 'plan.read'] as const };
    const before = await trail();
    await errorOf(takeExport({ ...context, actor: client }, taken), 'FORBIDDEN');
    expect(await trail()).toEqual(before);
  });
});
