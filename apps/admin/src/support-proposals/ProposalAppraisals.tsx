import { Stack, Typography } from '@mui/material';
import { appraisalItemLabels } from '@vuonlen/plan/assignments';
import { formatShortDate } from '@vuonlen/plan/kernel';
import { useLateWords, useText } from '../i18n/index.ts';
import { StatusChip } from '../ui/index.ts';
import type { ProposalProps } from './proposal.type.ts';

type Appraisal = ProposalProps['proposal']['appraisals'][number];

function Items({ of: { items } }: { of: Appraisal }) {
  const words = useLateWords();
  const text = useText();
  return (
    <Stack component="ul" sx={{ listStyle: 'none', p: 0, m: 0, gap: 0.75 }}>
      {items.map(({ item, isMet, note }) => (
        <Stack component="li" key={item} direction="row" sx={{ gap: 1, alignItems: 'baseline', flexWrap: 'wrap' }}>
          <StatusChip
            tone={isMet ? 'good' : 'bad'}
            label={isMet ? words.vocabulary.verdict.MET : words.vocabulary.verdict.NOT_MET}
          />
          <Typography component="span" variant="body2">
            {text(appraisalItemLabels[item])}
            {note ? `: ${note}` : ''}
          </Typography>
        </Stack>
      ))}
    </Stack>
  );
}

/** The appraisals, the latest first: who checked what, and what was found. */
export function ProposalAppraisals({ proposal: { appraisals } }: ProposalProps) {
  const words = useLateWords();
  if (appraisals.length === 0) return null;
  return (
    <div>
      <Typography component="h3" variant="h3" sx={{ mb: 0.5 }}>
        {words.proposals.appraisals}
      </Typography>
      {appraisals.map((appraisal) => (
        <div key={appraisal.recordedAt}>
          <Typography variant="body2" color="textSecondary" sx={{ mb: 0.5 }}>
            {formatShortDate(appraisal.effectiveOn)}
            {appraisal.recordedBy ? ` · ${appraisal.recordedBy}` : ''}
            {appraisal.note ? ` · ${appraisal.note}` : ''}
          </Typography>
          <Items of={appraisal} />
        </div>
      ))}
    </div>
  );
}
