import { formatShortDate, isIsoDate } from '@vuonlen/plan/kernel';
import { useState } from 'react';
import { useWords } from '../i18n/index.ts';
import { type Field, TextLine } from './FormFields.tsx';
import { useHeldField } from './held-field.ts';
import { dateOf, isUnreadDate } from './read-date.ts';

function writtenOf(value: string): string {
  return isIsoDate(value) ? formatShortDate(value) : value;
}

/**
 * A calendar date, typed with the day before the month whatever the browser's own language is. `value` and
 * `onChange` carry `YYYY-MM-DD`, or empty while no date can be read; a form is not sent while something unread stands here.
 */
export function DateField({ value, onChange, ...rest }: Field) {
  const words = useWords();
  const [typed, setTyped] = useState(() => writtenOf(value));
  const shown = value !== '' && dateOf(typed) !== value ? writtenOf(value) : typed;
  const isUnread = isUnreadDate(shown);
  const field = useHeldField(isUnread ? words.parts.dateWrong : null);
  const change = (text: string): void => {
    setTyped(text);
    onChange(dateOf(text));
  };
  return (
    <TextLine
      placeholder={words.parts.datePattern}
      helperText={words.parts.dateHint}
      {...rest}
      {...(isUnread ? { helperText: words.parts.dateWrong } : {})}
      inputRef={field}
      error={isUnread || rest.error === true}
      value={shown}
      onChange={change}
      slotProps={{ htmlInput: { autoComplete: 'off' } }}
    />
  );
}
