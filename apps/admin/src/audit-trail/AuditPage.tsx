import { Box, Button } from '@mui/material';
import { useState } from 'react';
import { Title } from 'react-admin';
import { useSearchParams } from 'react-router';
import { usePage } from '../api/index.ts';
import { AuditTrailDocument, type AuditTrailQuery } from '../gql/graphql.ts';
import { useLateWords } from '../i18n/index.ts';
import {
  EmptyState,
  ExportButton,
  ListPages,
  type ListPlace,
  PageFailed,
  PageLoading,
  Section,
  useListPlace,
} from '../ui/index.ts';
import { useMay } from '../users/index.ts';
import { ChainCheck } from './ChainCheck.tsx';
import { TrailFilters } from './TrailFilters.tsx';
import { TrailRow } from './TrailRow.tsx';
import { whereOf } from './trail-search.ts';
import { useRoleWord } from './use-role-word.ts';
import { WholeTrailCheck } from './WholeTrailCheck.tsx';

const pageSize = 50;

type Trail = AuditTrailQuery['auditEvents'];

function Trail({ trail, place }: { trail: Trail; place: ListPlace }) {
  const { audit } = useLateWords();
  const roleWord = useRoleWord();
  const [checked, setChecked] = useState<readonly string[] | null>(null);
  const ids = trail.nodes.map(({ id }) => id);
  if (trail.totalCount === 0) return <EmptyState title={audit.none} hint={audit.noneHint} />;
  return (
    <>
      <Box sx={{ display: 'flex', gap: 1.5, alignItems: 'center', flexWrap: 'wrap', mb: 1 }}>
        <Button variant="outlined" onClick={() => setChecked(ids)}>
          {audit.check}
        </Button>
      </Box>
      {checked ? <ChainCheck events={checked} /> : null}
      <Box component="ol" sx={{ listStyle: 'none', p: 0, m: 0, mt: 1 }}>
        {trail.nodes.map((event) => (
          <TrailRow key={event.id} event={event} role={roleWord(event.role)} />
        ))}
      </Box>
      <ListPages label={audit.title} rows={audit.rows} place={place} size={pageSize} list={trail} />
    </>
  );
}

/** Everything that was done, by whom and when, with the proof that nothing of it was changed. */
export function AuditPage() {
  const words = useLateWords();
  const may = useMay();
  const [search] = useSearchParams();
  const place = useListPlace();
  const { data, error, retry } = usePage(AuditTrailDocument, {
    first: pageSize,
    where: whereOf(search),
    after: place.after,
  });
  if (!may('audit.readTrail')) return <EmptyState title={words.shell.noAccess} />;
  return (
    <Box sx={{ mt: 1 }}>
      <Title title={words.audit.title} />
      <Section
        title={words.audit.title}
        action={<ExportButton list="audit-events" asked={{ where: whereOf(search) }} />}
      >
        <WholeTrailCheck />
        <TrailFilters actors={data?.auditActors ?? []} />
        {error ? (
          <PageFailed retry={retry} />
        ) : data ? (
          <Trail trail={data.auditEvents} place={place} />
        ) : (
          <PageLoading />
        )}
      </Section>
    </Box>
  );
}
