import { join } from 'node:path';
import { startEmbeddedPostgres } from '@vuonlen/database/embedded';
import { migrate } from '@vuonlen/database/migrations';
import type { Environment } from '../environment.ts';
import type { Progress } from './progress.ts';
import type { Shutdown } from './shutdown.ts';

/** The database of one run. */
export interface OpenedDatabase {
  readonly url: string;
  /** Ours, under the data directory, and not one that somebody gave us. */
  readonly isEmbedded: boolean;
}

/** Starts the embedded PostgreSQL, or takes the one of the environment, and brings its schema to this version. */
export async function openDatabase(
  environment: Environment,
  progress: Progress,
  shutdown: Shutdown,
): Promise<OpenedDatabase> {
  const { databaseUrl, dataDirectory } = environment;
  if (databaseUrl !== null) {
    progress.step('Kết nối PostgreSQL', 'connecting to PostgreSQL');
    await migrate(databaseUrl);
    return { url: databaseUrl, isEmbedded: false };
  }
  progress.step('Khởi động PostgreSQL kèm theo', 'starting the embedded PostgreSQL');
  const server = await startEmbeddedPostgres({ dataDirectory: join(dataDirectory, 'postgres') });
  shutdown.add(server.stop);
  shutdown.check();
  if (server.isNew) progress.step('Tạo cơ sở dữ liệu', 'creating the database');
  await migrate(server.url);
  return { url: server.url, isEmbedded: true };
}
