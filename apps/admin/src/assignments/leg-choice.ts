import type { MeasureChoiceFragment, PledgeChoiceFragment } from '../gql/graphql.ts';

/** One part of a support that is paid by one pledge; `code` is null where the measure has one part only. */
export interface Part {
  readonly code: string | null;
  readonly leg: MeasureChoiceFragment['legs'][number] | null;
  readonly pledges: readonly PledgeChoiceFragment[];
}

/** Ward money stays in its ward; a pledge without a ward serves every household. */
function serves(pledge: PledgeChoiceFragment, place: string): boolean {
  return pledge.place === null || pledge.place.id === place;
}

/** The parts of a measure with the pledges that may pay each for a household of a ward. */
export function partsOf(measure: MeasureChoiceFragment, place: string): readonly Part[] {
  const pledges = measure.pledges.filter((pledge) => serves(pledge, place));
  if (measure.legs.length === 0) return [{ code: null, leg: null, pledges }];
  return measure.legs.map((leg) => ({
    code: leg.code,
    leg,
    pledges: pledges.filter((pledge) => pledge.leg === null || pledge.leg === leg.code),
  }));
}

/** Pledge chosen for each part, by the part's position. */
export type Chosen = Readonly<Record<number, string>>;

/** Nothing is left of it, as far as this reader is told. */
export function isExhausted({ left }: PledgeChoiceFragment): boolean {
  return left !== null && left <= 0;
}

/** The only pledge with something left is taken by itself; where there is a choice, the officer makes it. */
export function chosenPledge(part: Part, picked: string | undefined): string {
  if (picked !== undefined) return picked;
  const open = part.pledges.filter((pledge) => !isExhausted(pledge));
  return open.length === 1 ? (open[0]?.id ?? '') : '';
}

/** Quantity taken from a pledge: one unit, or the whole amount where the pledge counts đồng. */
function quantityOf(part: Part, pledge: PledgeChoiceFragment, rate: number | null): number {
  return pledge.unit === 'VND' ? (part.leg?.amount ?? rate ?? 1) : 1;
}

/** The legs of the input, or null while a part has no pledge yet. */
export function legInputs(
  parts: readonly Part[],
  chosen: Chosen,
  rate: number | null,
): { pledge: string; quantity: number }[] | null {
  const legs: { pledge: string; quantity: number }[] = [];
  for (const [index, part] of parts.entries()) {
    const id = chosenPledge(part, chosen[index]);
    const pledge = part.pledges.find((one) => one.id === id);
    if (!pledge) return null;
    legs.push({ pledge: id, quantity: quantityOf(part, pledge, rate) });
  }
  return legs;
}
