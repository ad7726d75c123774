import { Box, Button } from '@mui/material';
import type { AggregateKind, AuditTrailQuery } from '../gql/graphql.ts';
import { useLateWords } from '../i18n/index.ts';
import { Choice, DateField, useConditions } from '../ui/index.ts';
import { ActorFilter } from './ActorFilter.tsx';
import { aggregateKinds, whereOf } from './trail-search.ts';

/** What the trail is narrowed by; it stands in the address. */
export function TrailFilters({ actors }: { actors: AuditTrailQuery['auditActors'] }) {
  const words = useLateWords();
  const [search, set] = useConditions();
  const { audit } = words;
  const where = whereOf(search);
  const labels = Object.fromEntries(aggregateKinds.map((kind) => [kind, audit.kinds[kind]])) as Record<
    AggregateKind,
    string
  >;
  return (
    <Box
      role="group"
      aria-label={audit.filters}
      sx={{ display: 'flex', gap: 1.5, flexWrap: 'wrap', mb: 1.5, alignItems: 'start' }}
    >
      <Choice
        label={audit.kind}
        value={where.aggregate?.[0] ?? ''}
        onChange={(kind) => set({ kind })}
        labels={labels}
        unset={audit.allKinds}
        size="small"
        sx={{ width: { xs: '100%', sm: 220 } }}
      />
      <ActorFilter actors={actors} value={where.actor ?? ''} onChange={(actor) => set({ actor })} />
      <DateField
        label={audit.from}
        value={where.from ?? ''}
        onChange={(day) => set({ from: day })}
        size="small"
        sx={{ width: { xs: '100%', sm: 240 } }}
      />
      <DateField
        label={audit.until}
        value={where.until ?? ''}
        onChange={(day) => set({ until: day })}
        size="small"
        sx={{ width: { xs: '100%', sm: 240 } }}
      />
      {where.node ? <Button onClick={() => set({ node: '' })}>{audit.everything}</Button> : null}
    </Box>
  );
}
