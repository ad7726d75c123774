import type { Citation, IsoDate } from '../kernel/index.ts';
import {
  followSuccessions,
  type Holder,
  type Place,
  type PlaceRegisters,
  placeHolder,
  type Succession,
} from '../places/index.ts';
import type { Agency } from './agency.ts';

/** One body that took over the work of another, whole or in part, from a day on and by a document. */
export type AgencySuccession = Succession;

/** A body that the plan names, or one that a committee added to those: no clause names it then. */
export interface Body extends Omit<Agency, 'named'> {
  readonly named: Citation | null;
  readonly validFrom?: IsoDate | null;
}

/** Bodies, the units whose bodies they are, and what came after which. Successions that are not given do not exist. */
export interface AgencyRegisters extends PlaceRegisters {
  readonly agencies: readonly Body[];
  readonly agencySuccessions?: readonly AgencySuccession[];
  /** Place id of the unit whose body it is, by agency id: a division of a district lives no longer than the district. */
  readonly seats?: Readonly<Record<string, string>>;
  /** Last day of bodies that went over to another one before the unit ended, by agency id. */
  readonly lastDays?: Readonly<Record<string, IsoDate>>;
}

/** A body with its life as the registers give it. */
export interface AgencyInTime extends Omit<Body, 'validFrom' | 'validTo'> {
  readonly validFrom: IsoDate | null;
  /** Last day of its life, inclusive; null where no end is known. */
  readonly validTo: IsoDate | null;
}

/** Who does the work of a body on a day, and what became of the unit whose body it is (null when it has none). */
export interface AgencyHolder {
  readonly body: Holder<AgencyInTime>;
  readonly area: Holder<Place> | null;
}

function seatOf(registers: AgencyRegisters, { id, place }: Body): Place | undefined {
  const seat = place ?? registers.seats?.[id];
  if (seat === undefined) return undefined;
  const unit = registers.places.find((entry) => entry.id === seat);
  if (unit === undefined) throw new RangeError(`Not in the register: ${seat}`);
  return unit;
}

function earlier(a: IsoDate | null, b: IsoDate | null): IsoDate | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}

function later(a: IsoDate | null, b: IsoDate | null): IsoDate | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? b : a;
}

/**
 * The bodies with their lives: each ends with the unit whose body it is, or before it on a day of its own.
 * @throws RangeError when a unit is not in the register.
 * @example agenciesInTime({ agencies: haDong2024.agencies, places, successions, seats }).find((agency) => agency.id === 'labour-division').validTo // '2025-06-30'
 * @example agenciesInTime({ agencies: haDong2024.agencies, places, successions, seats }).find((agency) => agency.id === 'city-peoples-committee').validTo // null
 */
export function agenciesInTime(registers: AgencyRegisters): readonly AgencyInTime[] {
  return registers.agencies.map((agency) => {
    const seat = seatOf(registers, agency);
    const own = earlier(agency.validTo ?? null, registers.lastDays?.[agency.id] ?? null);
    const validFrom = later(agency.validFrom ?? null, seat?.validFrom ?? null);
    return { ...agency, validFrom, validTo: earlier(own, seat?.validTo ?? null) };
  });
}

/**
 * Who does the work of a body on a day. A body that ended has the successor that the registers give, and no other: where
 * none is given the answer is `NOT_STATED`, though the unit itself may have a successor (`area`).
 * @throws RangeError when the body, a unit or a successor is not in the register.
 * @example agencyHolder({ agencies: haDong2024.agencies, places, successions, seats }, 'labour-division', isoDate('2025-07-01')).body.kind // 'NOT_STATED'
 * @example agencyHolder({ agencies: haDong2024.agencies, places, successions, seats }, 'ward-peoples-committee/bien-giang', isoDate('2025-07-01')).area.holder.name.vi // 'Chương Mỹ'
 */
export function agencyHolder(registers: AgencyRegisters, agency: string, asOf: IsoDate): AgencyHolder {
  const units = agenciesInTime(registers);
  const body = followSuccessions(agency, asOf, { units, successions: registers.agencySuccessions ?? [] });
  const named = registers.agencies.find(({ id }) => id === agency);
  const seat = named === undefined ? undefined : seatOf(registers, named);
  return { body, area: seat === undefined ? null : placeHolder(registers, seat.id, asOf) };
}
