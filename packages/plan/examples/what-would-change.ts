/** What would change: the smallest set of facts that makes a support due, or what stays in the way. */
import { type HouseholdFacts, isoDate, whatWouldChange } from '@vuonlen/plan';
import { haDong2024 } from '@vuonlen/plan/plans/ha-dong-2024';

const facts: HouseholdFacts = { household: 'h-1', class: 'NEAR_POOR', needs: [], supports: [] };

for (const day of ['2024-06-15', '2025-06-15']) {
  const answer = whatWouldChange(haDong2024, { measure: 'HOUSING_NEW_BUILD', facts, asOf: isoDate(day) });
  console.log(answer.possible ? `${day}: có thể` : `${day}: không thể`);
  for (const { text } of answer.possible ? answer.changes : answer.obstacles) console.log(`- ${text.vi}`);
}
