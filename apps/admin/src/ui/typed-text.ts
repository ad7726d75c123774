import { useLayoutEffect, useState } from 'react';

/** A field whose value comes from elsewhere, such as the address, which may be later than who types. */
interface TypedText {
  readonly text: string;
  /** The value that came last. */
  readonly seen: string;
  /** What the field has told, from the value that came back last: a page that is slow draws what was told some time ago. */
  readonly told: readonly string[];
}

/** A field that begins with a value. */
export function beginText(value: string, written: string): TypedText {
  return { text: written, seen: value, told: [value] };
}

/** The field once a value has come: what is typed stays unless somebody else has changed the value. */
export function followValue(field: TypedText, value: string, written: string): TypedText {
  if (value === field.seen) return field;
  const at = field.told.lastIndexOf(value);
  return at < 0 ? beginText(value, written) : { ...field, seen: value, told: field.told.slice(at) };
}

/** The field once nobody types there: a value that comes from now on, and is not that which was told last, is shown. */
export function leaveText(field: TypedText, value: string, written: string): TypedText {
  return field.text.trim() === '' ? beginText(value, written) : { ...field, told: field.told.slice(-1) };
}

interface Typing {
  readonly text: string;
  readonly type: (text: string) => void;
  /** The value that the field told last. */
  readonly told: string | undefined;
  /** Remembers what is told, to know it when it comes back. */
  readonly tell: (value: string) => void;
  /** For a field that was left: one that is empty shows the value that is in force. */
  readonly leave: () => void;
}

/**
 * What stands in a field: what is typed there, until somebody else changes the value, as a button that clears it or
 * the way back.
 *
 * @param written how the value is written in the field
 */
export function useTypedText(value: string, written: string = value): Typing {
  const [kept, setField] = useState(() => beginText(value, written));
  const field = followValue(kept, value, written);
  // Kept only once it stands on the page: what is drawn for an address may be given up for the next key, and a value that
  // was never shown must not count as one that came.
  useLayoutEffect(() => setField((now) => followValue(now, value, written)), [value, written]);
  return {
    text: field.text,
    type: (text) => setField((now) => ({ ...now, text })),
    told: field.told.at(-1),
    tell: (value) => setField((now) => ({ ...now, told: [...now.told, value] })),
    leave: () => setField((now) => leaveText(now, value, written)),
  };
}
