import { isoDate } from '@vuonlen/plan/kernel';
import { parsePlan } from '@vuonlen/plan/parse';
import { whatIfOnRecord } from '@vuonlen/plan/plans';
import { haDong2024 } from '@vuonlen/plan/plans/ha-dong-2024';
import { describe, expect, it } from 'vitest';
import { figureKind, wishOfNumber, wishOfWindow } from './plan-wish.ts';
import { answerRecordQuestion, type PledgeNow, type RecordQuestion } from './record-questions.ts';

const asOf = isoDate('2024-06-15');
const classifications = [
  { effectiveOn: isoDate('2024-01-01'), class: 'NEAR_POOR', standard: 'CITY', change: 'NEWLY_NEAR_POOR' },
] as const;
const held = { assignment: 'a', measure: 'SAVINGS_BOOK', member: null, effectiveOn: isoDate('2024-05-02') };

function household(name: string, supports: readonly (typeof held)[]) {
  const facts = {
    household: name,
    place: 'ha-cau-2024',
    buildsOrRepairs: 'NO',
    needs: [],
    members: [],
    supports,
  } as const;
  return { facts, classifications };
}

const households = [household('holds', [held]), household('asks', [])];
const name = { vi: 'Phường', en: 'Ward' };
const pledge = (slug: string, limit: number, used: number | null): PledgeNow => ({
  slug,
  name,
  unit: 'BOOK',
  limit,
  used,
});

function ask(change: RecordQuestion['change'], pledges: readonly PledgeNow[] = []) {
  const answer = answerRecordQuestion(haDong2024, { change, asOf, households, pledges });
  if (answer.kind !== 'RECORD') throw new Error(JSON.stringify(answer.problems));
  return answer;
}

describe('a change over the households on record', () => {
  it('is told as the rules library tells it, number by number', () => {
    const change = wishOfNumber('measures[SAVINGS_BOOK].rate', 25_000_000);
    const own = ask(change);
    const library = whatIfOnRecord(haDong2024, [change], households, { read: parsePlan, asOf });
    if (!library.ok) throw new Error('No answer');
    expect([own.held, own.whole, own.rows]).toEqual([library.held, library.whole, library.rows]);
    expect(own.whole).toMatchObject({ held: 5_000_000, open: 5_000_000, affected: 2 });
    expect(
      own.shifts.map((one) => [one.household, one.assignment, one.label.vi, one.before.amount, one.after.amount]),
    ).toEqual([
      ['holds', 'a', 'Mức hỗ trợ tăng', 20_000_000, 25_000_000],
      ['asks', null, 'Mức hỗ trợ tăng', 20_000_000, 25_000_000],
    ]);
  });

  it('says which pledge gave more than it would hold; what is not shown is not judged', () => {
    const path = 'pledges[savings-book/phu-luong].quantity';
    const given = [pledge('savings-book/phu-luong', 3, 2), pledge('savings-book/ha-cau', 2, 2)];
    expect(ask(wishOfNumber(path, 2), given).pledges).toEqual([]);
    expect(ask(wishOfNumber(path, 1), given).pledges).toEqual([
      { slug: 'savings-book/phu-luong', name, unit: 'BOOK', limit: 1, used: 2 },
    ]);
    const raised = [pledge('savings-book/phu-luong', 5, 4)];
    expect(ask(wishOfNumber(path, 1), raised).pledges.map(({ limit, used }) => [limit, used])).toEqual([[3, 4]]);
    expect(ask(wishOfNumber(path, 0), [pledge('savings-book/phu-luong', 3, null)]).pledges).toEqual([]);
  });

  it('says of which measure more is wanted than would be pledged', () => {
    const change = { path: 'pledges[measure=SAVINGS_BOOK].quantity', value: 0 };
    expect(ask(change).coverage.map(({ measure, balance }) => [measure, balance.after])).toEqual([
      ['SAVINGS_BOOK', -2],
    ]);
  });

  it('says why a value cannot be tried', () => {
    const change = wishOfNumber('measures[SAVINGS_BOOK].rate', -1);
    const answer = answerRecordQuestion(haDong2024, { change, asOf, households, pledges: [] });
    expect(answer.kind).toBe('PROBLEMS');
  });
});

describe('a figure that is tried', () => {
  it.each([
    ['measures[SAVINGS_BOOK].rate', 'NUMBER'],
    ['pledges[savings-book/ha-cau].quantity', 'NUMBER'],
    ['measures[EDUCATION_SUPPORT].conditions[WITHIN_YEARS_OF_EXIT]', 'NUMBER'],
    ['measures[EDUCATION_SUPPORT].window', 'WINDOW'],
    ['measures[EDUCATION_SUPPORT].conditions[IN_SCHOOL]', null],
    ['generalPolicies[HEALTH_INSURANCE_CARD].window', null],
  ])('%s is a %s', (path, kind) => expect(figureKind(path)).toBe(kind));

  it('is put where the plan keeps it', () => {
    expect(wishOfNumber('measures[E].conditions[WITHIN_YEARS_OF_EXIT]', 2).path).toBe(
      'measures[E].conditions[WITHIN_YEARS_OF_EXIT].years',
    );
    expect(wishOfWindow('measures[E].window', '2025-01-01', null)).toEqual({
      path: 'measures[E].window',
      value: { from: '2025-01-01', until: null },
    });
  });
});
