import './node.queries.ts';

export { type ActMutation, actMutation } from './act-mutation.ts';
export { builder } from './builder.ts';
export { changesOf, readChanges } from './changes.ts';
export { CertaintyEnum, Citation, RelationKind, Unit } from './citation.type.ts';
export { guarded, isAnotherWards, isBoundToWard } from './client-guard.ts';
export { coded } from './coded.ts';
export { columnsOf } from './column.ts';
export { Committee } from './committee.type.ts';
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
} from './context.ts';
export { described } from './described.ts';
export {
  DomainError,
  errorRef,
  errorTypes,
  IdempotencyKeyReusedError,
  IllegalStepError,
  InputIssue,
  NotFoundError,
  PlanLimitExceededError,
  ReasonRequiredError,
  RegulationRequiredError,
  SamePersonError,
  StaleVersionError,
} from './domain-error.type.ts';
export { idList, measureCodes, parseFilter, searchText } from './filter.ts';
export { fromGlobalId, ownIds, toGlobalId } from './global-id.ts';
export {
  date,
  expectedVersion,
  idempotencyKey,
  money,
  nodeIdOf,
  optionalText,
  quantity,
  text,
  whole,
} from './input.ts';
export { listing, orderOf, ownId, pageArgs } from './list.ts';
export { batch, groupedBy, orderedBy, withLoaders } from './loaders.ts';
export { errorMessage, inputIssue, issueMessages } from './messages.ts';
export { Node, nodeTypes, readNodesOf } from './node.type.ts';
export { nodeId } from './node-id.ts';
export type { Listing } from './page.ts';
export { connectionOf, pageSize } from './page.ts';
export { need, planIndex } from './plan-index.ts';
export { readAheadAtRoots } from './read-ahead.ts';
export { passage, relation } from './relation.ts';
export { guardRelations } from './relation-guard.ts';
export { guardRoots, openToAll } from './root-guard.ts';
export { columnsOfPage } from './selected-columns.ts';
export { stateLabels } from './state-labels.ts';
export { LocalText } from './text.type.ts';
export { Warning, type WarningShape } from './warning.type.ts';
