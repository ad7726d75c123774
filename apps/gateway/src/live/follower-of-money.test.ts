import type { AggregateKind, PublishedEvent } from '@vuonlen/database/kernel';
import type { Role } from '@vuonlen/permissions';
import { describe, expect, it } from 'vitest';
import { type Follower, mayBeTold } from './follower.ts';

const committee = '01900000-0000-7000-8000-000000000001';

function follower(role: Role, places: readonly string[] | 'ALL', cases: string | null = null): Follower {
  const scope = { committee, places, masked: false, cases };
  return { userId: 'u', role, agency: null, place: null, mustChangePassword: false, scope } as unknown as Follower;
}

const event = (aggregate: AggregateKind, people: readonly string[] = []) =>
  ({ committee, aggregate, aggregateId: 'x', places: [], agencies: [], people }) as unknown as PublishedEvent;

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

  it.each<[string, Follower, boolean]>([
    ['an agency officer who is one of the two', follower('AGENCY_OFFICER', 'ALL'), true],
    ['one of cases alone too', follower('AGENCY_OFFICER', 'ALL', 'red-cross'), true],
    ['a ward officer, who reads none', follower('WARD_OFFICER', ['ha-cau-2024']), false],
    ['an application', { ...follower('AGENCY_OFFICER', 'ALL'), role: 'API_CLIENT', scopes: [] } as Follower, false],
  ])('%s, of the own delegation: %s', (_name, who, told) => {
    expect(mayBeTold(who, event('DELEGATION', ['somebody', 'u']))).toBe(told);
    expect(mayBeTold(who, event('DELEGATION', ['somebody']))).toBe(false);
  });

  it('nobody of another committee', () => {
    const foreign = { ...event('DELEGATION', ['u']), committee: '01900000-0000-7000-8000-000000000002' };
    expect(mayBeTold(follower('AGENCY_OFFICER', 'ALL'), foreign)).toBe(false);
  });
});
