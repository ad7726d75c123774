declare module 'vitest' {
  export interface ProvidedContext {
    /** The administration database of the run's PostgreSQL. */
    postgresUrl: string;
  }
}

/** The database that is migrated once a run and cloned by each test file. */
export const templateName = 'vuonlen_template';
