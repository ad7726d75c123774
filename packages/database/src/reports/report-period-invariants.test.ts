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

/** The statements as one transaction: the constraint that refused it, or null. */
async function failureOf(...statements: readonly string[]): Promise<string | null> {
  try {
    await database.writers.transaction().execute(async (trx) => {
      for (const statement of statements) await sql.raw(statement).execute(trx);
    });
    return null;
  } catch (error) {
    const failure = postgresFailure(error);
    return failure?.constraint ?? failure?.code ?? String(error);
  }
}

const units = ['households', 'persons'] as const;
const columns = [
  'start',
  'exited',
  'became_poor',
  'other_decrease',
  'from_poor',
  'relapsed',
  'new',
  'other_increase',
  'end',
];
const names = units.flatMap((unit) => columns.map((column) => `${unit}_${column}`));

const period = (id: string, from: string, to: string, state = 'OPEN') => `
  insert into report_period (committee_id, id, from_on, to_on, state, recorded_at, recorded_by, updated_at, version)
  values ('${committee}', '${id}', '${from}', '${to}', '${state}', now(), 'x', now(), 1)`;
const close = (id: string, on: string) => `
  update report_period set state = 'CLOSED', closed_on = '${on}', closed_by = 'x', version = 2 where id = '${id}'`;
const figure = (of: string, values: Readonly<Record<string, number>> = {}, revision = 1, place = 'phu-luong-2024') => `
  insert into report_figure (committee_id, period_id, revision, place, ${names.join(', ')})
  values ('${committee}', '${of}', ${revision}, '${place}', ${names.map((name) => values[name] ?? 0).join(', ')})`;
const entry = (of: string, column: string, persons = 3, revision = 1, households = 1) => `
  insert into report_entry (committee_id, id, period_id, revision, place, form_column, household_id, happened_on,
    households, persons)
  values ('${committee}', '${randomUUIDv7()}', '${of}', ${revision}, 'phu-luong-2024', '${column}',
    (select id from household order by id limit 1), '2024-01-01', ${households}, ${persons})`;
const correction = (of: string, revision: number, on = '2024-08-01', reason = 'Ghi bổ sung') => `
  insert into report_correction (committee_id, id, period_id, revision, corrected_on, reason, recorded_at, recorded_by)
  values ('${committee}', '${randomUUIDv7()}', '${of}', ${revision}, '${on}', '${reason}', now(), 'x')`;

const one = { households_new: 1, persons_new: 3, households_end: 1, persons_end: 3 };
const stays = { households_start: 1, persons_start: 3, households_end: 1, persons_end: 3 };

