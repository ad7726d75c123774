import { pruneEvents } from '@vuonlen/acts/kernel';
import type { Database } from '@vuonlen/database/kernel';
import type { Logger } from '../logger.ts';

const often = 60 * 60_000;
const day = 24 * 60 * 60_000;

export interface Retention {
  readonly database: Database;
  readonly committee: string;
  /** Days for which a client may be away and still follow on. */
  readonly days: number;
  readonly logger: Logger;
}

/**
 * Removes events older than the retention now and every hour. What cannot be removed stays until the next hour.
 * @returns what ends it
 */
export async function pruneHourly({ database, committee, days, logger }: Retention): Promise<() => Promise<void>> {
  const now = () => new Date();
  const prune = async () => {
    const before = new Date(now().getTime() - days * day);
    const pruned = await pruneEvents({ writers: database.writers, committee, now }, before);
    if (pruned > 0) logger.info({ pruned }, 'old events were removed');
  };
  const attempt = () =>
    prune().catch((error: unknown) => logger.error({ error: String(error) }, 'events were not pruned'));
  await attempt();
  const timer = setInterval(() => void attempt(), often);
  timer.unref();
  return async () => clearInterval(timer);
}
