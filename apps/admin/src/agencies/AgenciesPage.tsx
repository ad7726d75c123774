import { Box, Tab, Tabs, Typography } from '@mui/material';
import type { ComponentType } from 'react';
import { Title } from 'react-admin';
import { useSearchParams } from 'react-router';
import { useLateWords } from '../i18n/index.ts';
import { SuccessionsPart } from '../places/index.ts';
import { type AgencyView, agencyViews, readAgenciesSearch } from './agencies-address.ts';
import { BodiesPart } from './BodiesPart.tsx';
import { CommitmentsPart } from './CommitmentsPart.tsx';

const views = {
  bodies: BodiesPart,
  records: () => <SuccessionsPart kind="AGENCY" list="/agencies" />,
  open: CommitmentsPart,
} as const satisfies Readonly<Record<AgencyView, ComponentType>>;

/** Bodies in their time, what was recorded of their successors, and what those that ended still owe. */
export function AgenciesPage() {
  const { agencies } = useLateWords();
  const [search, setSearch] = useSearchParams();
  const { view } = readAgenciesSearch(search);
  const Current = views[view];
  return (
    <>
      <Title title={agencies.title} />
      <Typography color="textSecondary" sx={{ my: 1 }}>
        {agencies.intro}
      </Typography>
      <Tabs
        value={view}
        onChange={(_, to: AgencyView) => setSearch({ view: to }, { replace: true })}
        aria-label={agencies.title}
        variant="scrollable"
        sx={{ mb: 2, borderBottom: 1, borderColor: 'divider' }}
      >
        {agencyViews.map((name) => (
          <Tab key={name} value={name} label={agencies.views[name]} id={`tab-${name}`} aria-controls={`part-${name}`} />
        ))}
      </Tabs>
      <Box role="tabpanel" id={`part-${view}`} aria-labelledby={`tab-${view}`}>
        <Current />
      </Box>
    </>
  );
}
