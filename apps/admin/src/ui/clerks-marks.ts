/** What the clerk gives a document: its number and its day (`YYYY-MM-DD`); what is left out is written by hand. */
export interface ClerksMarks {
  readonly number?: string;
  readonly date?: string;
}

const shape = /^[\p{L}\p{N}][\p{L}\p{N}./-]{0,19}$/u;

function written(number: string): string {
  return number.normalize('NFC').trim();
}

/** Whether the gateway takes a number: nothing, or letters, digits, dots, strokes; at most 20. */
export function isDocumentNumber(number: string): boolean {
  return written(number) === '' || shape.test(written(number));
}

/**
 * The parameters of what was given.
 * @example marksOf(' 05 ', '') // { number: '05' }
 */
export function marksOf(number: string, date: string): ClerksMarks {
  return { ...(written(number) === '' ? {} : { number: written(number) }), ...(date === '' ? {} : { date }) };
}
