import { Box, Button, Link, Typography } from '@mui/material';
import { Link as RouterLink } from 'react-router';
import type { ImportEntryPartsFragment } from '../gql/graphql.ts';
import { useLateWords } from '../i18n/index.ts';
import { Facts } from '../ui/index.ts';
import { useDeciding } from './use-deciding.ts';
import { useImportWords } from './use-import-words.ts';

type Match = ImportEntryPartsFragment['matches'][number];
type Registered = NonNullable<Match['household']>;

/** What is merged: a household that an entry may be. */
const mergeable: ReadonlySet<Match['by']> = new Set<Match['by']>(['CITIZEN_NUMBER', 'HEAD']);

interface MatchProps {
  readonly match: Match;
  readonly household: Registered;
  readonly isTarget: boolean;
  readonly position: number;
}

function RegisteredHousehold({ match, household, isTarget, position }: MatchProps) {
  const words = useLateWords();
  const { imports } = words;
  const { decide, pending, isOpen } = useDeciding();
  const { id, headName, code, place, members } = household;
  const merge = () => decide({ entries: [{ position, decision: 'MERGE', target: id }] });
  const people = members.map(({ fullName, birthYear }) => (birthYear ? `${fullName} (${birthYear})` : fullName));
  return (
    <Box component="li" sx={{ border: 1, borderColor: 'divider', borderRadius: 1, p: 1.5, my: 1 }}>
      <Typography variant="body2" color="textSecondary" gutterBottom>
        {imports.matchedBy[match.by]}
      </Typography>
      <Facts
        of={[
          [
            imports.head,
            <Link key="head" component={RouterLink} to={`/households/${encodeURIComponent(id)}`}>
              {headName}
            </Link>,
          ],
          [imports.householdCode, code ?? words.parts.none],
          [imports.place, place.name],
          [imports.members, people.join(', ')],
        ]}
      />
      {isOpen && mergeable.has(match.by) ? (
        <Button
          size="small"
          variant={isTarget ? 'contained' : 'outlined'}
          aria-pressed={isTarget}
          disabled={pending}
          onClick={merge}
          sx={{ mt: 1 }}
        >
          {imports.merge}
        </Button>
      ) : null}
    </Box>
  );
}

/** What of the register an entry may be, to be compared and merged into. */
export function EntryMatches({ entry }: { entry: ImportEntryPartsFragment }) {
  const { imports, isOfHouseholds } = useImportWords();
  const { position, matches, decision, target } = entry;
  if (matches.length === 0) return null;
  return (
    <Box sx={{ mt: 1 }}>
      <Typography variant="subtitle2" component="h4">
        {imports.matches}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {matches.map((match) =>
          match.household ? (
            <RegisteredHousehold
              key={match.household.id}
              match={match}
              household={match.household}
              isTarget={decision === 'MERGE' && target?.id === match.household.id}
              position={position}
            />
          ) : (
            <Typography component="li" variant="body2" key={match.by}>
              {imports.matchedBy[match.by]}
            </Typography>
          ),
        )}
      </Box>
      {isOfHouseholds ? (
        <Typography variant="body2" color="textSecondary">
          {imports.mergeHint}
        </Typography>
      ) : null}
    </Box>
  );
}
