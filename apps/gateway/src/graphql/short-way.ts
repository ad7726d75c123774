import type { IncomingMessage, ServerResponse } from 'node:http';
import {
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  type GraphQLSchema,
  getOperationAST,
} from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { acceptedPacking, pack, worthPackingBytes } from '../http/packing.ts';
import { requestScope } from '../request-scope.ts';
import type { Budgets } from './budgets.ts';
import type { Run } from './compiled-documents.ts';
import { pay } from './cost-limit.ts';
import type { RequestState } from './graphql-server.ts';
import { queryCost } from './query-cost.ts';
import { serverTiming } from './server-timing.ts';
import type { TrustedDocuments } from './trusted-documents.ts';

/** A query of the screens that the long way has answered: parsed, found valid and within every limit. */
interface Known {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly name: string | undefined;
  readonly run: Run;
}

/** What a screen sends, and nothing beside it. */
interface Asked {
  readonly documentId: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

export interface ShortWayOptions {
  readonly budgets: Budgets;
  readonly documents: () => TrustedDocuments | Promise<TrustedDocuments>;
  readonly showTimes: boolean;
}

/** Documents that are kept; the oldest is forgotten first. */
const mostKnown = 300;

/** What a screen asks is short; a longer body is the long way's, which counts it while it comes. */
const mostBytes = 16_384;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The request of a screen; null for anything else, which the long way reads and refuses in its words. */
function askedBy(body: Buffer): Asked | null {
  try {
    const { documentId, variables, ...rest } = JSON.parse(body.toString()) as Record<string, unknown>;
    if (typeof documentId !== 'string' || Object.keys(rest).length > 0) return null;
    if (variables === undefined || variables === null) return { documentId, variables: {} };
    return isRecord(variables) ? { documentId, variables } : null;
  } catch {
    return null;
  }
}

/** True where the answer would be JSON whatever the library made of the request. */
function mayBeTaken({ method, headers }: IncomingMessage): boolean {
  const length = Number(headers['content-length']);
  if (method !== 'POST' || headers['x-vuonlen-csrf'] === undefined) return false;
  return headers.accept === 'application/json' && length > 0 && length <= mostBytes;
}

/** The whole body; null where the client has gone before its end. */
async function bodyOf(request: IncomingMessage): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of request) chunks.push(chunk);
    return Buffer.concat(chunks);
  } catch {
    return null;
  }
}

async function send(request: IncomingMessage, response: ServerResponse, result: ExecutionResult): Promise<void> {
  const text = JSON.stringify(result);
  const packing = acceptedPacking(request.headers['accept-encoding']);
  const plain = Buffer.from(text);
  const isPacked = packing !== null && plain.length > worthPackingBytes;
  const sent = isPacked ? await pack(plain, packing, 'each time') : plain;
  if (isPacked) response.setHeader('Content-Encoding', packing);
  response.setHeader('Vary', 'Accept-Encoding');
  response.setHeader('Content-Type', 'application/json; charset=utf-8');
  response.setHeader('Content-Length', sent.length);
  response.end(isPacked ? sent : text);
}

/**
 * Answers the queries that screens ask by their hash without making web requests and responses of them: a third of what
 * such a request costs. It knows a document once the long way has answered it, which checks it against schema and limits;
 * cost and budget are asked anew each time. What is not plainly answered here (a refusal, an error, another form of
 * request) goes the long way as if this one were not there.
 */
export class ShortWay {
  readonly #known = new Map<string, Known>();
  readonly #options: ShortWayOptions;

  constructor(options: ShortWayOptions) {
    this.#options = options;
  }

  /** Learns what the long way runs; it stands behind what compiles documents. */
  get plugin(): Plugin<RequestState> {
    return {
      onExecute: ({ args, executeFn }) => {
        const { documentId } = requestScope.getStore() ?? {};
        const { schema, document, operationName } = args;
        if (!documentId || getOperationAST(document, operationName)?.operation !== 'query') return;
        const [oldest] = this.#known.size >= mostKnown ? this.#known.keys() : [];
        if (oldest !== undefined) this.#known.delete(oldest);
        const name = getOperationAST(document, operationName)?.name?.value;
        return {
          onExecuteDone: ({ result }) => {
            if ('data' in result && !result.errors)
              this.#known.set(documentId, { schema, document, name, run: executeFn });
          },
        };
      },
    };
  }

  /** @returns false where the long way has to answer; what was read of the body is left on the request for it. */
  async answer(request: IncomingMessage, response: ServerResponse, state: RequestState): Promise<boolean> {
    if (this.#known.size === 0 || !mayBeTaken(request)) return false;
    const body = await bodyOf(request);
    if (body === null) return true;
    const result = await this.#resultOf(body, state);
    if (result === null) {
      Object.assign(request, { body });
      return false;
    }
    const record = requestScope.getStore();
    if (record && this.#options.showTimes) response.setHeader('Server-Timing', serverTiming(record));
    await send(request, response, result);
    return true;
  }

  async #resultOf(body: Buffer, { own, caller }: RequestState): Promise<ExecutionResult | null> {
    const asked = askedBy(body);
    const known = asked && this.#known.get(asked.documentId);
    const record = requestScope.getStore();
    if (!known || !record || !(await this.#options.documents()).has(asked.documentId)) return null;
    const { schema, document, name, run } = known;
    const { variables } = asked;
    if (pay(this.#options.budgets, caller, queryCost({ schema, document, operationName: name, variables })))
      return null;
    record.documentId = asked.documentId;
    record.operation = name ?? null;
    const args: ExecutionArgs = {
      schema,
      document,
      operationName: name ?? null,
      contextValue: own,
      variableValues: variables,
    };
    try {
      const result = (await run(args)) as ExecutionResult;
      if (result.errors || !result.data) return null;
      return { data: result.data, extensions: { cost: record.cost } };
    } catch {
      return null;
    }
  }
}
