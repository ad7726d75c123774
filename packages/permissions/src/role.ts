/** Every role of a committee, from the widest to the narrowest. */
export const roles = [
  'ADMINISTRATOR',
  'COMMITTEE_LEADER',
  'COMMITTEE_OFFICER',
  'AGENCY_OFFICER',
  'WARD_OFFICER',
  'AUDITOR',
] as const;

/** Role of a member of the committee's staff; one person holds one role in one committee. */
export type Role = (typeof roles)[number];

/** Role of whoever acts: of a person, or of another application that signs in by a key. */
export type ActorRole = Role | 'API_CLIENT';
