import { TextField } from '@mui/material';
import { type CompositionEvent, useEffect, useRef, useState } from 'react';
import { useWords } from '../i18n/index.ts';

const pause = 300;

/**
 * Search that waits for a pause in typing, and for the end of a composition: Telex writes a letter in several steps.
 * It follows `value` when something else changes it, such as the button that clears the filters.
 */
export function SearchField({ value, onChange }: { value: string; onChange: (search: string) => void }) {
  const words = useWords();
  const [typed, setTyped] = useState(value);
  const composing = useRef(false);
  const sent = useRef(value);
  useEffect(() => {
    if (value === sent.current) return;
    sent.current = value;
    setTyped(value);
  }, [value]);
  useEffect(() => {
    if (typed === sent.current || composing.current) return undefined;
    const timer = setTimeout(() => {
      sent.current = typed;
      onChange(typed);
    }, pause);
    return () => clearTimeout(timer);
  }, [typed, onChange]);
  const end = (event: CompositionEvent<HTMLDivElement>): void => {
    composing.current = false;
    if (event.target instanceof HTMLInputElement) setTyped(event.target.value);
  };
  return (
    <TextField
      type="search"
      label={words.households.search}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      onCompositionStart={() => {
        composing.current = true;
      }}
      onCompositionEnd={end}
      sx={{ width: { xs: '100%', sm: 340 } }}
    />
  );
}
