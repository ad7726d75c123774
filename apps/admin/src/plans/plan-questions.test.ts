import { haDong2024 } from '@vuonlen/plan/plans/ha-dong-2024';
import { describe, expect, it } from 'vitest';
import { answerPlanQuestion } from './plan-questions.ts';

const compare = (document: unknown) =>
  answerPlanQuestion(haDong2024, {
    kind: 'COMPARE',
    document: typeof document === 'string' ? document : JSON.stringify(document),
  });
const tryOut = (path: string, value: number) =>
  answerPlanQuestion(haDong2024, { kind: 'WHAT_IF', change: { path, value } });

/** The plan with another rate for the savings book. */
function withRate(value: unknown) {
  const plan = structuredClone(haDong2024) as unknown as { measures: { code: string; rate: { value: unknown } }[] };
  const book = plan.measures.find(({ code }) => code === 'SAVINGS_BOOK');
  if (book) book.rate.value = value;
  return plan;
}

describe('a plan from a file', () => {
  it('is compared place by place, with its clause, and its own arithmetic is checked', () => {
    expect(compare(haDong2024)).toMatchObject({ kind: 'COMPARED', changes: [], broken: [] });
    const answer = compare(withRate(25_000_000));
    expect(answer).toMatchObject({
      kind: 'COMPARED',
      changes: [
        {
          ...{ path: 'measures[SAVINGS_BOOK].rate.value', kind: 'CHANGED', clause: 'II.2.2.2#2' },
          ...{ before: '20.000.000', after: '25.000.000' },
        },
      ],
    });
    expect(answer.kind === 'COMPARED' && answer.broken.map(({ id }) => id)).toContain('I09');
  });

  it('is refused with each place and what is wrong there', () => {
    expect(compare('{')).toEqual({ kind: 'NOT_JSON' });
    const answer = compare(withRate('20 triệu'));
    expect(answer).toMatchObject({ kind: 'PROBLEMS', problems: [{ path: '$.measures[2].rate.value' }] });
  });
});

describe('a change that is tried', () => {
  it('tells what becomes of the totals, and which identities break', () => {
    expect(tryOut('measures[SAVINGS_BOOK].rate', 25_000_000)).toMatchObject({
      kind: 'EFFECT',
      measures: [{ id: 'SAVINGS_BOOK', before: 1_560_000_000, after: 1_950_000_000, difference: 390_000_000 }],
      identities: [{ id: 'I09', kind: 'BREAKS' }],
    });
  });

  it('tells which ward pledges more', () => {
    const answer = tryOut('pledges[savings-book/phu-luong].quantity', 4);
    expect(answer).toMatchObject({ kind: 'EFFECT', wards: [{ id: 'phu-luong-2024', difference: 20_000_000 }] });
  });

  it('tells why it cannot be made', () => {
    expect(tryOut('measures[BOOK].rate', 1)).toMatchObject({ kind: 'PROBLEMS' });
  });
});
