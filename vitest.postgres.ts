import { existsSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { rooms } from './vitest.projects.ts';

const setup = new URL('./packages/database/src/testing/global-setup.ts', import.meta.url);

/**
 * One PostgreSQL for the whole run, started by the database package. It stands at the root because vitest would start
 * one for each project otherwise; a run that names only pure projects starts none.
 */
export default async function startPostgres(project: TestProject): Promise<unknown> {
  const wanted = new Set(rooms.filter((room) => room.postgres).map((room) => room.name));
  if (!project.vitest.projects.some(({ name }) => wanted.has(name))) return;
  if (!existsSync(setup)) return;
  const module: { default: (project: TestProject) => Promise<unknown> } = await import(setup.href);
  return module.default(project);
}
