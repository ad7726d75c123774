/** Explain: print a decision as a letter would, each ground with the words of the plan. */
import { decide, isoDate, outcomeLabels } from '@vuonlen/plan';
import { haDong2024 } from '@vuonlen/plan/plans/ha-dong-2024';

const decision = decide(haDong2024, {
  measure: 'SAVINGS_BOOK',
  facts: { household: 'h-1', class: 'NEAR_POOR', buildsOrRepairs: { year: 2024, kind: 'NEW_BUILD' }, supports: [] },
  asOf: isoDate('2024-06-15'),
});

console.log(outcomeLabels[decision.outcome].vi);
for (const { verdict, text, quote, clause } of decision.reasons) {
  console.log(`- ${verdict}: ${text.vi} “${quote}” (${clause})`);
}
