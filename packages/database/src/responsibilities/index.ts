export type { BodyScope } from './body-scope.ts';
export type {
  DifficultyRecord,
  DifficultyScope,
  DifficultyStepRecord,
  NewDifficulty,
  NewDifficultyStep,
} from './difficulty.repository.ts';
export {
  findDifficulties,
  findStepsByDifficulties,
  insertDifficulty,
  lockDifficulty,
  takeDifficultyStep,
} from './difficulty.repository.ts';
export type { DifficultyListOptions, DifficultyWhere } from './difficulty-list.repository.ts';
export { countDifficulties, listDifficulties } from './difficulty-list.repository.ts';
export type { DutyPersonRecord, NewDutyPerson } from './duty-person.repository.ts';
export { findDutyPerson, insertDutyPerson, listDutyPeople, markDutyPersonEnded } from './duty-person.repository.ts';
export type { DutyProgressRecord, NewDutyProgress } from './duty-progress.repository.ts';
export { findDutyProgress, insertDutyProgress, listDutyProgress, lockDuty } from './duty-progress.repository.ts';
