export { carriesOnFor, settleActor } from './former-bodies.ts';
export type { CommitteeRegisters } from './holder-registers.ts';
export { readHolderRegisters } from './holder-registers.ts';
export { ownBodyOf } from './own-body.ts';
export type { AgencyValue, RecordAgencyInput } from './record-agency.ts';
export { recordAgency } from './record-agency.ts';
export type { RecordSuccessionInput, SuccessionValue, WithdrawSuccessionInput } from './record-succession.ts';
export { recordSuccession, withdrawSuccession } from './record-succession.ts';
