export type { MigrateReport } from './migrate.ts';
export { migrate, migrateDown } from './migrate.ts';
