import type { AggregateKind, PublishedEvent, Scope } from '@vuonlen/database/kernel';
import type { Role } from '@vuonlen/permissions';
import { describe, expect, it } from 'vitest';
import { type Follower, mayBeTold } from './follower.ts';

const committee = '01900000-0000-7000-8000-000000000001';
const all: Scope = { committee, places: 'ALL', masked: false, cases: null };
const ward: Scope = { ...all, places: ['ha-cau-2024'] };
const cases: Scope = { ...all, masked: true, cases: 'red-cross' };

const follower = (role: Role, scope: Scope) => ({ role, scope }) as Follower;
const event = (aggregate: AggregateKind) =>
  ({
    committee,
    aggregate,
    aggregateId: committee,
    places: ['ha-cau-2024'],
    agencies: ['red-cross'],
    people: [],
  }) as unknown as PublishedEvent;

describe('what was done to many supports at once', () => {
  it.each<[Role, Scope, boolean]>([
    ['COMMITTEE_OFFICER', all, true],
    ['AUDITOR', { ...all, masked: true }, true],
    ['WARD_OFFICER', ward, false],
    ['AGENCY_OFFICER', cases, false],
    ['COMMITTEE_OFFICER', { ...all, committee: '01900000-0000-7000-8000-000000000002' }, false],
  ])('is told to %s only with the whole committee in reach', (role, scope, told) => {
    expect(mayBeTold(follower(role, scope), event('CHANGE_BATCH'))).toBe(told);
  });

  it('is told of each household to those who see it', () => {
    for (const [role, scope] of [
      ['WARD_OFFICER', ward],
      ['AGENCY_OFFICER', cases],
    ] as const) {
      expect(mayBeTold(follower(role, scope), event('HOUSEHOLD'))).toBe(true);
    }
  });
});
