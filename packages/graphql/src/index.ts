import './assignments/index.ts';
import './imports/index.ts';
import './reports/index.ts';
import './plans/index.ts';
import { builder, guardRelations, guardRoots, readAheadAtRoots } from './kernel/index.ts';

export { exportNames } from './audit/index.ts';
export type {
  Accounts,
  ApiKeyMaterial,
  CommitteeShape,
  Context,
  NoticeCode,
  Person,
  Standing,
  StreamItem,
  StreamNotice,
} from './kernel/index.ts';
export { coded, errorMessage, fromGlobalId, stateLabels, toGlobalId, withLoaders } from './kernel/index.ts';

/**
 * The schema, with the guards before every field of its roots and before what is closed to applications, and the reading
 * ahead behind them.
 */
export const schema = guardRelations(guardRoots(readAheadAtRoots(builder.toSchema())));
