export type { ApiKeyRecord, ApiKeyRevocation, NewApiKey } from './api-key.repository.ts';
export {
  countApiKeys,
  findApiKey,
  findApiKeyByPrefix,
  findLiveApiKeys,
  insertApiKey,
  isUseWorthNoting,
  listApiKeys,
  lockApiKey,
  noteApiKeyUse,
  writeApiKeyRevocation,
} from './api-key.repository.ts';
export type {
  DelegationOrderField,
  DelegationReach,
  DelegationRecord,
  DelegationWhere,
  NewDelegation,
} from './delegation.repository.ts';
export {
  countDelegations,
  findDelegation,
  findDelegations,
  insertDelegation,
  listDelegations,
  lockDelegation,
  readDelegationsTo,
  shareDelegationsTo,
  updateDelegationEnd,
} from './delegation.repository.ts';
export { writeOneTimePassword } from './one-time-password.repository.ts';
export type { LiveSession, SessionOfToken } from './session.repository.ts';
export { findLiveSession, findLiveSessions } from './session.repository.ts';
export { countSignInAttempt, forgetSignInAttempts } from './sign-in-attempt.repository.ts';
export type { MembershipState, NewMembership, UserRecord } from './user.repository.ts';
export {
  findMembershipOfAccount,
  findUser,
  insertMembership,
  listUsers,
  lockMembership,
  recordSignIn,
  updateMembership,
  updateUserName,
} from './user.repository.ts';
