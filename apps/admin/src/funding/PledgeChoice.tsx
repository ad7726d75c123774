import { Alert, MenuItem, TextField } from '@mui/material';
import { formatNumber } from '@vuonlen/plan/kernel';
import { useLateWords, useText } from '../i18n/index.ts';
import { ClauseQuote } from '../ui/index.ts';
import type { PledgeOption } from './money-options.ts';

interface Props {
  readonly label: string;
  readonly options: readonly PledgeOption[];
  readonly value: string;
  readonly onChange: (pledge: string) => void;
}

/** Chooses a pledge by its measure and its name, with what was pledged and what has come in. */
export function PledgeChoice({ label, options, value, onChange }: Props) {
  const words = useLateWords();
  const text = useText();
  const chosen = options.find(({ pledge }) => pledge.id === value);
  const come = ({ received, pledged, unit }: PledgeOption['pledge']): string =>
    received === null || pledged === null
      ? ''
      : ` · ${words.funding.come(formatNumber(received), formatNumber(pledged), words.vocabulary.unit[unit])}`;
  if (options.length === 0) return <Alert severity="info">{words.corrections.noReach}</Alert>;
  return (
    <>
      <TextField
        select
        required
        label={label}
        value={chosen ? value : ''}
        onChange={(event) => onChange(event.target.value)}
      >
        {options.map(({ pledge, measure }) => (
          <MenuItem key={pledge.id} value={pledge.id} sx={{ whiteSpace: 'normal' }}>
            {text(measure.name)}: {text(pledge.name)}
            {come(pledge)}
          </MenuItem>
        ))}
      </TextField>
      {chosen ? <ClauseQuote {...chosen.pledge.citation} /> : null}
    </>
  );
}
