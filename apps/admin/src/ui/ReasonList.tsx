import { Box, Stack, Typography } from '@mui/material';
import type { ReasonPartsFragment } from '../gql/graphql.ts';
import { useText, useWords, type Words } from '../i18n/index.ts';
import { ClauseQuote } from './ClauseQuote.tsx';
import { StatusChip, type Tone } from './StatusChip.tsx';

type Verdict = keyof Words['vocabulary']['verdict'];

const toneOf: Record<Verdict, Tone> = { MET: 'good', NOT_MET: 'bad', UNKNOWN: 'warn', NOTE: 'info' };

function isVerdict(value: string): value is Verdict {
  return value in toneOf;
}

/** The steps of a decision, each with the clause's own sentence. */
export function ReasonList({ reasons }: { reasons: readonly ReasonPartsFragment[] }) {
  const words = useWords();
  const text = useText();
  if (reasons.length === 0) return null;
  return (
    <Stack component="ul" sx={{ listStyle: 'none', p: 0, m: 0, gap: 1 }}>
      {reasons.map((reason) => (
        <Box component="li" key={`${reason.rule}-${reason.fact}-${reason.clause}-${reason.quote}`}>
          <Stack direction="row" sx={{ gap: 1, alignItems: 'baseline' }}>
            {isVerdict(reason.verdict) ? (
              <Box sx={{ flexShrink: 0 }}>
                <StatusChip tone={toneOf[reason.verdict]} label={words.vocabulary.verdict[reason.verdict]} />
              </Box>
            ) : null}
            <Typography component="span" variant="body2">
              {text(reason.text)}
              {reason.certainty === 'ASSUMED' ? ` (${words.parts.assumed})` : ''}
            </Typography>
          </Stack>
          <ClauseQuote clause={reason.clause} quote={reason.quote} />
        </Box>
      ))}
    </Stack>
  );
}
