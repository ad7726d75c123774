import { GraphQLError } from 'graphql';

/** Codes of errors of a request as a whole; refusals of an act are values of its result union. */
export type RequestErrorCode =
  | 'UNAUTHENTICATED'
  | 'PASSWORD_CHANGE_REQUIRED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'TOO_MANY_STREAMS'
  | 'POSITION_EXPIRED'
  | 'BAD_USER_INPUT';

/** An error that the client may read, with its stable code. */
export function coded(code: RequestErrorCode, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code } });
}
