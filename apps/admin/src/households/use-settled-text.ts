import { type CompositionEvent, useEffect, useRef, useState } from 'react';

const pause = 300;

/**
 * What was typed, once the typing has paused and no letter is being composed: Telex writes a letter in several steps.
 * `listeners` go to the element around the input.
 */
export function useSettledText(typed: string) {
  const [settled, setSettled] = useState('');
  const [ends, setEnds] = useState(0);
  const composing = useRef(false);
  // The end of a composition may change nothing of the text: it is looked at once more.
  useEffect(() => {
    if (composing.current) return undefined;
    const timer = setTimeout(() => setSettled(typed.normalize('NFC').trim()), pause);
    return () => clearTimeout(timer);
  }, [typed, ends]);
  const listeners = {
    onCompositionStart: (_: CompositionEvent): void => {
      composing.current = true;
    },
    onCompositionEnd: (_: CompositionEvent): void => {
      composing.current = false;
      setEnds((count) => count + 1);
    },
  };
  return { settled, listeners };
}
