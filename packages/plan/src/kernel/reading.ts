import type { Text } from './text.ts';

/** Why a text could not be read, or what is odd about it: a stable code and a sentence for the person who wrote it. */
export interface ReadingNote<Code extends string = string> {
  readonly code: Code;
  readonly text: Text;
}

/** What comes of reading a text that a person wrote: bad input is a value, never a throw. */
export type Reading<T, Code extends string = string> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: ReadingNote<Code> };
