/** Propose: two households, one pledge left of a ward; the proposal names what is short. */
import { type HouseholdFacts, isoDate } from '@vuonlen/plan';
import { proposeAssignments, type RegisterEntry } from '@vuonlen/plan/plans';
import { haDong2024 } from '@vuonlen/plan/plans/ha-dong-2024';

function entry(household: string): RegisterEntry {
  const facts: HouseholdFacts = { household, class: 'NEAR_POOR', buildsOrRepairs: 'NO', supports: [] };
  return { facts, asOf: isoDate('2024-06-15'), measures: ['SAVINGS_BOOK'] };
}

const books = haDong2024.pledges.filter(({ measure }) => measure === 'SAVINGS_BOOK');
const left = books.map(({ id }, at) => ({ pledge: id, quantity: at === 0 ? 1 : 0 }));
const proposal = proposeAssignments(haDong2024, [entry('h-1'), entry('h-2')], left);
if (!proposal.ok) throw new Error(proposal.problems.map(({ text }) => text.en).join('\n'));
for (const { household, pledges } of proposal.picks) console.log(`${household}: ${pledges.join(' + ')}`);
for (const { text, unserved } of proposal.shortfalls) console.log(`${unserved.length} hộ chưa có nguồn. ${text.vi}`);
