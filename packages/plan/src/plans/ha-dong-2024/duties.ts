import type { Duty } from '../../responsibilities/index.ts';

export const duties: readonly Duty[] = [];
