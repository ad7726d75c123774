import { GraphQLError } from 'graphql';
import type { Logger } from '../logger.ts';
import type { RequestRecord } from '../request-scope.ts';

/** Codes of refusals that a library words without one. */
const codeByMessage: readonly (readonly [RegExp, string])[] = [
  [/^Required CSRF header/, 'CSRF_HEADER_REQUIRED'],
  [/mutation operation from a POST request/, 'MUTATION_WANTS_POST'],
];

function isExpected(error: unknown): error is GraphQLError {
  if (!(error instanceof GraphQLError)) return false;
  return error.originalError === undefined || isExpected(error.originalError);
}

function codeOf({ extensions, message }: GraphQLError): string {
  const known = codeByMessage.find(([pattern]) => pattern.test(message))?.[1];
  if (known) return known;
  if (typeof extensions.code === 'string') return extensions.code;
  const http = extensions.http as { status?: number } | undefined;
  return http?.status === 413 ? 'BODY_TOO_LARGE' : 'BAD_REQUEST';
}

/** The right names that the library offers for a wrong one. */
const suggestion = / Did you mean .*\?$/s;

/**
 * What the client may read of an error: coded refusals as they are; a surprise only as `INTERNAL` with the id of the
 * request, under which the log holds the rest. Who may not know the schema is not told its names one by one.
 */
export function maskError(error: unknown, record: RequestRecord | undefined, logger: Logger): GraphQLError {
  const { requestId = '', knowsSchema = false } = record ?? {};
  const { nodes, source, positions, path } = error instanceof GraphQLError ? error : ({} as Partial<GraphQLError>);
  const place = { nodes: nodes ?? null, source: source ?? null, positions: positions ?? null, path: path ?? null };
  if (isExpected(error)) {
    const extensions = { ...error.extensions, code: codeOf(error), requestId };
    const message = knowsSchema ? error.message : error.message.replace(suggestion, '');
    return new GraphQLError(message, { ...place, extensions });
  }
  const original = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  const detail = original instanceof Error ? { name: original.name, stack: original.stack } : String(original);
  logger.error({ requestId, path, error: detail }, 'unexpected error of a request');
  const extensions = { code: 'INTERNAL', requestId, http: { status: 500, spec: false } };
  return new GraphQLError('Có lỗi bất ngờ. / Something unexpected failed.', { ...place, extensions });
}