describe('form 3 in the database', () => {
  it.each(names)('does not take a figure of %s with which the identity fails', async (name) => {
    const id = randomUUIDv7();
    const unit = name.startsWith('households') ? 'households' : 'persons';
    const broken = await failureOf(period(id, '2024-01-01', '2024-06-30'), figure(id, { [name]: 1 }));
    const expected = [`report_figure_${unit}_balance`, `report_figure_${name}_check`];
    expect(expected).toContain(broken);
  });

  it('takes no negative figure that would balance another', async () => {
    const id = randomUUIDv7();
    const made = figure(id, { households_start: 1, households_new: -1 });
    expect(await failureOf(period(id, '2024-01-01', '2024-06-30'), made)).toBe('report_figure_households_new_check');
  });

  it('is closed only with figures that are the sums of their rows', async () => {
    const id = randomUUIDv7();
    const begin = period(id, '2024-01-01', '2024-06-30');
    const end = close(id, '2024-07-01');
    expect(await failureOf(begin, end)).toBe('report_revision_has_figures');
    expect(await failureOf(begin, figure(id, one), end)).toBe('report_figure_of_entries');
    expect(await failureOf(begin, figure(id, one), entry(id, 'NEW'), end)).toBe('report_figure_of_entries');
    expect(await failureOf(begin, figure(id, one), entry(id, 'NEW'), entry(id, 'END', 2), end)).toBe(
      'report_figure_of_entries',
    );
    expect(
      await failureOf(begin, figure(id, one), entry(id, 'NEW'), entry(id, 'RELAPSED'), entry(id, 'END'), end),
    ).toBe('report_figure_of_entries');
    expect(await failureOf(begin, figure(id), close(id, '2024-06-30'))).toBe('report_period_over');
  });

  it('stays as it was closed, and grows by dated corrections alone', async () => {
    const id = randomUUIDv7();
    const begin = [period(id, '2024-01-01', '2024-06-30'), figure(id, one), entry(id, 'NEW'), entry(id, 'END')];
    expect(await failureOf(...begin)).toBeNull();
    expect(await failureOf(period(randomUUIDv7(), '2024-07-01', '2024-07-31'))).toBe('report_period_one_open');
    expect(await failureOf(`update report_period set to_on = '2024-05-31' where id = '${id}'`)).toBe(
      'report_period_keeps_days',
    );
    expect(await failureOf(correction(id, 2))).toBe('report_correction_follows');
    expect(await failureOf(close(id, '2024-07-01'))).toBeNull();
    expect(await failureOf(`update report_period set version = 3 where id = '${id}'`)).toBe('report_period_frozen');
    expect(await failureOf(`delete from report_period where id = '${id}'`)).toBe('report_period_frozen');
    expect(await failureOf(`truncate report_period cascade`)).toMatch(/_append_only$/);
    expect(await failureOf(`update report_figure set persons_new = 4, persons_end = 4`)).toBe(
      'report_figure_append_only',
    );
    expect(await failureOf(`delete from report_entry`)).toBe('report_entry_append_only');
    expect(await failureOf(figure(id, {}, 1, 'ha-cau-2024'))).toBe('report_revision_sealed');
    expect(await failureOf(entry(id, 'END', 0, 1, 0))).toBe('report_revision_sealed');
    expect(await failureOf(figure(id, {}, 3))).toBe('report_revision_sealed');

    const second = [figure(id, {}, 2)];
    expect(await failureOf(correction(id, 2))).toBe('report_revision_has_figures');
    expect(await failureOf(...second, correction(id, 2, '2024-06-30'))).toBe('report_correction_follows');
    expect(await failureOf(...second, correction(id, 3))).toBe('report_correction_follows');
    expect(await failureOf(...second, correction(id, 2, '2024-08-01', ''))).toBe('report_correction_reason_check');
    expect(await failureOf(figure(id, one, 2), correction(id, 2))).toBe('report_figure_of_entries');
    expect(await failureOf(...second, correction(id, 2))).toBeNull();
    expect(await failureOf(`delete from report_correction`)).toBe('report_correction_append_only');
    expect(await failureOf(figure(id, {}, 2, 'ha-cau-2024'))).toBe('report_revision_sealed');
  });

  it('begins on the day after the one before it, with what that one ended with, as corrected last', async () => {
    const [id, gap] = [randomUUIDv7(), randomUUIDv7()];
    expect(await failureOf(period(gap, '2024-07-02', '2024-12-31'))).toBe('report_period_follows');
    expect(await failureOf(period(gap, '2023-07-01', '2023-12-31'))).toBe('report_period_follows');
    expect(await failureOf(period(gap, '2024-07-01', '2024-12-31', 'CLOSED'))).toMatch(/^report_period_/);
    const begin = period(id, '2024-07-01', '2024-12-31');
    const wrong = [figure(id, stays), entry(id, 'START'), entry(id, 'END')];
    expect(await failureOf(begin, ...wrong, close(id, '2025-01-01'))).toBe('report_period_carries_over');
    expect(
      await failureOf(begin, figure(id, one), entry(id, 'NEW'), entry(id, 'END'), close(id, '2025-01-01')),
    ).toBeNull();
  });

  it('lets an open period go, unless figures hold it, and its days are free for another', async () => {
    const [wrong, right, held] = [randomUUIDv7(), randomUUIDv7(), randomUUIDv7()];
    const gone = (id: string) => `delete from report_period where id = '${id}'`;
    expect(await failureOf(period(wrong, '2025-01-01', '2034-12-31'))).toBeNull();
    expect(await failureOf(period(right, '2025-01-01', '2025-06-30'))).toBe('report_period_follows');
    expect(await failureOf(gone(wrong), period(right, '2025-01-01', '2025-06-30'))).toBeNull();
    expect(await failureOf(figure(right, stays), gone(right))).toMatch(/^report_figure_.*fkey$/);
    expect(await failureOf(gone(right), period(held, '2025-01-02', '2025-06-30'))).toBe('report_period_follows');
    expect(await failureOf(gone(right))).toBeNull();
  });

  it('keeps when a member left with that he left', async () => {
    const member = `(select id from household_member where removed_at is null limit 1)`;
    expect(await failureOf(`update household_member set left_on = '2024-05-01' where id = ${member}`)).toBe(
      'household_member_left',
    );
    expect(
      await failureOf(`update household_member set removed_at = now(), remove_reason = 'x' where id = ${member}`),
    ).toBe('household_member_left');
  });
});
