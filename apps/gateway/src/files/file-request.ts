import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Context } from '@vuonlen/graphql';
import type { RefusalCode } from '../http/refusal.ts';

/** A request for a file, or with one, of somebody who was let in. */
export interface FileRequest {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly path: string;
  readonly params: URLSearchParams;
  readonly context: Context;
  /** Notes and answers a refusal. */
  readonly refuse: (status: number, code: RefusalCode) => void;
}

/** Media types of tables. */
export const tableTypes = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
} as const;
