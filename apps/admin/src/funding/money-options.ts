import type { MoneyOptionsQuery } from '../gql/graphql.ts';

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

/** Pledges of funds alone: what a body promises is its own to give. */
export function fundOptions(data: MoneyOptionsQuery): readonly PledgeOption[] {
  return pledgeOptions(data).filter(({ pledge }) => pledge.sources.every(({ kind }) => kind === 'FUND'));
}

/** Reads a whole number written with or without points between thousands; null where it is none. */
export function numberOf(text: string): number | null {
  const plain = text.trim();
  if (!/^(\d+|\d{1,3}(\.\d{3})+)$/.test(plain)) return null;
  const value = Number(plain.replaceAll('.', ''));
  return Number.isSafeInteger(value) ? value : null;
}
