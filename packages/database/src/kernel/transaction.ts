import type { Transaction as KyselyTransaction } from 'kysely';
import type { Tables } from './tables/index.ts';

/** A function that takes one writes, and writes only together with what else the same act does. */
export type Transaction = KyselyTransaction<Tables>;
