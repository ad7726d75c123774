/** Propose: two households, one book pledged; the proposal names what is short. */
import { foldLedger, type HouseholdFacts, isoDate } from '@vuonlen/plan';
import { ledgerAccountsOf, proposeAssignments, type RegisterEntry } from '@vuonlen/plan/plans';
import { haDong2024 } from '@vuonlen/plan/plans/ha-dong-2024';

function entry(household: string): RegisterEntry {
  const facts: HouseholdFacts = { household, class: 'NEAR_POOR', buildsOrRepairs: 'NO', supports: [] };
  return { facts, asOf: isoDate('2024-06-15'), measures: ['SAVINGS_BOOK'] };
}

const pledged = { id: '1', kind: 'PLEDGE', pledge: 'savings-book/district-fund', quantity: 1 } as const;
const ledger = foldLedger(ledgerAccountsOf(haDong2024), [pledged]);
if (!ledger.ok) throw new Error(ledger.text.en);
const proposal = proposeAssignments(haDong2024, [entry('h-1'), entry('h-2')], ledger.balances);
if (!proposal.ok) throw new Error(proposal.problems.map(({ text }) => text.en).join('\n'));
for (const { household, pledges } of proposal.picks) console.log(`${household}: ${pledges.join(' + ')}`);
for (const { text, unserved } of proposal.shortfalls) console.log(`${unserved.length} hộ chưa có nguồn. ${text.vi}`);
