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
 * template (`createTestDatabase`). `TEST_POSTGRES_URL` names another server to try, whose user may create databases.
 */
export default async function startTestPostgres(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env.TEST_POSTGRES_URL;
  const { url, remove } = given ? { url: given, remove: () => Promise.resolve() } : await startThrowaway();
  try {
    await createTemplate(url);
  } catch (error) {
    await remove();
    throw error;
  }
  project.provide('postgresUrl', url);
  return remove;
}
