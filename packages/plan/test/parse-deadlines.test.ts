import { describe, expect, it } from 'vitest';
import { isoDate } from '../src/kernel/index.ts';
import { parsePlan } from '../src/parse.ts';
import { haDong2024 } from '../src/plans/ha-dong-2024/index.ts';
import { deadlinesBetween, type Plan } from '../src/plans/index.ts';

const at = haDong2024.duties.findIndex(({ deadline }) => deadline?.kind === 'YEARLY_DATES');
const path = `$.duties[${at}].deadline`;

function withDeadline(change: Readonly<Record<string, unknown>>): unknown {
  const duties = haDong2024.duties.map((duty, index) =>
    index === at ? { ...duty, deadline: { ...duty.deadline, ...change } } : duty,
  );
  return JSON.parse(JSON.stringify({ ...haDong2024, duties }));
}

function reportsOf(plan: Plan, from: string, until: string): readonly string[] {
  const due = deadlinesBetween(plan, isoDate(from), isoDate(until));
  return due.filter(({ kind }) => kind === 'REPORT_DATE').map(({ on }) => on);
}

describe('the days of a duty in a plan from JSON', () => {
  it.each([
    [{ month: 1, day: 1 }, ['2027-01-01', '2028-01-01']],
    [{ month: 12, day: 31 }, ['2027-12-31', '2028-12-31']],
    [{ month: 2, day: 29 }, ['2027-02-28', '2028-02-29']],
    [{ month: 4, day: 31 }, ['2027-04-30', '2028-04-30']],
  ])('%j falls on %j', (date, days) => {
    const reading = parsePlan(withDeadline({ dates: [date] }));
    expect(reading.ok && reportsOf(reading.value, '2027-01-01', '2029-01-01')).toEqual(days);
  });

  it.each([
    [{ month: 0, day: 5 }, 'month'],
    [{ month: 13, day: 5 }, 'month'],
    [{ month: 7, day: 0 }, 'day'],
    [{ month: 7, day: 32 }, 'day'],
  ])('%j is refused at its %s', (date, field) => {
    const reading = parsePlan(withDeadline({ dates: [date] }));
    expect(!reading.ok && reading.problems.map((problem) => problem.path)).toEqual([`${path}.dates[0].${field}`]);
  });

  it.each([0, 9999])('the year %i has no day after it that could be told, and is refused', (year) => {
    const { cite } = haDong2024.duties[at]?.deadline ?? {};
    const duties = haDong2024.duties.map((duty, index) =>
      index === at ? { ...duty, deadline: { kind: 'YEAR', year, cite } } : duty,
    );
    const reading = parsePlan(JSON.parse(JSON.stringify({ ...haDong2024, duties })));
    expect(!reading.ok && reading.problems.map((problem) => problem.path)).toEqual([`${path}.year`]);
  });
});
