import { type RefObject, useEffect, useRef } from 'react';

/** Whether the person still is where the record was opened: at its row in the list, or nowhere. */
function isWaiting(focused: Element | null): boolean {
  return focused === null || focused === document.body || focused.matches('[data-row][aria-current="true"]');
}

/**
 * For the heading of a record that was opened from a list: who opened it by the keyboard reads on there, not at the top
 * of the page. Who has gone on before it came is left where he is.
 */
export function useOpenedFocus(): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isWaiting(document.activeElement)) heading.current?.focus();
  }, []);
  return heading;
}
