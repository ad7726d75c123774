import type { Action } from '@vuonlen/permissions';
import { openCommitmentsPath } from '../agencies/index.ts';
import type { DashboardQuery } from '../gql/graphql.ts';
import { householdsPath } from '../ui/index.ts';

/** What waits for somebody: how much of it, and where it is done. */
export interface WorkItem {
  readonly kind: WorkKind;
  readonly count: number;
  readonly to: string;
  /** True where a day has passed. */
  readonly isLate: boolean;
}

export const workKinds = [
  'approve',
  'appraise',
  'mine',
  'withoutSupport',
  'late',
  'dueToday',
  'awaited',
  'dissolved',
] as const;
export type WorkKind = (typeof workKinds)[number];

type Standing = DashboardQuery['duties'][number]['standing'];

/**
 * The work of the person who looks, the most pressing kind first; what there is none of is left out. Who appraises or
 * approves is told of those proposals; everybody else who prepares proposals, of the own ones that wait.
 */
export function workItems(data: DashboardQuery, may: (action: Action) => boolean): readonly WorkItem[] {
  const inState = (state: string) => data.supportProposals.counts.find((one) => one.state === state)?.count ?? 0;
  const standing = (of: Standing) => data.duties.filter((duty) => duty.standing === of).length;
  const approves = may('proposal.approve');
  const appraises = may('proposal.appraise');
  const own = !approves && !appraises && may('proposal.submit') ? data.mine.totalCount : 0;
  const duties = (of: string) => `/duties?view=open&agency=&standing=${of}`;
  const items: readonly WorkItem[] = [
    {
      kind: 'approve',
      count: approves ? inState('APPRAISED') : 0,
      to: '/proposals?queue=all&state=APPRAISED',
      isLate: false,
    },
    {
      kind: 'appraise',
      count: appraises ? inState('SUBMITTED') : 0,
      to: '/proposals?queue=all&state=SUBMITTED',
      isLate: false,
    },
    { kind: 'mine', count: own, to: '/proposals?queue=mine', isLate: false },
    {
      kind: 'withoutSupport',
      count: data.progress.withoutSupport,
      to: householdsPath({ class: ['NEAR_POOR'], withoutSupport: true }),
      isLate: false,
    },
    { kind: 'late', count: standing('OVERDUE'), to: duties('OVERDUE'), isLate: true },
    { kind: 'dueToday', count: standing('DUE_TODAY'), to: duties('DUE_TODAY'), isLate: false },
    { kind: 'awaited', count: standing('AWAITED'), to: duties('AWAITED'), isLate: false },
    {
      kind: 'dissolved',
      count: data.openCommitments.totalCount,
      to: openCommitmentsPath('dissolved'),
      isLate: false,
    },
  ];
  return items.filter(({ count }) => count > 0);
}
