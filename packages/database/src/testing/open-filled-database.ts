import { createTestDatabase, type TestDatabase, type TestDatabaseOptions } from './create-test-database.ts';

/** A database that is kept to be cloned, and what filling it told. */
interface Filled<Told> {
  readonly template: string;
  readonly told: Told;
}

const filled = new Map<string, Promise<Filled<unknown>>>();

async function fillOne<Told>(fill: (database: TestDatabase) => Promise<Told>): Promise<Filled<Told>> {
  const database = await createTestDatabase({ connections: 4 });
  const told = await fill(database);
  // Nobody may be connected to what is cloned. It goes with the server, at the end of the run.
  await database.close();
  return { template: new URL(database.url).pathname.slice(1), told };
}

/**
 * A database of its own for a test file, cloned from one that was filled before by the same worker; loading the demo
 * takes seconds, and cloning it a tenth of one. Every clone has the same rows with the same ids.
 *
 * @param holds what the database is filled with: whoever gives the same name gets the same rows
 */
export async function openFilledDatabase<Told>(
  holds: string,
  fill: (database: TestDatabase) => Promise<Told>,
  options: TestDatabaseOptions = {},
): Promise<{ readonly database: TestDatabase; readonly told: Told }> {
  const known = (filled.get(holds) as Promise<Filled<Told>> | undefined) ?? fillOne(fill);
  filled.set(holds, known);
  const { template, told } = await known;
  return { database: await createTestDatabase({ ...options, from: { template } }), told };
}
