import { Box, Checkbox, FormControlLabel, FormLabel, MenuItem, TextField, type TextFieldProps } from '@mui/material';
import { useWords } from '../i18n/index.ts';
import { useHeldField } from './held-field.ts';
import { isUnreadNumber } from './read-number.ts';
import type { YesNo } from './yes-no.ts';

export type Field = Omit<TextFieldProps, 'onChange' | 'value'> & {
  readonly value: string;
  readonly onChange: (value: string) => void;
};

/** One line or several lines of text. */
export function TextLine({ value, onChange, ...rest }: Field) {
  return <TextField {...rest} value={value} onChange={(event) => onChange(event.target.value)} />;
}

/** A whole number; empty when not known. A form is not sent while something else stands here. */
export function NumberField(props: Field) {
  const words = useWords();
  const isUnread = isUnreadNumber(props.value);
  const field = useHeldField(isUnread ? words.parts.numberWrong : null);
  return (
    <TextLine
      {...props}
      {...(isUnread ? { error: true, helperText: words.parts.numberWrong } : {})}
      inputRef={field}
      slotProps={{ htmlInput: { inputMode: 'numeric' } }}
    />
  );
}

/** An amount in đồng, written with or without points between thousands. */
export function MoneyField(props: Field) {
  return <TextLine {...props} slotProps={{ htmlInput: { inputMode: 'numeric', autoComplete: 'off' } }} />;
}

interface ChoiceProps<Code extends string> extends Omit<Field, 'value' | 'onChange'> {
  readonly value: Code | '';
  readonly onChange: (value: Code | '') => void;
  /** The codes that are offered, in words; a code without a label is not offered. */
  readonly labels: Readonly<Partial<Record<Code, string>>>;
  /** What the empty choice means; not known unless told. */
  readonly unset?: string;
}

/** One code of a vocabulary, shown in words. Empty means not known, unless the choice is required. */
export function Choice<Code extends string>({ value, onChange, labels, unset, ...rest }: ChoiceProps<Code>) {
  const words = useWords();
  return (
    <TextField
      {...rest}
      select
      value={value}
      onChange={(event) => onChange(event.target.value as Code | '')}
      slotProps={unset === undefined ? {} : { select: { displayEmpty: true }, inputLabel: { shrink: true } }}
    >
      {rest.required ? null : <MenuItem value="">{unset ?? words.parts.unknown}</MenuItem>}
      {(Object.keys(labels) as Code[]).map((code) => (
        <MenuItem key={code} value={code}>
          {labels[code]}
        </MenuItem>
      ))}
    </TextField>
  );
}

/** A fact that is so, is not so, or is not known. */
export function YesNoField(props: Omit<ChoiceProps<YesNo>, 'labels'>) {
  const words = useWords();
  return <Choice {...props} labels={{ YES: words.parts.yes, NO: words.parts.no }} />;
}

interface SeveralProps<Code extends string> {
  readonly label: string;
  readonly value: readonly Code[];
  /** Told also which code it was: for a value that comes back late, as from the address. */
  readonly onChange: (value: Code[], toggled: Code) => void;
  readonly labels: Readonly<Record<Code, string>>;
}

/** Several codes of a vocabulary, ticked. */
export function Several<Code extends string>({ label, value, onChange, labels }: SeveralProps<Code>) {
  const toggle = (code: Code): void =>
    onChange(value.includes(code) ? value.filter((one) => one !== code) : [...value, code], code);
  return (
    <Box role="group" aria-label={label} sx={{ mt: 1.5 }}>
      <FormLabel component="div" sx={{ mb: 0.5 }}>
        {label}
      </FormLabel>
      <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(230px, 1fr))' }}>
        {(Object.keys(labels) as Code[]).map((code) => (
          <FormControlLabel
            key={code}
            control={<Checkbox checked={value.includes(code)} onChange={() => toggle(code)} />}
            label={labels[code]}
          />
        ))}
      </Box>
    </Box>
  );
}
