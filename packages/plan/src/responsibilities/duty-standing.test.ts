import { describe, expect, it } from 'vitest';
import { isoDate } from '../kernel/index.ts';
import { haDong2024 } from '../plans/ha-dong-2024/index.ts';
import { bodiesOfDuty, dutyStanding, type ProgressState } from './index.ts';

const issued = isoDate('2024-04-15');
const dutyOf = (id: string) => {
  const duty = haDong2024.duties.find((one) => one.id === id);
  if (duty === undefined) throw new Error(`no duty ${id}`);
  return duty;
};
const said = (effectiveOn: string, state: ProgressState, dueOn: string | null = null) => ({
  effectiveOn: isoDate(effectiveOn),
  dueOn: dueOn === null ? null : isoDate(dueOn),
  state,
});
const standing = (id: string, entries: readonly ReturnType<typeof said>[], asOf: string) =>
  dutyStanding(dutyOf(id), entries, isoDate(asOf), issued);

describe('dutyStanding', () => {
  it.each([
    ['before its day', [], '2024-07-04', 'NOT_STARTED', 'UPCOMING', '2024-07-05'],
    ['on its day', [], '2024-07-05', 'NOT_STARTED', 'DUE_TODAY', '2024-07-05'],
    ['a day late', [], '2024-07-06', 'NOT_STARTED', 'OVERDUE', '2024-07-05'],
    [
      'begun and late',
      [said('2024-07-01', 'IN_PROGRESS', '2024-07-05')],
      '2024-07-06',
      'IN_PROGRESS',
      'OVERDUE',
      '2024-07-05',
    ],
    [
      'done: the next one',
      [said('2024-07-05', 'DONE', '2024-07-05')],
      '2024-07-06',
      'NOT_STARTED',
      'UPCOMING',
      '2025-01-05',
    ],
    [
      'done later than asked',
      [said('2024-07-09', 'DONE', '2024-07-05')],
      '2024-07-08',
      'NOT_STARTED',
      'OVERDUE',
      '2024-07-05',
    ],
    [
      'the next one done, this one not',
      [said('2024-06-01', 'DONE', '2025-01-05')],
      '2024-07-06',
      'NOT_STARTED',
      'OVERDUE',
      '2024-07-05',
    ],
    [
      'done and taken back',
      [said('2024-07-05', 'DONE', '2024-07-05'), said('2024-07-05', 'IN_PROGRESS', '2024-07-05')],
      '2024-07-06',
      'IN_PROGRESS',
      'OVERDUE',
      '2024-07-05',
    ],
  ])('the report of a directed body: %s', (_name, entries, asOf, state, stands, current) => {
    const found = standing('iv-8-4-report', entries, asOf);
    expect([found.state, found.standing, found.current?.due.on]).toEqual([state, stands, current]);
  });

  it('is over when the only day of a duty is done', () => {
    const found = standing('iv-12-5-mobilise', [said('2024-12-01', 'DONE', '2024-12-31')], '2025-02-01');
    expect(found).toMatchObject({ state: 'DONE', standing: null, current: null });
    expect(found.days.map(({ state, standing: stands }) => [state, stands])).toEqual([['DONE', null]]);
  });

  it('shows every day that was missed, and the next one', () => {
    const { days } = standing('iv-8-4-report', [said('2025-01-05', 'DONE', '2025-01-05')], '2025-07-06');
    expect(days.map(({ due, standing: stands }) => [due.on, stands])).toEqual([
      ['2024-07-05', 'OVERDUE'],
      ['2025-01-05', null],
      ['2025-07-05', 'OVERDUE'],
      ['2026-01-05', 'UPCOMING'],
    ]);
  });

  it.each(['2024-04-14', '2024-06-15', '2030-01-01'])('never makes a requested body overdue: %s', (asOf) => {
    for (const duty of haDong2024.duties.filter(({ mandate }) => mandate === 'REQUESTED')) {
      const found = dutyStanding(duty, [], isoDate(asOf), issued);
      expect([duty.id, found.standing]).toEqual([duty.id, 'AWAITED']);
      const done = dutyStanding(duty, [said('2024-04-10', 'DONE')], isoDate(asOf), issued);
      if (duty.deadline === null) expect([done.state, done.standing]).toEqual(['DONE', null]);
    }
  });

  it('awaits a requested body on its days too, before and after', () => {
    const duty = { ...dutyOf('iv-8-4-report'), mandate: 'REQUESTED' as const };
    for (const asOf of ['2024-07-04', '2024-07-05', '2026-07-06']) {
      expect(dutyStanding(duty, [], isoDate(asOf), issued).standing).toBe('AWAITED');
    }
    const done = said('2024-07-05', 'DONE', '2024-07-05');
    expect(dutyStanding(duty, [done], isoDate('2024-07-05'), issued).days[0]?.standing).toBeNull();
  });

  it('keeps a directed duty without a day neither due nor overdue', () => {
    expect(standing('iv-1-2-list', [], '2030-01-01')).toMatchObject({ standing: null, days: [], state: 'NOT_STARTED' });
  });

  it('takes of one day what was recorded later, and of several days the latest', () => {
    const entries = [said('2024-06-02', 'DONE'), said('2024-06-01', 'IN_PROGRESS')];
    expect(standing('iv-1-2-list', entries, '2024-06-15').state).toBe('DONE');
    expect(standing('iv-1-2-list', entries, '2024-06-01').state).toBe('IN_PROGRESS');
    expect(standing('iv-1-2-list', [...entries, said('2024-06-02', 'IN_PROGRESS')], '2024-06-15').state).toBe(
      'IN_PROGRESS',
    );
  });

  it('asks nothing before the plan can have been issued', () => {
    expect(standing('iv-8-4-report', [], '2024-01-06')).toMatchObject({ standing: null, days: [], current: null });
  });
});

describe('bodiesOfDuty', () => {
  it('names each body that an entry speaks for once, and no entry beside its bodies', () => {
    for (const duty of haDong2024.duties) {
      const ids = bodiesOfDuty(haDong2024.agencies, duty).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids).not.toContain('ward-peoples-committee');
      expect(ids.length).toBeGreaterThanOrEqual(1);
    }
  });
});
