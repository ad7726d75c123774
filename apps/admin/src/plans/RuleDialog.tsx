import { FormControl, FormControlLabel, FormLabel, Radio, RadioGroup } from '@mui/material';
import { useState } from 'react';
import { type PlanPageQuery, RuleAmbiguityDocument } from '../gql/graphql.ts';
import { useLateWords, useText } from '../i18n/index.ts';
import { ActDialog, ClauseQuote, DateField, TextLine, useDialogAct, useIssues } from '../ui/index.ts';
import { useViewer } from '../users/index.ts';

interface Props {
  readonly ambiguity: PlanPageQuery['plan']['ambiguities'][number];
  readonly onClose: () => void;
}

/** The committee says how it reads a doubtful place of the plan, by a document. */
export function RuleDialog({ ambiguity, onClose }: Props) {
  const words = useLateWords();
  const text = useText();
  const viewer = useViewer();
  const { plan } = words;
  const [reading, setReading] = useState('');
  const [basis, setBasis] = useState('');
  const [ruledOn, setRuledOn] = useState<string>(viewer?.workingDate ?? '');
  const [reason, setReason] = useState('');
  const { act, submit } = useDialogAct(RuleAmbiguityDocument, onClose);
  const issueAt = useIssues(act.refusal);
  const isLate = viewer !== undefined && ruledOn !== '' && ruledOn < viewer.workingDate;
  const input = { code: ambiguity.id, reading, basis: basis.trim(), ruledOn, reason: reason.trim() || null };
  return (
    <ActDialog
      title={plan.rule}
      submit={plan.rule}
      act={act}
      ready={reading !== '' && basis.trim() !== '' && ruledOn !== '' && (!isLate || input.reason !== null)}
      onClose={onClose}
      onSubmit={() => submit({ input })}
    >
      <ClauseQuote clause={ambiguity.clause} quote={ambiguity.quote} />
      <FormControl>
        <FormLabel>{text(ambiguity.question)}</FormLabel>
        <RadioGroup value={reading} onChange={(_, to) => setReading(to)} name="reading">
          {ambiguity.readings.map((one) => (
            <FormControlLabel key={one.id} value={one.id} control={<Radio />} label={text(one.text)} />
          ))}
        </RadioGroup>
      </FormControl>
      <TextLine
        label={plan.rulingBasis}
        required
        helperText={plan.rulingBasisHint}
        value={basis}
        onChange={setBasis}
        {...issueAt('basis')}
      />
      <DateField label={plan.ruledOn} required value={ruledOn} onChange={setRuledOn} {...issueAt('ruledOn')} />
      {isLate ? <TextLine label={words.parts.reason} required value={reason} onChange={setReason} /> : null}
    </ActDialog>
  );
}
