import './assignments/index.ts';
import './reports/index.ts';
import './plans/index.ts';
import { builder, guardRoots, readAheadAtRoots } from './kernel/index.ts';

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
export { coded, withLoaders } from './kernel/index.ts';

/** The schema, with the guard before every field of its roots, and the reading ahead behind it. */
export const schema = guardRoots(readAheadAtRoots(builder.toSchema()));
