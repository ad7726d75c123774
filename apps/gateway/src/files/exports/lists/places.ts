import { exportNames } from '@vuonlen/graphql';
import type { IsoDate } from '@vuonlen/plan/kernel';
import { parse } from 'graphql';
import { exportList } from '../export-list.ts';
import { day } from '../say.ts';

interface Place {
  readonly code: string;
  readonly name: string;
  readonly kind: string;
  readonly baselineHouseholds: number | null;
  readonly validFrom: IsoDate | null;
  readonly validTo: IsoDate | null;
}

const question = parse(`query Places($asOf: Date, $ids: [ID!]) {
  places(asOf: $asOf, ids: $ids) { code name kind baselineHouseholds validFrom validTo }
}`);

/** Units with their periods (địa bàn). */
export const places = exportList<{ readonly places: readonly Place[] }, Place>({
  name: exportNames.places,
  action: 'plan.read',
  question,
  listOf: (answer) => answer.places,
  columns: [
    { title: { vi: 'Mã đơn vị hành chính', en: 'Code' }, cell: ({ code }) => code },
    { title: { vi: 'Tên', en: 'Name' }, width: 26, cell: ({ name }) => name },
    { title: { vi: 'Cấp', en: 'Kind' }, cell: ({ kind }, say) => say.word('PlaceKind', kind) },
    {
      title: { vi: 'Số hộ cận nghèo theo Kế hoạch', en: 'Near-poor households in the plan' },
      cell: ({ baselineHouseholds }) => baselineHouseholds,
    },
    { title: { vi: 'Từ ngày', en: 'From' }, width: 14, cell: ({ validFrom }) => day(validFrom) },
    { title: { vi: 'Đến trước ngày', en: 'Until before' }, width: 14, cell: ({ validTo }) => day(validTo) },
  ],
});
