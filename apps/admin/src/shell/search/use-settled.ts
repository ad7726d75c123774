import { type CompositionEvent, useEffect, useRef, useState } from 'react';

const pause = 200;

interface Settled {
  readonly typed: string;
  readonly settled: string;
  readonly input: {
    readonly value: string;
    readonly onChange: (event: { target: { value: string } }) => void;
    readonly onCompositionStart: () => void;
    readonly onCompositionEnd: (event: CompositionEvent<HTMLElement>) => void;
  };
}

/** Text that is typed, and the same once somebody pauses and no letter is being composed: Telex writes in several steps. */
export function useSettled(): Settled {
  const [typed, setTyped] = useState('');
  const [settled, setSettled] = useState('');
  const [composed, setComposed] = useState(0);
  const composing = useRef(false);
  // The end of a composition looks at what was typed again.
  useEffect(() => {
    if (composing.current) return undefined;
    const timer = setTimeout(() => setSettled(typed.trim()), pause);
    return () => clearTimeout(timer);
  }, [typed, composed]);
  return {
    typed,
    settled,
    input: {
      value: typed,
      onChange: (event) => setTyped(event.target.value),
      onCompositionStart: () => {
        composing.current = true;
      },
      onCompositionEnd: () => {
        composing.current = false;
        setComposed((count) => count + 1);
      },
    },
  };
}
