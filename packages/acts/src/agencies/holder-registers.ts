import {
  type LaterAgencyRecord,
  listLaterAgencies,
  listSuccessions,
  type SuccessionRecord,
} from '@vuonlen/database/agencies';
import type { Reader } from '@vuonlen/database/kernel';
import type { Body } from '@vuonlen/plan/agencies';
import { addDays } from '@vuonlen/plan/kernel';
import { mergeSuccessions, type Succession, successions, withLaterPlaces } from '@vuonlen/plan/places';
import type { HolderRegisters, Plan } from '@vuonlen/plan/plans';
import { haDong2024, seats } from '@vuonlen/plan/plans/ha-dong-2024';
import type { Actor } from '../kernel/index.ts';

/** The registers of a committee with what it recorded: what asks after holders on a day is given. */
export interface CommitteeRegisters extends HolderRegisters {
  readonly laterAgencies: readonly Body[];
  readonly agencySuccessions: readonly Succession[];
  /** What the committee recorded, withdrawn ones too. */
  readonly recorded: readonly SuccessionRecord[];
}

/** Units whose bodies the bodies of a plan are, where that is known. */
const knownSeats: Readonly<Record<string, Readonly<Record<string, string>>>> = { [haDong2024.id]: seats };

function bodyOf({ id, nameVi, nameEn, kind, place, validFrom }: LaterAgencyRecord): Body {
  return { id, name: { vi: nameVi, en: nameEn }, kind, section: null, place, named: null, validFrom };
}

/** One step for each successor of a record. */
function stepsOf({ from, to, on, scope, basis, verified }: SuccessionRecord): readonly Succession[] {
  return to.map((successor) => ({ from, to: successor, on, scope, basis, verified }));
}

/** Data and records together, from what was read of the records. */
export function registersOf(
  plan: Plan,
  later: readonly LaterAgencyRecord[],
  recorded: readonly SuccessionRecord[],
): CommitteeRegisters {
  const holding = recorded.filter(({ withdrawnOn }) => withdrawnOn === null);
  const places = withLaterPlaces(plan.places);
  const known = new Set(places.map(({ id }) => id));
  const ofPlaces = holding.filter(({ kind }) => kind === 'PLACE').flatMap(stepsOf);
  const ofAgencies = holding.filter(({ kind }) => kind === 'AGENCY');
  const wholes = ofAgencies.filter(({ scope }) => scope === 'WHOLE');
  return {
    places,
    successions: mergeSuccessions(successions, ofPlaces).filter(({ from, to }) => known.has(from) && known.has(to)),
    seats: knownSeats[plan.id] ?? {},
    laterAgencies: later.map(bodyOf),
    agencySuccessions: ofAgencies.flatMap(stepsOf),
    lastDays: Object.fromEntries(wholes.map(({ from, on }) => [from, addDays(on, -1)])),
    recorded,
  };
}

/** The registers as the committee has them now: two statements. */
export async function readHolderRegisters(
  reader: Reader,
  { actor, plan }: { readonly actor: Pick<Actor, 'committee'>; readonly plan: Plan },
): Promise<CommitteeRegisters> {
  const later = await listLaterAgencies(reader, actor.committee);
  return registersOf(plan, later, await listSuccessions(reader, actor.committee));
}
