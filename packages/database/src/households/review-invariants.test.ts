import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { postgresFailure } from '../kernel/index.ts';
import { openDemoDatabase, type TestDatabase } from '../testing/index.ts';

let database: TestDatabase;
beforeAll(async () => {
  ({ database } = await openDemoDatabase());
});
afterAll(() => database.drop());

/** The reviews of the invented register are of 20 November 2023. */
async function write(values: string): Promise<string | null> {
  try {
    await sql.raw(`update household_review set ${values}`).execute(database.writers);
    return null;
  } catch (error) {
    const failure = postgresFailure(error);
    return failure?.constraint ?? failure?.code ?? String(error);
  }
}

describe('the procedure of a review in the database', () => {
  it.each([
    ['a meeting on the day of the review', "meeting_on = '2023-11-20', listed_on = null", null],
    ['a meeting before it', "meeting_on = '2023-11-19', listed_on = null", 'household_review_meeting_after'],
    [
      'minutes without their meeting',
      "meeting_on = null, meeting_document = '3/BB'",
      'household_review_meeting_of_its_paper',
    ],
    ['a list on the day of the meeting', "meeting_on = '2023-11-25', listed_on = '2023-11-25'", null],
    [
      'a list before the meeting',
      "meeting_on = '2023-11-25', listed_on = '2023-11-24'",
      'household_review_listed_after',
    ],
    ['a list without a meeting', "meeting_on = null, listed_on = '2023-11-20'", null],
    [
      'a list before the review, without a meeting',
      "meeting_on = null, listed_on = '2023-11-19'",
      'household_review_listed_after',
    ],
    ['no version', 'version = 0', 'household_review_version_check'],
  ])('%s', async (_name, values, refused) => {
    expect(await write(values)).toBe(refused);
  });
});
