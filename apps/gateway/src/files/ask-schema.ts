import { type Context, schema } from '@vuonlen/graphql';
import { type DocumentNode, execute } from 'graphql';
import { isRefusalCode, type RefusalCode } from '../http/refusal.ts';

/** A question that the reader gets no answer to, with its stable code. */
export class Unanswered extends Error {
  readonly code: RefusalCode;

  constructor(code: RefusalCode) {
    super(code);
    this.code = code;
  }
}

/** The refusal of a code; a code that no file is refused with is a surprise, which is logged. */
export function unansweredBy(code: string): Error {
  return isRefusalCode(code) ? new Unanswered(code) : new Error(`A file was refused with ${code}.`);
}

/**
 * Asks the schema as the API would for the same reader: with the same rights, scope, masking and figures. What a document
 * says is therefore what its reader is shown on the screens.
 *
 * @throws Unanswered where any part is refused: half a document is none
 */
export async function askSchema<Answer>(
  context: Context,
  document: DocumentNode,
  variableValues: Readonly<Record<string, unknown>>,
): Promise<Answer> {
  const { data, errors } = await execute({ schema, document, contextValue: context, variableValues });
  const [error] = errors ?? [];
  if (error) {
    const { code } = error.extensions;
    if (typeof code === 'string' && isRefusalCode(code)) throw new Unanswered(code);
    throw error.originalError ?? error;
  }
  return data as Answer;
}
