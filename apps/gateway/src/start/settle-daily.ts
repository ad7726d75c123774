import { today } from '@vuonlen/acts/plans';
import { settleClassifications } from '@vuonlen/database/households';
import { type Database, findCommittee } from '@vuonlen/database/kernel';
import type { Logger } from '../logger.ts';

const often = 10 * 60_000;

/** Brings the classes of households to the day on which the committee works; a decision of the future begins so. */
async function settleToday(database: Database, committee: string, at: Date): Promise<void> {
  const found = await findCommittee(database.readers, committee);
  const day = found?.workingDate ?? today(at);
  await database.writers.transaction().execute((transaction) => settleClassifications(transaction, committee, day));
}

/**
 * Settles the classes now and again whenever the working day has changed.
 * @returns what ends it
 */
export async function settleDaily(database: Database, committee: string, logger: Logger): Promise<() => Promise<void>> {
  await settleToday(database, committee, new Date());
  let settled = today(new Date());
  const timer = setInterval(() => {
    const day = today(new Date());
    if (day === settled) return;
    settleToday(database, committee, new Date())
      .then(() => {
        settled = day;
      })
      .catch((error: unknown) => logger.error({ error: String(error) }, 'classes could not be settled'));
  }, often);
  timer.unref();
  return async () => clearInterval(timer);
}
