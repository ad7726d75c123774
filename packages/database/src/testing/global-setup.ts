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
  await client.query(`create database ${templateName}`);
  await client.end();
  const template = new URL(url);
  template.pathname = `/${templateName}`;
  await migrate(template.href);
}

/**
 * One PostgreSQL for a whole run of the tests: a cluster in a temporary folder, a template database migrated once.
 * Each test file clones the template (`createTestDatabase`).
 */
export default async function startTestPostgres(project: TestProject): Promise<() => Promise<void>> {
  const directory = mkdtempSync(join(tmpdir(), 'vuonlen-test-'));
  chmodSync(directory, 0o755);
  const settings = { max_connections: '300', shared_buffers: '128MB', autovacuum: 'off' };
  const server = await startEmbeddedPostgres({ dataDirectory: directory, throwaway: true, settings });
  const remove = async () => {
    await server.stop();
    rmSync(directory, { recursive: true, force: true });
  };
  try {
    await createTemplate(server.url);
  } catch (error) {
    await remove();
    throw error;
  }
  project.provide('postgresUrl', server.url);
  return remove;
}
