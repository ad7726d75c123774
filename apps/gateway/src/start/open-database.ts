import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '@vuonlen/database/embedded';
import { DatabaseError } from '@vuonlen/database/kernel';
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

/** Tells commands where the embedded PostgreSQL of a running gateway listens; readable by its owner alone. */
function runningFile(dataDirectory: string): string {
  return join(dataDirectory, 'running-database');
}

async function startEmbedded(dataDirectory: string, shutdown: Shutdown): Promise<string> {
  const server = await startEmbeddedPostgres({ dataDirectory: join(dataDirectory, 'postgres') });
  shutdown.add(server.stop);
  const file = runningFile(dataDirectory);
  await writeFile(file, server.url, { mode: 0o600 });
  shutdown.add(() => rm(file, { force: true }));
  return server.url;
}

/** Starts the embedded PostgreSQL, or takes the one of the environment, and brings its schema to this version. */
export async function openDatabase(
  environment: Environment,
  progress: Progress,
  shutdown: Shutdown,
): Promise<OpenedDatabase> {
  const { databaseUrl, dataDirectory } = environment;
  const isEmbedded = databaseUrl === null;
  if (isEmbedded) progress.step('Khởi động PostgreSQL kèm theo', 'starting the embedded PostgreSQL');
  else progress.step('Kết nối PostgreSQL', 'connecting to PostgreSQL');
  const url = databaseUrl ?? (await startEmbedded(dataDirectory, shutdown));
  shutdown.check();
  const { ran } = await migrate(url);
  if (ran.length > 0) progress.step('Đã tạo, nâng cấp cơ sở dữ liệu', 'database created or upgraded');
  return { url, isEmbedded };
}

/** The database for a command: also that of a gateway which is running now. */
export async function openDatabaseBeside(
  environment: Environment,
  progress: Progress,
  shutdown: Shutdown,
): Promise<OpenedDatabase> {
  try {
    return await openDatabase(environment, progress, shutdown);
  } catch (error) {
    if (!(error instanceof DatabaseError) || error.code !== 'DATA_DIRECTORY_IN_USE') throw error;
    const url = await readFile(runningFile(environment.dataDirectory), 'utf8').catch(() => null);
    if (url === null) throw error;
    return { url, isEmbedded: true };
  }
}
