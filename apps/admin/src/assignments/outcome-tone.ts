import type { Outcome } from '@vuonlen/plan/assignments';
import type { Tone } from '../ui/index.ts';

/** How an outcome looks; its words stand beside it. */
export const outcomeTone: Record<Outcome, Tone> = {
  OUTSIDE_WINDOW: 'plain',
  EXCLUDED: 'bad',
  DENIED: 'bad',
  UNDETERMINED: 'warn',
  GRANTED: 'good',
};
