import { actionsOf, type Role } from '@vuonlen/permissions';
import { describe, expect, it } from 'vitest';
import type { DashboardQuery } from '../gql/graphql.ts';
import { readQueueSearch } from '../support-proposals/queue-search.ts';
import { type WorkKind, workItems } from './work-items.ts';

function dashboard(change: object = {}): DashboardQuery {
  const counts = [
    { state: 'DRAFT', count: 9 },
    { state: 'SUBMITTED', count: 4 },
    { state: 'APPRAISED', count: 3 },
  ];
  const duties = ['OVERDUE', 'AWAITED', 'AWAITED'].map((standing) => ({ standing }));
  return {
    supportProposals: { counts },
    mine: { totalCount: 2 },
    duties,
    deadlines: { dueDates: [] },
    openCommitments: { totalCount: 1 },
    progress: { withoutSupport: 30 },
    ...change,
  } as unknown as DashboardQuery;
}

const workOf = (role: Role, data = dashboard()) =>
  workItems(data, (action) => actionsOf(role).includes(action)).map(({ kind, count }) => [kind, count]);

const everybodys = [
  ['withoutSupport', 30],
  ['late', 1],
  ['awaited', 2],
  ['dissolved', 1],
];

describe('the work of', () => {
  it.each<[Role, (string | number)[][]]>([
    ['COMMITTEE_LEADER', [['approve', 3], ...everybodys]],
    ['COMMITTEE_OFFICER', [['appraise', 4], ...everybodys]],
    ['WARD_OFFICER', [['mine', 2], ...everybodys]],
    ['AGENCY_OFFICER', everybodys],
    ['AUDITOR', everybodys],
  ])('%s', (role, expected) => {
    expect(workOf(role)).toEqual(expected);
  });

  it('nobody, when nothing waits', () => {
    const nothing = {
      supportProposals: { counts: [] },
      duties: [],
      openCommitments: { totalCount: 0 },
      progress: { withoutSupport: 0 },
    };
    expect(workOf('COMMITTEE_LEADER', dashboard(nothing))).toEqual([]);
  });

  it('a requested body is awaited and never late', () => {
    const awaited = workItems(dashboard(), () => true).find(({ kind }) => kind === 'awaited');
    expect(awaited).toMatchObject({ isLate: false, to: '/duties?view=open&agency=&standing=AWAITED' });
  });
});

describe('the link of', () => {
  const paramsOf = (kind: WorkKind, may: (action: string) => boolean = () => true): URLSearchParams => {
    const found = workItems(dashboard(), may).find((item) => item.kind === kind);
    return new URL(found?.to ?? '', 'https://vuonlen.test').searchParams;
  };

  it.each([
    ['approve', { queue: 'all', state: 'APPRAISED' }],
    ['appraise', { queue: 'all', state: 'SUBMITTED' }],
  ] as const)('%s is read by the screen of proposals', (kind, expected) => {
    expect(readQueueSearch(paramsOf(kind))).toMatchObject(expected);
  });

  it('mine is read by the screen of proposals', () => {
    const search = paramsOf('mine', (action) => action === 'proposal.submit');
    expect(readQueueSearch(search)).toMatchObject({ queue: 'mine' });
  });
});
