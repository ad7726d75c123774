import { randomUUIDv7 } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { postgresFailure } from '../kernel/index.ts';
import { openDemoDatabase, type TestDatabase } from '../testing/index.ts';

let database: TestDatabase;
let committee: string;
beforeAll(async () => {
  ({ database, committee } = await openDemoDatabase());
});
afterAll(() => database.drop());

async function failureOf(statement: string): Promise<string | null> {
  try {
    await sql.raw(statement).execute(database.writers);
    return null;
  } catch (error) {
    const failure = postgresFailure(error);
    return failure?.constraint ?? failure?.code ?? String(error);
  }
}

const entitlement = (id: string, policy: string, outcome: string, regulation: string, duty = 'null') => {
  const json = policy === 'null' ? 'null' : `'[]'`;
  return `insert into entitlement (committee_id, id, household_id, policy, duty, effective_on, outcome, reasons, missing, facts,
      plan_revision, regulation, guarded, recorded_at, recorded_by)
    values ('${committee}', '${id}', (select id from household order by id limit 1), ${policy}, ${duty}, '2024-06-01', ${outcome},
      ${json}, '{}', ${json}, (select id from plan_revision where state = 'ADOPTED'), ${regulation}, false, now(), 'x')`;
};
const revision = (id: string, number: number, values: Readonly<Record<string, string>> = {}) => {
  const row: Record<string, string> = {
    reason: `'x'`,
    withdrawn: 'false',
    given_on: 'null',
    given_by: 'null',
    ...values,
  };
  const names = Object.keys(row);
  return `insert into entitlement_revision (committee_id, entitlement_id, revision, corrected_on, recorded_at, recorded_by,
      ${names.join(', ')})
    values ('${committee}', '${id}', ${number}, '2024-06-15', now(), 'x', ${names.map((name) => row[name]).join(', ')})`;
};

describe('an entitlement in the database', () => {
  it.each([
    ['granted, no regulation', `'TUITION_SUPPORT'`, `'GRANTED'`, 'null', 'null', null],
    [
      'undetermined, no regulation',
      `'TUITION_SUPPORT'`,
      `'UNDETERMINED'`,
      'null',
      'null',
      'entitlement_regulation_named',
    ],
    ['undetermined, with one', `'TUITION_SUPPORT'`, `'UNDETERMINED'`, `'NĐ'`, 'null', null],
    ['denied', `'TUITION_SUPPORT'`, `'DENIED'`, `'NĐ'`, 'null', 'entitlement_outcome_check'],
    ['on a duty, no regulation', 'null', 'null', 'null', `'iv-7-1-legal-aid'`, 'entitlement_regulation_named'],
    ['on a duty, with one', 'null', 'null', `'Luật'`, `'iv-7-1-legal-aid'`, null],
    ['on nothing', 'null', 'null', `'Luật'`, 'null', 'entitlement_on_one_ground'],
    ['on both', `'TUITION_SUPPORT'`, `'GRANTED'`, 'null', `'iv-7-1-legal-aid'`, 'entitlement_on_one_ground'],
    ['on a policy without a decision', `'TUITION_SUPPORT'`, 'null', `'Luật'`, 'null', 'entitlement_decided'],
  ])('%s', async (_name, policy, outcome, regulation, duty, expected) => {
    expect(await failureOf(entitlement(randomUUIDv7(), policy, outcome, regulation, duty))).toBe(expected);
  });

  it('has revisions that follow each other, end with a withdrawal, and are never changed', async () => {
    const id = randomUUIDv7();
    await failureOf(entitlement(id, `'TUITION_SUPPORT'`, `'GRANTED'`, 'null'));
    expect(await failureOf(revision(id, 2))).toBe('entitlement_revision_follows');
    expect(await failureOf(revision(id, 1, { withdrawn: 'true' }))).toBe('entitlement_revision_withdrawn');
    expect(await failureOf(revision(id, 1))).toBeNull();
    expect(await failureOf(revision(id, 1))).toBe('entitlement_revision_pkey');
    expect(await failureOf(revision(id, 3))).toBe('entitlement_revision_follows');
    expect(await failureOf(revision(id, 2, { reason: 'null' }))).toBe('entitlement_revision_reason');
    expect(await failureOf(revision(id, 2, { given_on: `'2024-06-02'` }))).toBe('entitlement_revision_given');
    expect(await failureOf(revision(id, 2, { withdrawn: 'true' }))).toBeNull();
    expect(await failureOf(revision(id, 3))).toBe('entitlement_revision_follows');
    for (const table of ['entitlement', 'entitlement_revision']) {
      expect(await failureOf(`update ${table} set recorded_by = 'y'`)).toBe(`${table}_append_only`);
      expect(await failureOf(`delete from ${table}`)).toBe(`${table}_append_only`);
    }
  });
});
