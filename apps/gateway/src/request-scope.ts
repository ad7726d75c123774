import { AsyncLocalStorage } from 'node:async_hooks';

/** The request that runs, for what must name it without being handed it. */
export const requestScope = new AsyncLocalStorage<{ readonly requestId: string }>();
