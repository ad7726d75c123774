import type { AgencyKind } from '@vuonlen/plan/agencies';
import type { Reader } from '../kernel/index.ts';

export interface AgencyRecord {
  readonly id: string;
  readonly name: { readonly vi: string; readonly en: string };
  readonly kind: AgencyKind;
  readonly section: number | null;
  readonly place: string | null;
}

/** Every agency of the committee, in the order of the plan. */
export async function listAgencies(reader: Reader, committee: string): Promise<AgencyRecord[]> {
  const rows = await reader
    .selectFrom('agency')
    .select(['id', 'name_vi as vi', 'name_en as en', 'kind', 'section', 'place'])
    .where('committee_id', '=', committee)
    .orderBy('position')
    .orderBy('id')
    .execute();
  return rows.map(({ vi, en, ...row }) => ({ ...row, name: { vi, en } }));
}
