import { Box, Stack, Typography } from '@mui/material';
import { useLateWords, useText } from '../i18n/index.ts';
import { ClauseQuote, Section, StatusChip } from '../ui/index.ts';
import type { MatrixRow } from './matrix.ts';
import { useRoleWords } from './use-role-words.ts';

/** The duties of one agency as a list, for reading and for print. */
export function AgencyDuties({ row }: { row: MatrixRow }) {
  const words = useLateWords();
  const text = useText();
  const rolesInWords = useRoleWords();
  return (
    <Section title={text(row.agency.name)}>
      <Stack component="ol" sx={{ m: 0, pl: 3, gap: 1 }}>
        {row.duties.map((duty) => (
          <Box component="li" key={duty.id} sx={{ breakInside: 'avoid' }}>
            <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
              <Typography component="span">{text(duty.text)}</Typography>
              <StatusChip tone="plain" label={rolesInWords(duty.roles)} />
              <StatusChip
                tone={duty.mandate === 'DIRECTED' ? 'info' : 'warn'}
                label={words.planVocabulary.mandate[duty.mandate]}
              />
            </Stack>
            {duty.deadline ? (
              <Typography variant="body2" color="textSecondary">
                {words.responsibilities.deadline}: {text(duty.deadline)}
              </Typography>
            ) : null}
            <ClauseQuote {...duty.citation} />
          </Box>
        ))}
      </Stack>
    </Section>
  );
}
