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

const progress = (state: string, percent: string, duty = 'iv-8-4-report', agency = 'social-policy-bank') => `
  insert into duty_progress (committee_id, id, duty, agency, effective_on, state, percent, recorded_at, recorded_by)
  values ('${committee}', '${randomUUIDv7()}', '${duty}', '${agency}', '2024-06-01', '${state}', ${percent}, now(), 'x')`;

describe('progress of a duty in the database', () => {
  it.each([
    ['NOT_STARTED', 'null', null],
    ['NOT_STARTED', '0', null],
    ['NOT_STARTED', '1', 'duty_progress_percent_of_state'],
    ['IN_PROGRESS', '0', 'duty_progress_percent_of_state'],
    ['IN_PROGRESS', '50', null],
    ['IN_PROGRESS', '100', 'duty_progress_percent_of_state'],
    ['DONE', '99', 'duty_progress_percent_of_state'],
    ['DONE', '100', null],
    ['OVERDUE', 'null', 'duty_progress_state_check'],
  ])('%s at %s: %s', async (state, percent, expected) => {
    expect(await failureOf(progress(state, percent))).toBe(expected);
  });

  it('belongs to a duty and a body of the plan, and is never changed or removed', async () => {
    expect(await failureOf(progress('DONE', 'null', 'none'))).toBe('duty_progress_committee_id_duty_fkey');
    expect(await failureOf(progress('DONE', 'null', 'iv-8-4-report', 'none'))).toBe(
      'duty_progress_committee_id_agency_fkey',
    );
    expect(await failureOf(progress('DONE', 'null'))).toBeNull();
    for (const statement of [
      `update duty_progress set note = 'x'`,
      'delete from duty_progress',
      'truncate duty_progress',
    ]) {
      expect(await failureOf(statement)).toBe('duty_progress_append_only');
    }
  });
});

describe('people of a duty in the database', () => {
  const person = (name: string, until: string, from = '2024-06-01') => `
    insert into duty_person (committee_id, id, duty, agency, full_name, works_from, works_until, recorded_at, recorded_by,
      updated_at, version)
    values ('${committee}', '${randomUUIDv7()}', 'iv-8-4-report', 'social-policy-bank', '${name}', '${from}', ${until}, now(),
      'x', now(), 1)`;

  it('work once at a time and never end before they begin', async () => {
    expect(await failureOf(person('An', 'null'))).toBeNull();
    expect(await failureOf(person('An', 'null'))).toBe('duty_person_once');
    expect(await failureOf(person('An', `'2024-06-01'`))).toBeNull();
    expect(await failureOf(person('Bình', `'2024-05-31'`))).toBe('duty_person_period');
  });
});

describe('a difficulty in the database', () => {
  const states = ['RAISED', 'FORWARDED', 'ANSWERED', 'CLOSED'] as const;
  const insert = (id: string, state = 'RAISED', duty = `'iv-8-4-report'`) => `
    insert into difficulty (committee_id, id, raised_by, duty, raised_on, content, state, recorded_at, recorded_by, updated_at,
      version)
    values ('${committee}', '${id}', 'social-policy-bank', ${duty}, '2024-06-01', 'x', '${state}', now(), 'x', now(), 1)`;
  const move = (id: string, state: string) => `update difficulty set state = '${state}' where id = '${id}'`;
  const ways: Readonly<Record<string, readonly string[]>> = {
    RAISED: [],
    FORWARDED: ['FORWARDED'],
    ANSWERED: ['ANSWERED'],
    CLOSED: ['CLOSED'],
  };
  const allowed = new Set([
    'RAISED FORWARDED',
    'RAISED ANSWERED',
    'RAISED CLOSED',
    'FORWARDED ANSWERED',
    'FORWARDED CLOSED',
    'ANSWERED CLOSED',
  ]);

  it.each(states.flatMap((from) => states.map((to) => [from, to] as const)))(
    'goes from %s to %s only forward',
    async (from, to) => {
      const id = randomUUIDv7();
      await failureOf(insert(id));
      for (const state of ways[from] ?? []) expect(await failureOf(move(id, state))).toBeNull();
      expect(await failureOf(move(id, to))).toBe(allowed.has(`${from} ${to}`) ? null : 'difficulty_goes_forward');
    },
  );

  it('begins as raised, is about something, and keeps its words', async () => {
    expect(await failureOf(insert(randomUUIDv7(), 'ANSWERED'))).toBe('difficulty_begins_raised');
    expect(await failureOf(insert(randomUUIDv7(), 'RAISED', 'null'))).toBe('difficulty_about_something');
    const id = randomUUIDv7();
    await failureOf(insert(id));
    const rewrite = `update difficulty set content = 'y', state = 'CLOSED' where id = '${id}'`;
    expect(await failureOf(rewrite)).toBe('difficulty_stays_as_raised');
  });

  it('has steps in one order that nobody rewrites, and no answer without words', async () => {
    const id = randomUUIDv7();
    await failureOf(insert(id));
    const step = (sequence: number, action: string, note = 'null') => `
      insert into difficulty_step (committee_id, id, difficulty_id, sequence, action, agency, effective_on, note, recorded_at,
        recorded_by)
      values ('${committee}', '${randomUUIDv7()}', '${id}', ${sequence}, '${action}', 'labour-division', '2024-06-02', ${note},
        now(), 'x')`;
    expect(await failureOf(step(1, 'FORWARD'))).toBeNull();
    expect(await failureOf(step(1, 'CLOSE'))).toBe('difficulty_step_order');
    expect(await failureOf(step(2, 'ANSWER'))).toBe('difficulty_step_answer_said');
    expect(await failureOf('delete from difficulty_step')).toBe('difficulty_step_append_only');
  });
});
