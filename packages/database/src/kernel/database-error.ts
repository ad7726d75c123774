/** Failures that an operator can act on. Each has one clear line; nothing is damaged when one is thrown. */
export type DatabaseErrorCode =
  | 'CONNECTION_FAILED'
  | 'SCHEMA_NEWER_THAN_CODE'
  | 'MIGRATION_FAILED'
  | 'POSTGRES_TOO_OLD'
  | 'NOT_UTF8'
  | 'EXTENSION_MISSING'
  | 'COLLATION_MISSING'
  | 'DATA_DIRECTORY_NOT_ENTERABLE'
  | 'DATA_DIRECTORY_IN_USE'
  | 'DATA_DIRECTORY_BROKEN'
  | 'POSTGRES_START_FAILED'
  | 'PLAN_IN_USE'
  | 'PLEDGE_BELOW_USED'
  | 'REGISTER_NOT_EMPTY';

/** A failure with a code and one line for the operator. */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError';
  readonly code: DatabaseErrorCode;

  constructor(code: DatabaseErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** What PostgreSQL reports of a refused statement, where the driver's error carries it. */
export interface PostgresFailure {
  readonly code: string;
  readonly constraint: string | null;
}

/**
 * Reads SQLSTATE and constraint name of a driver error; null for anything else.
 *
 * @example postgresFailure(error)?.constraint === 'assignment_exclusion_pkey'
 */
export function postgresFailure(error: unknown): PostgresFailure | null {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return null;
  const constraint = 'constraint' in error && typeof error.constraint === 'string' ? error.constraint : null;
  return { code: error.code, constraint };
}
