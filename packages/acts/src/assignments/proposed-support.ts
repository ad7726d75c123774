import { findLegsByProposals, type SupportProposalRecord } from '@vuonlen/database/assignments';
import type { Transaction } from '@vuonlen/database/kernel';
import type { IsoDate } from '@vuonlen/plan/kernel';
import type { SpecialMeasure } from '@vuonlen/plan/measures';
import { type ActContext, refuse, scopeOf } from '../kernel/index.ts';
import { readMeasure, type SupportLegInput, type SupportRequest } from './support-input.ts';

/** The measure of a proposal; refused when the plan in force does not have it any more. */
export function measureOf({ plan }: ActContext, proposal: SupportProposalRecord): SpecialMeasure {
  const measure = readMeasure(plan, proposal.measure);
  return 'path' in measure ? refuse({ code: 'INVALID_INPUT', issues: [measure] }) : measure;
}

/** What a proposal asks for, as an assignment is asked for. */
export function requestOf(proposal: SupportProposalRecord, legs: readonly SupportLegInput[]): SupportRequest {
  const { household, member, measure, itemKind } = proposal;
  return { household, member, measure, itemKind, legs };
}

/** The pledges that a proposal names. */
export async function readLegs(trx: Transaction, context: ActContext, proposal: string): Promise<SupportLegInput[]> {
  const legs = await findLegsByProposals(trx, scopeOf(context), [proposal]);
  return legs.map(({ pledge, quantity }) => ({ pledge, quantity }));
}

/** The day from which a support holds that is appraised or approved on a day: the one that is wanted, if it is to come. */
export function supportDay({ wantedFrom }: SupportProposalRecord, on: IsoDate): IsoDate {
  return wantedFrom !== null && wantedFrom > on ? wantedFrom : on;
}
