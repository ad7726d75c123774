import { formatShortDate, isIsoDate } from '@vuonlen/plan/kernel';
import { useWords } from '../i18n/index.ts';
import { type Field, TextLine } from './FormFields.tsx';
import { useHeldField } from './held-field.ts';
import { dateOf, isUnreadDate } from './read-date.ts';
import { useTypedText } from './typed-text.ts';

/**
 * A calendar date, typed with the day before the month whatever the browser's own language is. `value` and
 * `onChange` carry `YYYY-MM-DD`, or empty while no date can be read; a form is not sent while something unread stands here.
 * Where a day is always in force, a field that is left empty shows it again.
 */
export function DateField({ value, onChange, ...rest }: Field) {
  const words = useWords();
  const { text, type, tell, leave } = useTypedText(value, isIsoDate(value) ? formatShortDate(value) : value);
  const isUnread = isUnreadDate(text);
  const field = useHeldField(isUnread ? words.parts.dateWrong : null);
  const change = (typed: string): void => {
    const day = dateOf(typed);
    type(typed);
    tell(day);
    onChange(day);
  };
  return (
    <TextLine
      placeholder={words.parts.datePattern}
      helperText={words.parts.dateHint}
      {...rest}
      {...(isUnread ? { helperText: words.parts.dateWrong } : {})}
      inputRef={field}
      error={isUnread || rest.error === true}
      value={text}
      onChange={change}
      onBlur={leave}
      slotProps={{ htmlInput: { autoComplete: 'off' } }}
    />
  );
}
