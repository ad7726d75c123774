import { Box, Tab, Tabs, Typography } from '@mui/material';
import type { ComponentType } from 'react';
import { Title } from 'react-admin';
import { useSearchParams } from 'react-router';
import { useLateWords } from '../i18n/index.ts';
import { HandoversPart } from './HandoversPart.tsx';
import { SuccessionsPart } from './SuccessionsPart.tsx';
import { UnitsPart } from './UnitsPart.tsx';

const views = {
  units: UnitsPart,
  records: () => <SuccessionsPart kind="PLACE" list="/places" />,
  handovers: HandoversPart,
} as const satisfies Readonly<Record<string, ComponentType>>;
type View = keyof typeof views;
const names = Object.keys(views) as View[];

/** Units in their time: who holds them on a day, what was recorded of their successors, and which files went over. */
export function PlacesPage() {
  const { places } = useLateWords();
  const [search, setSearch] = useSearchParams();
  const view = names.find((name) => name === search.get('view')) ?? 'units';
  const Current = views[view];
  return (
    <>
      <Title title={places.title} />
      <Typography color="textSecondary" sx={{ my: 1 }}>
        {places.intro}
      </Typography>
      <Tabs
        value={view}
        onChange={(_, to: View) => setSearch({ view: to }, { replace: true })}
        aria-label={places.title}
        variant="scrollable"
        sx={{ mb: 2, borderBottom: 1, borderColor: 'divider' }}
      >
        {names.map((name) => (
          <Tab key={name} value={name} label={places.views[name]} id={`tab-${name}`} aria-controls={`part-${name}`} />
        ))}
      </Tabs>
      <Box role="tabpanel" id={`part-${view}`} aria-labelledby={`tab-${view}`}>
        <Current />
      </Box>
    </>
  );
}
