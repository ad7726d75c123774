import { type ExecutionArgs, getOperationAST } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { requestScope } from '../request-scope.ts';
import type { RequestState } from './graphql-server.ts';
import { serverTiming } from './server-timing.ts';

/** What stands for the name of an operation that none of our screens asks: a name of the caller's could say anything. */
const ownOperation = 'OWN';

const wellFormed = /^[A-Z][A-Z0-9_]{1,60}$/;

/**
 * Notes what is asked and how it ends, for the log and the figures. `showTimes` tells the browser how long it took.
 */
export function observed(showTimes: boolean): Plugin<RequestState> {
  const noteName = ({ document, operationName }: Pick<ExecutionArgs, 'document' | 'operationName'>) => {
    const record = requestScope.getStore();
    if (record === undefined) return;
    const name = getOperationAST(document, operationName)?.name?.value;
    record.operation = record.documentId !== null && name !== undefined ? name : ownOperation;
  };
  return {
    onExecute: ({ args }) => noteName(args),
    onSubscribe: ({ args }) => noteName(args),
    onResultProcess: ({ result }) => {
      const record = requestScope.getStore();
      if (record === undefined || !('errors' in result)) return;
      record.operation ??= ownOperation;
      for (const { extensions } of result.errors ?? []) {
        if (typeof extensions.code === 'string' && wellFormed.test(extensions.code)) record.refuse(extensions.code);
      }
    },
    onResponse: ({ response }) => {
      const record = requestScope.getStore();
      if (!showTimes || record === undefined) return;
      response.headers.set('Server-Timing', serverTiming(record));
    },
  };
}
