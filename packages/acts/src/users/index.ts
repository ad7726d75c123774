export type { FirstAdministrator } from './create-first-administrator.ts';
export { createFirstAdministrator } from './create-first-administrator.ts';
export type { CreateMembershipInput } from './create-membership.ts';
export { createMembership } from './create-membership.ts';
export { disableMembership } from './disable-membership.ts';
export type { IssueOneTimePasswordInput, SystemPassword } from './issue-one-time-password.ts';
export { issueOneTimePassword, issueOneTimePasswordAsSystem } from './issue-one-time-password.ts';
export type { UpdateMembershipInput } from './update-membership.ts';
export { updateMembership } from './update-membership.ts';
