import { Checkbox, FormControlLabel } from '@mui/material';
import { useLateWords } from '../i18n/index.ts';
import { TextLine, type useIssues } from '../ui/index.ts';

interface Props {
  /** What withdrawing means here. */
  readonly label: string;
  readonly withdrawn: boolean;
  readonly onWithdrawn: (withdrawn: boolean) => void;
  readonly reason: string;
  readonly onReason: (reason: string) => void;
  readonly issueAt: ReturnType<typeof useIssues>;
}

/** How a correction ends: whether the entry is withdrawn, and why. */
export function CorrectionEnd({ label, withdrawn, onWithdrawn, reason, onReason, issueAt }: Props) {
  const { parts } = useLateWords();
  return (
    <>
      <FormControlLabel
        control={<Checkbox checked={withdrawn} onChange={(event) => onWithdrawn(event.target.checked)} />}
        label={label}
      />
      <TextLine
        label={parts.reason}
        required
        multiline
        minRows={2}
        value={reason}
        onChange={onReason}
        {...issueAt('reason')}
      />
    </>
  );
}
