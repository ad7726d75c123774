import type { TestProject } from 'vitest/node';
import { rooms } from './vitest.projects.ts';

/**
 * One PostgreSQL for the whole run, started by the database package. It stands at the root because vitest would start
 * one for each project otherwise; a run that names only pure projects starts none.
 */
export default async function startPostgres(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const wanted = new Set(rooms.filter((room) => room.postgres).map((room) => room.name));
  if (!project.vitest.projects.some(({ name }) => wanted.has(name))) return;
  const { default: start } = await import('./packages/database/src/testing/global-setup.ts');
  return start(project);
}
