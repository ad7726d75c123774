export type * from './kernel/index.ts';
