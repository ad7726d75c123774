import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '@vuonlen/database/embedded';
import { createDatabase } from '@vuonlen/database/kernel';
import { migrate } from '@vuonlen/database/migrations';
import { prepareRegister } from '@vuonlen/gateway';
import pg from 'pg';
import { inventRegister } from './invent-register.ts';

/** A database with one committee and its invented register. */
export interface BenchRegister {
  readonly url: string;
  readonly committee: string;
  readonly households: number;
}

/** A PostgreSQL of its own with registers of several sizes, gone after `close`. */
export interface BenchRegisters {
  readonly registers: readonly BenchRegister[];
  /** Process of the server. */
  readonly postmaster: number;
  readonly close: () => Promise<void>;
}

async function createRegister(url: string, households: number, seed: number): Promise<BenchRegister> {
  await migrate(url);
  const database = createDatabase({ url, connections: 1 });
  const { committee } = await prepareRegister(database, true);
  await database.close();
  await inventRegister(url, committee, { households }, seed);
  return { url, committee, households };
}

/** A server as it comes but for its memory; nothing is written while it is measured. */
const settings = { shared_buffers: '512MB', max_connections: '100', autovacuum: 'off' };

/** Starts PostgreSQL in a temporary folder and fills a register of each size. */
export async function openRegisters(sizes: readonly number[], seed: number): Promise<BenchRegisters> {
  const directory = mkdtempSync(join(tmpdir(), 'vuonlen-bench-'));
  chmodSync(directory, 0o755);
  const server = await startEmbeddedPostgres({ dataDirectory: directory, throwaway: true, settings });
  const close = async () => {
    await server.stop();
    rmSync(directory, { recursive: true, force: true });
  };
  try {
    const client = new pg.Client({ connectionString: server.url });
    await client.connect();
    const registers: BenchRegister[] = [];
    for (const households of sizes) {
      const url = new URL(server.url);
      url.pathname = `/register_${households}`;
      await client.query(`create database register_${households}`);
      registers.push(await createRegister(url.href, households, seed));
    }
    await client.end();
    const [pid = ''] = readFileSync(join(directory, 'cluster', 'postmaster.pid'), 'utf8').split('\n');
    return { registers, postmaster: Number(pid), close };
  } catch (error) {
    await close();
    throw error;
  }
}
