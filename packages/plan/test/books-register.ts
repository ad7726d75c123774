import type { HouseholdFacts } from '../src/households/index.ts';
import { isoDate } from '../src/kernel/index.ts';
import type { Proposal, RegisterEntry } from '../src/plans/index.ts';
import { keeper } from './household-examples.ts';

/** A near-poor household on 2024-06-15 that is asked about some measures. */
export function entry(
  household: string,
  measures: readonly string[],
  place = 'ha-cau-2024',
  more: Partial<HouseholdFacts> = {},
): RegisterEntry {
  return { facts: { ...keeper, household, place, ...more }, asOf: isoDate('2024-06-15'), measures };
}

/** A household with a dilapidated house that needs a new one: due a house or a book. */
export function houseOrBook(household: string, place = 'ha-cau-2024'): RegisterEntry {
  const needs = [{ kind: 'HOUSING_NEW_BUILD' as const, year: 2024 }];
  return entry(household, ['HOUSING_NEW_BUILD', 'SAVINGS_BOOK'], place, { housingDilapidated: true, needs });
}

/** The proposal, where one could be made. */
export function made(proposal: Proposal) {
  if (!proposal.ok) throw new Error(proposal.problems.map(({ text }) => text.en).join('\n'));
  return proposal;
}

/** Who gets what from whom, one line a support. */
export function lines(proposal: Proposal): readonly string[] {
  return made(proposal).picks.map(({ household, pledges }) => `${household}: ${pledges.join(' + ')}`);
}
