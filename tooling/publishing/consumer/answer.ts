/** A small application of a consumer: the same answers in Node and in a browser. */
import type { Decision, HouseholdFacts } from '@vuonlen/plan';
import { applyChanges, decide, decideAll, isoDate, outcomeLabels, verifyPlan, whatWouldChange } from '@vuonlen/plan';
import { isPerMember } from '@vuonlen/plan/assignments';
import { labels } from '@vuonlen/plan/households';
import { amountInWords, formatVnd, vnd } from '@vuonlen/plan/kernel';
import { places } from '@vuonlen/plan/places';
import { deadlinesBetween, findMeasure } from '@vuonlen/plan/plans';
import { haDong2024 } from '@vuonlen/plan/plans/ha-dong-2024';
import { toICalendar } from '@vuonlen/plan/responsibilities';

const asOf = isoDate('2024-06-15');
const facts: HouseholdFacts = {
  household: 'h-1',
  class: 'NEAR_POOR',
  housingDilapidated: true,
  needs: [],
  members: [{ id: 'm-1', birthDate: isoDate('2015-09-01') }],
  supports: [],
};

function inShort(decision: Decision): string {
  return `${decision.measure} ${decision.outcome}: ${decision.reasons[0]?.clause ?? ''}`;
}

/** What the library answers, as plain data. */
export function answer(): Readonly<Record<string, unknown>> {
  const request = { measure: 'HOUSING_NEW_BUILD', facts, asOf };
  const changes = whatWouldChange(haDong2024, request);
  const after = changes.possible ? applyChanges(facts, changes.changes) : facts;
  const book = findMeasure(haDong2024, 'SAVINGS_BOOK');
  const failing = verifyPlan(haDong2024).filter((result) => !result.holds);
  const due = deadlinesBetween(haDong2024, isoDate('2025-01-01'), isoDate('2026-01-01'));
  return {
    all: decideAll(haDong2024, facts, asOf).map(inShort),
    granted: outcomeLabels[decide(haDong2024, { ...request, facts: after }).outcome].vi,
    perMember: book === undefined ? null : isPerMember(book),
    failing: failing.map((result) => result.id),
    words: `${formatVnd(vnd(3_051_500_000))}: ${amountInWords(vnd(3_051_500_000))}`,
    wards: places.filter((place) => place.kind === 'WARD').length,
    classes: Object.keys(labels.householdClass),
    calendar: toICalendar(due, { stamp: '20250101T000000Z' }).split('\r\n').length,
  };
}
