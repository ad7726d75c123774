import { Box, Card, Typography } from '@mui/material';
import { actions, type Role } from '@vuonlen/permissions';
import { formatNumber } from '@vuonlen/plan/kernel';
import { useRightsWords, useWords } from '../i18n/index.ts';
import { countOfRole, type RightRows, rightMark } from './rights-table.ts';

/** What one role may do, as a list: the table of a phone. */
export function RightsOfRole({ role, rows }: { role: Role; rows: readonly RightRows[] }) {
  const { vocabulary } = useWords();
  const { rights } = useRightsWords();
  return (
    <Card component="section" aria-label={vocabulary.role[role]} sx={{ p: 1.5 }}>
      <Typography component="h2" variant="h2">
        {vocabulary.role[role]}
      </Typography>
      <Typography color="textSecondary" sx={{ mb: 1.5 }}>
        {rights.scopes[role]}. {rights.held(formatNumber(countOfRole(role)), formatNumber(actions.length))}.
      </Typography>
      {rows.map((part) => (
        <Box key={part.group} sx={{ mb: 1.5 }}>
          <Typography component="h3" variant="h3" gutterBottom>
            {rights.groups[part.group]}
          </Typography>
          <Box component="ul" sx={{ m: 0, pl: 2.5, '& li': { py: 0.25 } }}>
            {part.actions.map((action) => (
              <li key={action}>
                {rights.actions[action]}
                {rightMark(role, action) === 'BY_DELEGATION' ? ` (${rights.marks.BY_DELEGATION.toLowerCase()})` : ''}
              </li>
            ))}
          </Box>
        </Box>
      ))}
    </Card>
  );
}
