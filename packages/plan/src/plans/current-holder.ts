import { type AgencyHolder, type AgencyRegisters, agencyHolder, type Body } from '../agencies/index.ts';
import type { IsoDate } from '../kernel/index.ts';
import { type Holder, type Place, placeHolder } from '../places/index.ts';
import { supportsOf } from './decide.ts';
import { findPledge, sourcesOf } from './find-in-plan.ts';
import type { Plan } from './plan.ts';

/**
 * What one asks after: a unit, a body, or a commitment of the plan: a pledge by its sources, a duty by its bodies, a
 * support or loan by those who lead it, lend or carry it out. `receiverIn` adds the ward in which the receiver lived.
 */
export type HeldSubject =
  | { readonly place: string }
  | { readonly agency: string }
  | { readonly pledge: string }
  | { readonly duty: string }
  | { readonly measure: string; readonly receiverIn?: string };

/** One of those who hold it: the party as the plan names it, and who stands in its place on the day. */
export interface CurrentHolder {
  /** Id of the place, the body or the funding source of the plan. */
  readonly party: string;
  readonly agency: AgencyHolder | null;
  readonly place: Holder<Place> | null;
}

/** What the registers add to a plan: the units that came after, and what is known of bodies. */
export interface HolderRegisters extends Omit<AgencyRegisters, 'agencies'> {
  /** Bodies that came after those of the plan. */
  readonly laterAgencies?: readonly Body[];
}

function together(plan: Plan, registers: HolderRegisters): AgencyRegisters {
  const added = plan.places.filter(({ id }) => !registers.places.some((place) => place.id === id));
  return {
    ...registers,
    agencies: [...plan.agencies, ...(registers.laterAgencies ?? [])],
    places: [...registers.places, ...added],
  };
}

/** Those who lead, lend or carry out; where the plan names none, every body with a duty on it. */
function bodiesOf(plan: Plan, measure: string): readonly string[] {
  const support = supportsOf(plan).find(({ code }) => code === measure);
  if (support === undefined) throw new RangeError(`The plan ${plan.id} has no measure ${measure}`);
  const duties = plan.duties.filter(({ measures }) => measures.includes(measure));
  const acting = duties.filter(({ roles }) => roles.includes('LEAD') || roles.includes('IMPLEMENT'));
  const first = 'lead' in support ? [support.lead] : 'lender' in support ? [support.lender] : [];
  const bodies = [...new Set([...first, ...acting.flatMap(({ agencies }) => agencies)])];
  return bodies.length > 0 ? bodies : [...new Set(duties.flatMap(({ agencies }) => agencies))];
}

/**
 * Who holds a place, a body's work or a commitment on a day, one entry for each party that the plan names. A split ward
 * gives candidates, a body without a stated successor `NOT_STATED`: nothing is invented. A source without a keeper and
 * without a ward has neither body nor place; a policy on which the plan gives nobody a duty has no holder.
 * @throws RangeError when the plan has no such pledge, duty or support, or the registers no such place or body.
 * @example currentHolder(haDong2024, { place: 'phu-lam-2024' }, isoDate('2025-07-01'), { places, successions })[0].place.holder.id // 'phu-luong-2025'
 * @example currentHolder(haDong2024, { pledge: 'savings-book/district-fund' }, isoDate('2025-07-01'), { places, successions, seats })[0].agency.body.kind // 'NOT_STATED'
 * @example currentHolder(haDong2024, { duty: 'iv-8-4-report' }, isoDate('2025-01-05'), { places, successions, seats })[0].agency.body.kind // 'SAME'
 * @example currentHolder(haDong2024, { measure: 'HOUSING_LOAN', receiverIn: 'bien-giang-2024' }, isoDate('2025-07-01'), { places, successions, seats }).map((held) => [held.party, (held.place ?? held.agency.body).kind]) // [['social-policy-bank', 'NOT_STATED'], ['bien-giang-2024', 'SUCCEEDED']]
 * @example currentHolder(haDong2024, { duty: 'none' }, isoDate('2025-01-05'), { places, successions }) // throws RangeError
 */
export function currentHolder(
  plan: Plan,
  subject: HeldSubject,
  asOf: IsoDate,
  registers: HolderRegisters,
): readonly CurrentHolder[] {
  const all = together(plan, registers);
  const bodyOf = (party: string): CurrentHolder => ({
    ...{ party, agency: agencyHolder(all, party, asOf), place: null },
  });
  const placeOf = (party: string): CurrentHolder => ({ party, agency: null, place: placeHolder(all, party, asOf) });
  if ('place' in subject) return [placeOf(subject.place)];
  if ('agency' in subject) return [bodyOf(subject.agency)];
  if ('measure' in subject) {
    const ward = subject.receiverIn === undefined ? [] : [placeOf(subject.receiverIn)];
    return [...bodiesOf(plan, subject.measure).map(bodyOf), ...ward];
  }
  if ('duty' in subject) {
    const duty = plan.duties.find(({ id }) => id === subject.duty);
    if (duty === undefined) throw new RangeError(`The plan ${plan.id} has no duty ${subject.duty}`);
    return duty.agencies.map(bodyOf);
  }
  const pledge = findPledge(plan, subject.pledge);
  if (pledge === undefined) throw new RangeError(`The plan ${plan.id} has no pledge ${subject.pledge}`);
  return sourcesOf(plan, pledge).map(({ id, keeper, place }) => ({
    party: id,
    agency: keeper === null ? null : agencyHolder(all, keeper, asOf),
    place: place === null ? null : placeHolder(all, place, asOf),
  }));
}
