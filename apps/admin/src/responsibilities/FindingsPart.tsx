import { Box, Stack, Typography } from '@mui/material';
import type { FindingPartsFragment } from '../gql/graphql.ts';
import { useLateWords, useText } from '../i18n/index.ts';
import { ClauseQuote, EmptyState, Section, StatusChip } from '../ui/index.ts';

/** Where the plan's division of work is doubtful or silent, each with the words that show it. */
export function FindingsPart({ findings }: { findings: readonly FindingPartsFragment[] }) {
  const words = useLateWords();
  const text = useText();
  const { responsibilities } = words;
  if (findings.length === 0) return <EmptyState title={responsibilities.noFindings} />;
  return (
    <Section title={responsibilities.findings}>
      <Typography color="textSecondary">{responsibilities.findingsIntro}</Typography>
      <Stack component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {findings.map((finding) => (
          <Box
            component="li"
            key={`${finding.code} ${text(finding.text)}`}
            sx={{ borderTop: 1, borderColor: 'divider', py: 1.5, mt: 1, breakInside: 'avoid' }}
          >
            <StatusChip tone="warn" label={responsibilities.findingCodes[finding.code]} />
            <Typography sx={{ mt: 0.5 }}>{text(finding.text)}</Typography>
            {finding.citations.map((citation) => (
              <ClauseQuote key={`${citation.clause} ${citation.quote}`} {...citation} />
            ))}
          </Box>
        ))}
      </Stack>
    </Section>
  );
}
