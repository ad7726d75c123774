export { findTrailLengths } from './household-trail.repository.ts';
export type { ImportBatchRecord, ImportScope, NewImportBatch } from './import-batch.repository.ts';
export {
  findImportBatch,
  insertImportBatch,
  lockImportBatch,
  markImportDiscarded,
  markImportDone,
  markImportUndone,
  touchImportBatch,
} from './import-batch.repository.ts';
export type { ImportBatchOrderField, ImportBatchWhere, ListedImportBatch } from './import-batches.repository.ts';
export { countImportBatches, findImportBatches, listImportBatches } from './import-batches.repository.ts';
export type { ImportEntryRecord, ImportOutcome, NewImportEntry } from './import-entry.repository.ts';
export {
  decideImportEntry,
  dropImportRows,
  insertImportEntries,
  listImportEntries,
  settleImportEntry,
} from './import-entry.repository.ts';
export type { RegisteredPerson } from './register-match.repository.ts';
export { findPeopleOfHouseholds, findRegisteredPeople } from './register-match.repository.ts';
export type { RegisteredMember } from './registered-member.repository.ts';
export { findRegisteredMembers } from './registered-member.repository.ts';
export { removeHousehold, removeMembers } from './removal.repository.ts';
