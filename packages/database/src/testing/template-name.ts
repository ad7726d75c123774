/** The database that is migrated once a run and cloned by each test file. */
export const templateName = 'vuonlen_template';
