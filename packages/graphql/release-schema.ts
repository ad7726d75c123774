import { copyFileSync } from 'node:fs';

/** A release: from now on the schema of today is the promise that a change is held against. */
copyFileSync(new URL('schema.graphql', import.meta.url), new URL('released.graphql', import.meta.url));
