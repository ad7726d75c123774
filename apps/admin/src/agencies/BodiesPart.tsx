import CancelIcon from '@mui/icons-material/Cancel';
import { Button, Chip } from '@mui/material';
import type { IsoDate } from '@vuonlen/plan/kernel';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { type TouchedBy, usePage } from '../api/index.ts';
import { AgenciesDocument, type AgenciesQuery, type BodyRowFragment } from '../gql/graphql.ts';
import { useLateWords, useText } from '../i18n/index.ts';
import {
  isListed,
  RegisterFilters,
  useDayInAddress,
  useLife,
  useRegisterFilter,
  useUnitName,
} from '../places/index.ts';
import { EmptyState, ExportButton, PageFailed, PageLoading } from '../ui/index.ts';
import { useMay } from '../users/index.ts';
import { BodyCard } from './BodyCard.tsx';
import { heldByBody } from './held-body.ts';
import { RecordAgencyDialog } from './RecordAgencyDialog.tsx';

const touchedBy: TouchedBy = { aggregates: ['PLAN', 'COMMITTEE'] };

function Adding({ places }: Pick<AgenciesQuery, 'places'>) {
  const { agencies } = useLateWords();
  const may = useMay();
  const nameOf = useUnitName();
  const life = useLife();
  const [open, setOpen] = useState(false);
  if (!may('agency.record')) return null;
  const options = places.map((unit) => ({ id: unit.id, label: `${nameOf(unit)} (${life(unit)})` }));
  return (
    <>
      <Button variant="contained" sx={{ ml: { sm: 'auto' }, mt: 1 }} onClick={() => setOpen(true)}>
        {agencies.record}
      </Button>
      {open ? <RecordAgencyDialog places={options} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

function BodyList({ bodies, shown }: Record<'bodies' | 'shown', readonly BodyRowFragment[]>) {
  const words = useLateWords();
  const text = useText();
  const options = bodies.map(({ id, name }) => ({ id, label: text(name) }));
  if (shown.length === 0) return <EmptyState title={words.agencies.none} hint={words.places.noneHint} />;
  return shown.map((body) => <BodyCard key={body.id} body={body} options={options} />);
}

function Register({ on }: { on: IsoDate }) {
  const text = useText();
  const { agencies } = useLateWords();
  const [search, setSearch] = useSearchParams();
  const filter = useRegisterFilter();
  const { data, error, retry } = usePage(AgenciesDocument, { on }, touchedBy);
  if (error) return <PageFailed retry={retry} />;
  if (!data) return <PageLoading />;
  const one = data.agencies.find(({ id }) => id === search.get('agency'));
  const shown = one ? [one] : data.agencies.filter((body) => isListed(body, heldByBody(body.holder, text), filter, on));
  const showAll = (): void => setSearch({ view: 'bodies' }, { replace: true });
  return (
    <>
      <RegisterFilters>
        {shown.length === 0 ? null : (
          <ExportButton list="agencies" asked={filter === 'all' && !one ? {} : { ids: shown.map(({ id }) => id) }} />
        )}
        <Adding places={data.places} />
      </RegisterFilters>
      {one ? (
        <Chip
          label={agencies.only(text(one.name))}
          onDelete={showAll}
          deleteIcon={<CancelIcon aria-label={agencies.showAll} />}
          sx={{ mb: 1.5, maxWidth: '100%' }}
        />
      ) : null}
      <BodyList bodies={data.agencies} shown={shown} />
    </>
  );
}

/** Every body that is known, as of a day. */
export function BodiesPart() {
  const [on] = useDayInAddress();
  return on === null ? <PageLoading /> : <Register on={on} />;
}
