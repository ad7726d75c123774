import { describe, expect, it } from 'vitest';
import { isoDate } from '../kernel/index.ts';
import { applyChanges } from './apply-changes.ts';
import type { HouseholdFacts } from './facts.ts';

describe('applying changes', () => {
  it('leaves other needs, findings and members as they were', () => {
    const facts: HouseholdFacts = {
      household: 'h',
      needs: [{ kind: 'HEALTH', year: null }],
      eligibleByRegulation: { JOB_LOAN: false },
      members: [{ id: 'a', inSchool: false }, { id: 'b' }],
      supports: [{ assignment: 'x', measure: 'TET_GIFT', member: null, effectiveOn: isoDate('2024-06-15') }],
    };
    const changed = applyChanges(facts, [
      { setting: { fact: 'needs', value: { kind: 'CREDIT', year: 2024 } } },
      { setting: { fact: 'eligibleByRegulation', policy: 'SOCIAL_ASSISTANCE', value: true } },
      { setting: { fact: 'member.inSchool', member: 'b', value: true } },
      { setting: { fact: 'supports', cancel: 'y' } },
    ]);
    expect(changed).toEqual({
      ...facts,
      needs: [
        { kind: 'HEALTH', year: null },
        { kind: 'CREDIT', year: 2024 },
      ],
      eligibleByRegulation: { JOB_LOAN: false, SOCIAL_ASSISTANCE: true },
      members: [
        { id: 'a', inSchool: false },
        { id: 'b', inSchool: true },
      ],
    });
  });
});
