import { Box, Button, Stack, Typography } from '@mui/material';
import { formatNumber } from '@vuonlen/plan/kernel';
import { useState } from 'react';
import { Title } from 'react-admin';
import { useSearchParams } from 'react-router';
import { usePage } from '../api/index.ts';
import { AuditTrailDocument, type AuditTrailQuery } from '../gql/graphql.ts';
import { useLateWords } from '../i18n/index.ts';
import { EmptyState, PageFailed, PageLoading, Section } from '../ui/index.ts';
import { useMay } from '../users/index.ts';
import { ChainCheck } from './ChainCheck.tsx';
import { TrailFilters } from './TrailFilters.tsx';
import { TrailRow } from './TrailRow.tsx';
import { whereOf, withCondition } from './trail-search.ts';

const pageSize = 50;

type Trail = AuditTrailQuery['auditEvents'];

function useRoleWord(): (role: string) => string {
  const { role: known } = useLateWords().vocabulary;
  return (role) => (Object.hasOwn(known, role) ? known[role as keyof typeof known] : '');
}

function Pages({ trail }: { trail: Trail }) {
  const { audit } = useLateWords();
  const [search, setSearch] = useSearchParams();
  const { hasNextPage, endCursor } = trail.pageInfo;
  const older = (): void => {
    const next = new URLSearchParams(search);
    next.set('after', endCursor ?? '');
    setSearch(next);
    scrollTo({ top: 0 });
  };
  return (
    <Stack component="nav" aria-label={audit.pages} direction="row" sx={{ gap: 1, mt: 1 }}>
      {search.has('after') ? (
        <Button onClick={() => setSearch(withCondition(search, 'after', ''))}>{audit.latest}</Button>
      ) : null}
      {hasNextPage ? <Button onClick={older}>{audit.older}</Button> : null}
    </Stack>
  );
}

function Trail({ trail }: { trail: Trail }) {
  const { audit } = useLateWords();
  const roleWord = useRoleWord();
  const [checked, setChecked] = useState<readonly string[] | null>(null);
  const ids = trail.nodes.map(({ id }) => id);
  if (trail.nodes.length === 0) return <EmptyState title={audit.none} hint={audit.noneHint} />;
  return (
    <>
      <Box sx={{ display: 'flex', gap: 1.5, alignItems: 'center', flexWrap: 'wrap', mb: 1 }}>
        <Typography color="textSecondary">{audit.count(formatNumber(trail.totalCount))}</Typography>
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
      <Pages trail={trail} />
    </>
  );
}

/** Everything that was done, by whom and when, with the proof that nothing of it was changed. */
export function AuditPage() {
  const words = useLateWords();
  const may = useMay();
  const [search] = useSearchParams();
  const after = search.get('after');
  const { data, error, retry } = usePage(AuditTrailDocument, {
    first: pageSize,
    where: whereOf(search),
    ...(after ? { after } : {}),
  });
  if (!may('audit.readTrail')) return <EmptyState title={words.shell.noAccess} />;
  return (
    <Box sx={{ mt: 1 }}>
      <Title title={words.audit.title} />
      <Section title={words.audit.title}>
        <TrailFilters />
        {error ? <PageFailed retry={retry} /> : data ? <Trail trail={data.auditEvents} /> : <PageLoading />}
      </Section>
    </Box>
  );
}
