export { writeOneTimePassword } from './one-time-password.repository.ts';
export type { LiveSession } from './session.repository.ts';
export { findLiveSession } from './session.repository.ts';
export { countSignInAttempt, forgetSignInAttempts } from './sign-in-attempt.repository.ts';
export type { MembershipState, NewMembership, UserRecord } from './user.repository.ts';
export {
  findMembershipOfAccount,
  findUser,
  insertMembership,
  listUsers,
  lockMembership,
  updateMembership,
  updateUserName,
} from './user.repository.ts';
