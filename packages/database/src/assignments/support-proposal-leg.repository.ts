import { type Reader, type Scope, type Transaction, withinScope } from '../kernel/index.ts';

/** What a proposed support is to draw on a pledge. */
export interface SupportProposalLegRecord {
  readonly proposal: string;
  readonly pledge: string;
  /** In the unit of the pledge. */
  readonly quantity: number;
}

/** The pledges wished for of several proposals, in the order of their names. */
export async function findLegsByProposals(
  reader: Reader,
  scope: Scope,
  proposals: readonly string[],
): Promise<SupportProposalLegRecord[]> {
  if (proposals.length === 0) return [];
  return reader
    .selectFrom('support_proposal_leg as l')
    .innerJoin('support_proposal as p', (join) =>
      join.onRef('p.committee_id', '=', 'l.committee_id').onRef('p.id', '=', 'l.proposal_id'),
    )
    .innerJoin('household', (join) =>
      join.onRef('household.committee_id', '=', 'p.committee_id').onRef('household.id', '=', 'p.household_id'),
    )
    .where(withinScope(scope))
    .where('l.proposal_id', '=', (eb) => eb.fn.any(eb.val([...proposals])))
    .select(['l.proposal_id as proposal', 'l.pledge', 'l.quantity'])
    .orderBy('l.proposal_id')
    .orderBy('l.pledge')
    .execute();
}

/** Writes the pledges that a proposal wishes for anew. */
export async function replaceProposalLegs(
  trx: Transaction,
  owner: { readonly committee: string; readonly proposal: string; readonly measure: string },
  legs: readonly Omit<SupportProposalLegRecord, 'proposal'>[],
): Promise<void> {
  const { committee, proposal, measure } = owner;
  await trx
    .deleteFrom('support_proposal_leg')
    .where('committee_id', '=', committee)
    .where('proposal_id', '=', proposal)
    .execute();
  if (legs.length === 0) return;
  const rows = legs.map(({ pledge, quantity }) => ({
    committee_id: committee,
    proposal_id: proposal,
    measure,
    pledge,
    quantity,
  }));
  await trx.insertInto('support_proposal_leg').values(rows).execute();
}
