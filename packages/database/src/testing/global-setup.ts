import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { startEmbeddedPostgres } from '../embedded/index.ts';
import { migrate } from '../migrations/index.ts';
import { templateName } from './template-name.ts';

async function createTemplate(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`drop database if exists ${templateName}`);
  await client.query(`create database ${templateName} template template0 encoding 'UTF8'`);
  await client.end();
  const template = new URL(url);
  template.pathname = `/${templateName}`;
  await migrate(template.href);
}

/** Leaves a named server as it was: what was cloned, filled to be cloned, or forgotten by a run that was cut short. */
async function removeDatabases(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const made = "datname ~ '^test_[0-9a-f]{32}$' or datname = $1";
  const { rows } = await client.query(`select datname as name from pg_database where ${made}`, [templateName]);
  for (const { name } of rows) await client.query(`drop database if exists ${name} with (force)`);
  await client.end();
}

/** A cluster in a temporary folder, gone after the run. */
async function startThrowaway(): Promise<{ readonly url: string; readonly remove: () => Promise<void> }> {
  const directory = mkdtempSync(join(tmpdir(), 'vuonlen-test-'));
  chmodSync(directory, 0o755);
  const settings = { max_connections: '300', shared_buffers: '128MB', autovacuum: 'off' };
  const server = await startEmbeddedPostgres({ dataDirectory: directory, throwaway: true, settings });
  const remove = async () => {
    await server.stop();
    rmSync(directory, { recursive: true, force: true });
  };
  return { url: server.url, remove };
}

/**
 * One PostgreSQL for a whole run of the tests, with a template database migrated once. Each test file clones the
 * template (`createTestDatabase`). `TEST_POSTGRES_URL` names another server to try, whose user may create databases;
 * it serves one run at a time.
 */
export default async function startTestPostgres(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env.TEST_POSTGRES_URL;
  const { url, remove } = given ? { url: given, remove: () => removeDatabases(given) } : await startThrowaway();
  try {
    await createTemplate(url);
  } catch (error) {
    await remove();
    throw error;
  }
  project.provide('postgresUrl', url);
  return remove;
}
