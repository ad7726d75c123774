import { MenuItem, TextField } from '@mui/material';
import { formatNumber } from '@vuonlen/plan/kernel';
import { useText, useWords } from '../i18n/index.ts';
import { ClauseQuote } from '../ui/index.ts';
import { isExhausted, type Part } from './leg-choice.ts';

interface Props {
  readonly part: Part;
  readonly value: string;
  readonly optional?: boolean;
  readonly onChange: (pledge: string) => void;
}

function leftInWords(pledge: Part['pledges'][number], words: ReturnType<typeof useWords>): string {
  if (pledge.left === null) return words.parts.notShown;
  if (isExhausted(pledge)) return words.assignments.exhausted;
  const { unit } = words.vocabulary;
  return words.parts.leftOf(formatNumber(pledge.left), formatNumber(pledge.limit), unit[pledge.unit]);
}

/** Chooses the pledge that pays one part of a support, among those that have something left. */
export function PledgeField({ part, value, optional = false, onChange }: Props) {
  const words = useWords();
  const text = useText();
  const label = part.leg ? words.assignments.pledgeOf(text(part.leg.name)) : words.assignments.pledge;
  const chosen = part.pledges.find((pledge) => pledge.id === value);
  const nothingLeft = part.pledges.every(isExhausted);
  return (
    <>
      <TextField
        select
        required={!optional}
        label={label}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        helperText={nothingLeft ? words.assignments.noPledge : undefined}
      >
        {optional ? <MenuItem value="">{words.assignments.pledgeLater}</MenuItem> : null}
        {part.pledges.map((pledge) => (
          <MenuItem key={pledge.id} value={pledge.id} disabled={isExhausted(pledge)} sx={{ whiteSpace: 'normal' }}>
            {text(pledge.name)} · {leftInWords(pledge, words)}
            {pledge.form === 'SINGLE' ? '' : ` · ${words.vocabulary.pledgeForm[pledge.form]}`}
          </MenuItem>
        ))}
      </TextField>
      {chosen ? <ClauseQuote {...chosen.citation} /> : null}
    </>
  );
}
