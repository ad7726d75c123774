export { householdInput } from './household-input.ts';
export type { Race, RaceResult } from './last-unit-race.ts';
export { prepareLastUnitRace } from './last-unit-race.ts';
export type { MoneyDesk } from './money-desk.ts';
export { openMoneyDesk, receiptFor, received, stepOf } from './money-desk.ts';
export type { ContextOptions, TestCommittee } from './open-test-committee.ts';
export { accepted, errorOf, openTestCommittee } from './open-test-committee.ts';
export type { SupportDesk } from './support-desk.ts';
export { bookFor, buildFor, openSupportDesk } from './support-desk.ts';
