import type { ColumnType } from 'kysely';

/** Roles as the catalogue of `@vuonlen/permissions` spells them; a test of the acts compares the two lists. */
export type RoleName =
  | 'ADMINISTRATOR'
  | 'COMMITTEE_LEADER'
  | 'COMMITTEE_OFFICER'
  | 'AGENCY_OFFICER'
  | 'WARD_OFFICER'
  | 'AUDITOR';

/** better-auth's own tables keep its column names; our own columns are `mustChangePassword` and `lastSignedInAt`. */
export interface UserTable {
  id: string;
  name: string;
  email: string;
  emailVerified: boolean;
  image: string | null;
  username: string | null;
  displayUsername: string | null;
  /** Signed in with a one-time password: every other act is refused until it is changed. */
  mustChangePassword: ColumnType<boolean, boolean | undefined, boolean>;
  /** Latest sign-in, which outlives its session; null: none is known. */
  lastSignedInAt: ColumnType<Date | null, Date | null | undefined, Date>;
  createdAt: Date;
  updatedAt: Date;
}

export interface SessionTable {
  id: string;
  expiresAt: Date;
  token: string;
  createdAt: Date;
  updatedAt: Date;
  ipAddress: string | null;
  userAgent: string | null;
  userId: string;
}

export interface AccountTable {
  id: string;
  accountId: string;
  providerId: string;
  userId: string;
  accessToken: string | null;
  refreshToken: string | null;
  idToken: string | null;
  accessTokenExpiresAt: Date | null;
  refreshTokenExpiresAt: Date | null;
  scope: string | null;
  password: string | null;
  createdAt: Date;
  updatedAt: Date;
}

export interface VerificationTable {
  id: string;
  identifier: string;
  value: string;
  expiresAt: Date;
  createdAt: Date;
  updatedAt: Date;
}

export interface RateLimitTable {
  id: string;
  key: string;
  count: number;
  lastRequest: number;
}

/** A key that lets another application in: of its secret only the hash. */
export interface ApiKeyTable {
  committee_id: string;
  id: string;
  name: string;
  prefix: string;
  secret_hash: string;
  scopes: string[];
  /** The one ward of which it reads; null: as far as its scopes go. */
  place: string | null;
  expires_at: Date;
  last_used_at: Date | null;
  created_by: string;
  recorded_at: Date;
  revoked_at: Date | null;
  revoked_by: string | null;
  version: number;
}

export interface MembershipTable {
  committee_id: string;
  id: string;
  user_id: string;
  role: RoleName;
  agency: string | null;
  place: string | null;
  disabled_at: Date | null;
  recorded_at: Date;
  updated_at: Date;
  version: number;
}
