import { formatShortDate, isIsoDate, parseVietnameseDate } from '@vuonlen/plan/kernel';
import { useState } from 'react';
import { useWords } from '../i18n/index.ts';
import { type Field, TextLine } from './FormFields.tsx';

function writtenOf(value: string): string {
  return isIsoDate(value) ? formatShortDate(value) : value;
}

/** The calendar date of what was typed, or empty. */
function dateOf(typed: string): string {
  const reading = parseVietnameseDate(typed);
  return reading.ok && reading.value.kind === 'DATE' ? reading.value.date : '';
}

/**
 * A calendar date, typed with the day before the month whatever the browser's own language is. `value` and
 * `onChange` carry `YYYY-MM-DD`, or empty while no date can be read.
 */
export function DateField({ value, onChange, ...rest }: Field) {
  const words = useWords();
  const [typed, setTyped] = useState(() => writtenOf(value));
  const shown = value !== '' && dateOf(typed) !== value ? writtenOf(value) : typed;
  const isUnread = shown.trim() !== '' && dateOf(shown) === '';
  const change = (text: string): void => {
    setTyped(text);
    onChange(dateOf(text));
  };
  return (
    <TextLine
      placeholder={words.parts.datePattern}
      helperText={isUnread ? words.parts.dateWrong : words.parts.dateHint}
      {...rest}
      error={isUnread || rest.error === true}
      value={shown}
      onChange={change}
      slotProps={{ htmlInput: { autoComplete: 'off' } }}
    />
  );
}
