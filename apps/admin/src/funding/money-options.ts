import type { MoneyOptionsQuery } from '../gql/graphql.ts';
import { reachesSource } from '../users/index.ts';

export type Measure = MoneyOptionsQuery['plan']['measures'][number];
export type Pledge = Measure['pledges'][number];

/** A pledge with the measure that it serves. */
export interface PledgeOption {
  readonly pledge: Pledge;
  readonly measure: Measure;
}

/** Every pledge that may receive: those that are part of another are counted there. */
export function pledgeOptions({ plan }: MoneyOptionsQuery): readonly PledgeOption[] {
  return plan.measures.flatMap((measure) => measure.pledges.map((pledge) => ({ pledge, measure })));
}

/** Pledges for which an agency records what came in, each with the sources of which it does; null: all of them. */
export function receivingOptions(data: MoneyOptionsQuery, agency: string | null): readonly PledgeOption[] {
  return pledgeOptions(data).flatMap(({ pledge, measure }) => {
    const sources = pledge.sources.filter((source) => reachesSource(agency, measure, source));
    return sources.length === 0 ? [] : [{ pledge: { ...pledge, sources }, measure }];
  });
}

/** Reads a whole number written with or without points between thousands; null where it is none. */
export function numberOf(text: string): number | null {
  const plain = text.trim();
  if (!/^(\d+|\d{1,3}(\.\d{3})+)$/.test(plain)) return null;
  const value = Number(plain.replaceAll('.', ''));
  return Number.isSafeInteger(value) ? value : null;
}
