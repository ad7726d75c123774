/** Decide: which supports of the plan are due to a household on a day, and by which clause not. */
import { decideAll, type HouseholdFacts, isoDate, outcomeLabels } from '@vuonlen/plan';
import { haDong2024 } from '@vuonlen/plan/plans/ha-dong-2024';

const facts: HouseholdFacts = {
  household: 'h-1',
  class: 'NEAR_POOR',
  housingDilapidated: true,
  needs: [{ kind: 'HOUSING_REPAIR', year: 2024 }],
  buildsOrRepairs: { year: 2024, kind: 'REPAIR' },
  supports: [],
};

for (const { measure, outcome, entitlement, reasons } of decideAll(haDong2024, facts, isoDate('2024-06-15'))) {
  if (!measure.startsWith('HOUSING') && measure !== 'SAVINGS_BOOK') continue;
  const detail = entitlement?.text.vi ?? `${reasons[0]?.text.vi} (${reasons[0]?.clause})`;
  console.log(`${measure}: ${outcomeLabels[outcome].vi}. ${detail}`);
}
