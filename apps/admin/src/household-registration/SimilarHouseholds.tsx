import { Alert, Link } from '@mui/material';
import { Link as RouterLink } from 'react-router';
import { usePage } from '../api/index.ts';
import { SimilarHouseholdsDocument } from '../gql/graphql.ts';
import { householdPath } from '../households/index.ts';
import { useLateWords } from '../i18n/index.ts';
import type { HouseholdDraft } from './household-draft.ts';
import { similarTo } from './similar.ts';

/** Warns before the save of households whose head has the same name and year of birth. It only warns: people share names. */
export function SimilarHouseholds({ draft: { members } }: { draft: HouseholdDraft }) {
  const { create } = useLateWords().record;
  const { fullName = '', birth = '' } = members[0] ?? {};
  const search = fullName.normalize('NFC').trim();
  const { data } = usePage(SimilarHouseholdsDocument, { search, first: 20 }, { aggregates: ['HOUSEHOLD'] });
  const similar = similarTo(data?.households.nodes ?? [], search, birth);
  if (similar.length === 0) return null;
  return (
    <Alert severity="warning" sx={{ mb: 1 }}>
      {create.similar}
      <ul style={{ margin: 0, paddingInlineStart: 20 }}>
        {similar.map(({ id, code, headName, place }) => (
          <li key={id}>
            <Link component={RouterLink} to={householdPath(id)} target="_blank" rel="noopener">
              {[headName, code, place.name].filter((part) => part !== '').join(' · ')}
            </Link>
          </li>
        ))}
      </ul>
    </Alert>
  );
}
