export type { EmbeddedOptions, EmbeddedPostgres } from './start-embedded-postgres.ts';
export { startEmbeddedPostgres } from './start-embedded-postgres.ts';
