import { type RefObject, useEffect, useRef } from 'react';

/** What is asked of a field of a form: part of an `HTMLInputElement`. */
interface Held {
  readonly validity: { readonly customError: boolean };
  readonly reportValidity: () => boolean;
}

/**
 * Keeps the form around a field from being sent while what was typed there cannot be read: the browser stops at the
 * field, focuses it and says `problem`. Without it an unread date would go out as none, which the server takes for
 * today.
 */
export function useHeldField(problem: string | null): RefObject<HTMLInputElement | null> {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.setCustomValidity(problem ?? ''), [problem]);
  return field;
}

/**
 * For what is sent otherwise than by a form of the browser: stops at the first field of the place that holds something
 * unread, and shows it. True where it did.
 */
export function stopsAtHeldField(place: { querySelectorAll(inputs: 'input'): Iterable<Held> } | null): boolean {
  const held = [...(place?.querySelectorAll('input') ?? [])].find(({ validity }) => validity.customError);
  held?.reportValidity();
  return held !== undefined;
}
