import { actionsOf, type Role } from '@vuonlen/permissions';
import { describe, expect, it } from 'vitest';
import { classificationDone, classificationSteps, currentStep, supportDone, supportSteps } from './life-steps.ts';
import { type NextAct, nextAct } from './next-act.ts';

type State = 'ASSIGNED' | 'HANDED_OVER' | 'USE_CHECKED' | 'CANCELLED';
const facts = (
  needs: number,
  proposals: readonly string[],
  supports: readonly State[],
  steps: readonly string[] = [],
) =>
  ({
    id: 'h1',
    needs: Array.from({ length: needs }, () => ({ withdrawn: false })),
    supportProposals: proposals.map((state) => ({ id: 'p1', state, nextSteps: steps.map((step) => ({ step })) })),
    assignments: supports.map((state) => ({ state, measure: { lead: null } })),
  }) as never;

describe('the life of the supports', () => {
  it.each<[string, never, string[], string | null]>([
    ['nothing yet', facts(0, [], []), [], 'need'],
    ['a need', facts(1, [], []), ['need'], 'proposal'],
    ['a proposal that was withdrawn', facts(1, ['WITHDRAWN'], []), ['need'], 'proposal'],
    ['a proposal', facts(1, ['DRAFT'], []), ['need', 'proposal'], 'assigned'],
    ['a support, without a proposal or a need', facts(0, [], ['ASSIGNED']), ['proposal', 'assigned'], 'handedOver'],
    [
      'one of two handed over',
      facts(1, [], ['ASSIGNED', 'HANDED_OVER']),
      ['need', 'proposal', 'assigned'],
      'handedOver',
    ],
    ['all checked, one cancelled', facts(1, [], ['USE_CHECKED', 'CANCELLED']), [...supportSteps], null],
    ['all cancelled', facts(1, [], ['CANCELLED']), ['need'], 'proposal'],
  ])('%s', (_name, household, done, current) => {
    const found = supportDone(household);
    expect(supportSteps.filter((step) => found.has(step))).toEqual(done);
    expect(currentStep(supportSteps, found)).toBe(current);
  });

  it('and of the classification', () => {
    const done = classificationDone({ reviews: [{}], classificationDecisions: [{}], exitedOn: null } as never);
    expect(currentStep(classificationSteps, done)).toBe('exited');
  });
});

describe('the next act', () => {
  const of = (role: Role, household: never, agency: string | null = null): NextAct['kind'] | null =>
    nextAct(household, { may: (action) => actionsOf(role).includes(action), agency })?.kind ?? null;
  const led = (household: object, lead: string) => {
    const measure = { lead: { id: lead } };
    const { assignments } = household as { assignments: object[] };
    return { ...household, assignments: assignments.map((one) => ({ ...one, measure })), eligibility: [{ measure }] };
  };
  it.each<[string, never, string | null]>([
    ['assigns in a measure that it leads', facts(1, [], []), 'assign'],
    ['hands over in it', facts(1, [], ['ASSIGNED']), 'handOver'],
  ])('an agency %s, and in no other', (_name, household, expected) => {
    expect(of('AGENCY_OFFICER', led(household, 'own') as never, 'own')).toBe(expected);
    expect(of('AGENCY_OFFICER', led(household, 'other') as never, 'own')).toBeNull();
  });
  it.each<[string, Role, never, string | null]>([
    ['a ward records a need first', 'WARD_OFFICER', facts(0, [], []), 'need'],
    ['then proposes', 'WARD_OFFICER', facts(1, [], []), 'propose'],
    ['then submits what it may submit', 'WARD_OFFICER', facts(1, ['DRAFT'], [], ['SUBMIT']), 'submit'],
    ['then waits', 'WARD_OFFICER', facts(1, ['SUBMITTED'], []), null],
    ['the standing agency assigns', 'COMMITTEE_OFFICER', facts(1, [], []), 'assign'],
    ['or appraises', 'COMMITTEE_OFFICER', facts(1, ['SUBMITTED'], [], ['RETURN', 'APPRAISE']), 'appraise'],
    ['a leader approves', 'COMMITTEE_LEADER', facts(1, ['APPRAISED'], [], ['APPROVE', 'REJECT']), 'approve'],
    ['what is assigned is handed over', 'WARD_OFFICER', facts(1, [], ['ASSIGNED']), 'handOver'],
    ['then its use is checked', 'WARD_OFFICER', facts(1, [], ['HANDED_OVER']), 'checkUse'],
    ['an auditor does nothing', 'AUDITOR', facts(0, ['DRAFT'], ['ASSIGNED']), null],
  ])('%s', (_name, role, household, expected) => {
    expect(of(role, household)).toBe(expected);
  });
});
