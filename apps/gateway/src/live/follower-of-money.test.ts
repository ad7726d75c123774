import type { AggregateKind, PublishedEvent } from '@vuonlen/database/kernel';
import type { Role } from '@vuonlen/permissions';
import { describe, expect, it } from 'vitest';
import { type Follower, mayBeTold } from './follower.ts';

const committee = '01900000-0000-7000-8000-000000000001';

function follower(role: Role, places: readonly string[] | 'ALL', cases: string | null = null): Follower {
  const scope = { committee, places, masked: false, cases };
  return { userId: 'u', role, agency: null, place: null, mustChangePassword: false, scope } as unknown as Follower;
}

const event = (aggregate: AggregateKind) =>
  ({ committee, aggregate, aggregateId: 'x', places: [], agencies: [] }) as unknown as PublishedEvent;

describe('who is told of money', () => {
  it.each<[string, Follower, readonly boolean[]]>([
    ['a committee officer', follower('COMMITTEE_OFFICER', 'ALL'), [true, true, true]],
    ['an auditor', follower('AUDITOR', 'ALL'), [true, true, true]],
    ['an officer of an agency that leads', follower('AGENCY_OFFICER', 'ALL'), [true, true, false]],
    ['an officer of cases', follower('AGENCY_OFFICER', 'ALL', 'red-cross'), [false, false, false]],
    ['a ward officer', follower('WARD_OFFICER', ['ha-cau-2024']), [false, false, false]],
  ])('%s: pledges, batches, delegations', (_name, who, told) => {
    expect(
      (['PLEDGE', 'DISBURSEMENT_BATCH', 'DELEGATION'] as const).map((kind) => mayBeTold(who, event(kind))),
    ).toEqual(told);
  });
});
