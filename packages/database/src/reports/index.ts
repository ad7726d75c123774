export type { MeasureProgress, Progress, SourceProgress, WardProgress } from './progress.repository.ts';
export { readProgress } from './progress.repository.ts';
