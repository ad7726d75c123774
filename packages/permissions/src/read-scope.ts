import { type ActionHolder, can } from './can.ts';

/** Whose households somebody may read, and whether guarded data comes masked. */
export interface ReadScope {
  readonly committee: string;
  readonly places: readonly string[] | 'ALL';
  /** Causes, ethnic group and free notes are withheld. Citizen numbers come masked to everyone. */
  readonly masked: boolean;
  /** Only the cases of this agency: households with a live support that money it keeps or gives pays for; null: all. */
  readonly cases: string | null;
}

/** What the plan says of the agency of a holder. */
export interface HolderAgency {
  readonly id: string;
  /** The ward whose body it is. */
  readonly ward: string | null;
  /** It leads a measure of the plan. */
  readonly leads: boolean;
}

/** What the scope of a reader follows from. */
export interface Holder extends ActionHolder {
  readonly committee: string;
  /** Ward of a ward officer; it narrows what an agency officer reads, and the key of an application. */
  readonly place: string | null;
  /** Agency of an agency officer; null for one that the plan does not name. */
  readonly agency: HolderAgency | null;
}

type Reach = Pick<ReadScope, 'places' | 'cases'>;

const nothing: Reach = { places: [], cases: null };

/** Decision 8: a ward's body reads its ward, an agency that leads a measure everything, any other one its cases. */
function reachOfAgency(agency: HolderAgency | null, place: string | null): Reach {
  if (agency === null) return nothing;
  const ward = agency.ward ?? place;
  return { places: ward === null ? 'ALL' : [ward], cases: agency.ward === null && !agency.leads ? agency.id : null };
}

function reachOf(holder: Holder): Reach {
  if (!can(holder, 'household.read')) return nothing;
  const { role, place, agency } = holder;
  if (role === 'WARD_OFFICER') return { places: place === null ? [] : [place], cases: null };
  if (role === 'AGENCY_OFFICER') return reachOfAgency(agency, place);
  if (role === 'API_CLIENT' && place !== null) return { places: [place], cases: null };
  return { places: 'ALL', cases: null };
}

/**
 * The households that a holder may read: a ward officer those of the own ward (none without a ward), an agency officer
 * the cases of the agency, everybody else those of the whole committee; an application none unless its key says so,
 * and those of one ward where the key is bound to it.
 */
export function readScope(holder: Holder): ReadScope {
  return { committee: holder.committee, ...reachOf(holder), masked: !can(holder, 'household.readCauses') };
}
