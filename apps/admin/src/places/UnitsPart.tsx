import type { IsoDate } from '@vuonlen/plan/kernel';
import { type TouchedBy, usePage } from '../api/index.ts';
import { PlacesDocument } from '../gql/graphql.ts';
import { useLateWords } from '../i18n/index.ts';
import { EmptyState, ExportButton, PageFailed, PageLoading } from '../ui/index.ts';
import { heldByUnit, useUnitName } from './held-unit.ts';
import { isListed, RegisterFilters, useRegisterFilter } from './RegisterFilters.tsx';
import { UnitCard } from './UnitCard.tsx';
import { useDayInAddress } from './use-day-in-address.ts';
import { useLife } from './use-life.ts';

const touchedBy: TouchedBy = { aggregates: ['PLAN', 'HOUSEHOLD', 'COMMITTEE'] };

/** Every unit as of a day, with the filter of the address; what is taken away is what stands here. */
function Register({ on }: { on: IsoDate }) {
  const { places } = useLateWords();
  const nameOf = useUnitName();
  const life = useLife();
  const filter = useRegisterFilter();
  const { data, error, retry } = usePage(PlacesDocument, { on }, touchedBy);
  if (error) return <PageFailed retry={retry} />;
  if (!data) return <PageLoading />;
  const files = new Map(data.households.facets.place.map(({ place, count }) => [place.id, count]));
  // Names are used again by later units: only the name with its life tells them apart.
  const options = data.places.map((unit) => ({ id: unit.id, label: `${nameOf(unit)} (${life(unit)})` }));
  const shown = data.places.filter((unit) => isListed(unit, heldByUnit(unit.holder, nameOf), filter, on));
  return (
    <>
      <RegisterFilters>
        {shown.length === 0 ? null : (
          <ExportButton list="places" asked={filter === 'all' ? {} : { ids: shown.map(({ id }) => id) }} />
        )}
      </RegisterFilters>
      {shown.length === 0 ? <EmptyState title={places.none} hint={places.noneHint} /> : null}
      {shown.map((unit) => (
        <UnitCard key={unit.id} unit={unit} files={files.get(unit.id) ?? 0} options={options} />
      ))}
    </>
  );
}

/** Every unit that is known, as of a day. */
export function UnitsPart() {
  const [on] = useDayInAddress();
  return on === null ? <PageLoading /> : <Register on={on} />;
}
