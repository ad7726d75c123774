import { TextField } from '@mui/material';
import { useEffect, useEffectEvent, useState } from 'react';
import { useWords } from '../i18n/index.ts';
import { useTypedText } from '../ui/index.ts';

const pause = 300;

/** Search that waits for a pause in typing, and for the end of a composition: Telex writes a letter in several steps. */
export function SearchField({ value, onChange }: { value: string; onChange: (search: string) => void }) {
  const words = useWords();
  const { text, type, told, tell } = useTypedText(value);
  const [composing, setComposing] = useState(false);
  const send = useEffectEvent(() => {
    tell(text);
    onChange(text);
  });
  const waits = text !== told && !composing;
  // Each letter begins the pause again.
  useEffect(() => {
    if (!waits) return undefined;
    const timer = setTimeout(send, pause);
    return () => clearTimeout(timer);
  }, [text, waits]);
  return (
    <TextField
      type="search"
      label={words.households.search}
      value={text}
      onChange={(event) => type(event.target.value)}
      onCompositionStart={() => setComposing(true)}
      onCompositionEnd={() => setComposing(false)}
      sx={{ width: { xs: '100%', sm: 340 } }}
    />
  );
}
