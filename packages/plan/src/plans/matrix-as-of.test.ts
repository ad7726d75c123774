import { describe, expect, it } from 'vitest';
import { isoDate } from '../kernel/index.ts';
import { places, successions } from '../places/index.ts';
import {
  dueStanding,
  findResponsibilities,
  type ResponsibilityQuery,
  responsibilityMatrixAsOf,
} from '../responsibilities/index.ts';
import { deadlinesBetween } from './deadlines-between.ts';
import { haDong2024, seats } from './ha-dong-2024/index.ts';

const registers = { agencies: haDong2024.agencies, places, successions, seats };
const matrixOn = (day: string) => responsibilityMatrixAsOf(haDong2024, isoDate(day), registers);
const working = matrixOn('2024-06-15');
const bodiesOf = (query: ResponsibilityQuery) => [
  ...new Set(findResponsibilities(working, query).map(({ agency }) => agency.id)),
];

describe('the matrix of a day, asked', () => {
  it.each<[string, ResponsibilityQuery, readonly string[]]>([
    ['by body', { agency: 'justice-division' }, ['justice-division']],
    ['by duty', { duty: 'iv-6-1-insured-care' }, ['health-division', 'health-centre']],
    [
      'by measure',
      { measure: 'HEALTH_INSURANCE_CARD' },
      ['labour-division', 'health-division', 'health-centre', 'social-insurance'],
    ],
    ['by role', { role: 'STANDING_AGENCY' }, ['labour-division']],
    ['by role: who consolidates', { role: 'CONSOLIDATE' }, ['labour-division']],
    ['by mandate and measure', { mandate: 'REQUESTED', measure: 'SAVINGS_BOOK' }, ['fatherland-front']],
    [
      'by all of them',
      { agency: 'fatherland-front', measure: 'SAVINGS_BOOK', role: 'LEAD', mandate: 'REQUESTED' },
      ['fatherland-front'],
    ],
    ['by what does not go together', { agency: 'fatherland-front', mandate: 'DIRECTED' }, []],
  ])('%s (%j): %j', (_, query, bodies) => expect(bodiesOf(query)).toEqual(bodies));

  it.each([
    ['2024-06-15', 'SAME'],
    ['2025-06-30', 'SAME'],
    ['2025-07-01', 'NOT_STATED'],
  ])('on %s each row answers with its holder: %s', (day, kind) => {
    const rows = findResponsibilities(matrixOn(day), { measure: 'SAVINGS_BOOK' });
    expect(rows.length).toBeGreaterThan(0);
    expect(new Set(rows.map(({ holder }) => holder.body.kind))).toEqual(new Set([kind]));
  });

  it('the ward of a committee that ended has its own successor, the committee none', () => {
    const [row] = findResponsibilities(matrixOn('2025-07-01'), { agency: 'ward-peoples-committee/bien-giang' }).filter(
      ({ agency }) => agency.id === 'ward-peoples-committee/bien-giang',
    );
    expect([row?.holder.body.kind, row?.holder.area?.kind]).toEqual(['NOT_STATED', 'SUCCEEDED']);
  });

  it('a requested body is awaited, in every row and on every day; a directed one alone is overdue', () => {
    for (const { mandate, whenLate } of working) expect(whenLate === 'AWAITED').toBe(mandate === 'REQUESTED');
    const requested = haDong2024.duties
      .filter(({ mandate }) => mandate === 'REQUESTED')
      .flatMap(({ agencies }) => agencies);
    const due = deadlinesBetween(haDong2024, isoDate('2024-01-01'), isoDate('2031-01-01'));
    const late = due.flatMap(({ parties, on }) =>
      parties
        .filter((party) => dueStanding(party, on, isoDate('2040-01-01')) === 'OVERDUE')
        .map(({ agency }) => agency),
    );
    expect(late.filter((agency) => requested.includes(agency))).toEqual([]);
    expect(new Set(late)).toContain('social-policy-bank');
    expect(due.flatMap(({ parties }) => parties).some(({ state }) => state === 'AWAITED')).toBe(true);
  });

  it('the report of the bank falls due twice a year, also after the last year of the plan', () => {
    const due = deadlinesBetween(haDong2024, isoDate('2027-06-30'), isoDate('2029-02-01'));
    expect(due.filter(({ kind }) => kind === 'REPORT_DATE').map(({ on }) => on)).toEqual([
      ...['2027-07-05', '2028-01-05', '2028-07-05', '2029-01-05'],
    ]);
  });
});
