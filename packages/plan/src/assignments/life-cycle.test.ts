import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  assignedSupportCycle,
  assignedSupportState,
  type LifeCycle,
  legalSteps,
  type SupportProposalState,
  type SupportProposalStep,
  supportProposalCycle,
  type TakenStep,
  takeStep,
  type WantedStep,
} from './index.ts';

const cycles: readonly (readonly [string, LifeCycle<string, string>])[] = [
  ['a proposal', supportProposalCycle as LifeCycle<string, string>],
  ['an assigned support', assignedSupportCycle as LifeCycle<string, string>],
];

/** Every step of every state, legal or not. */
const proposalTable = {
  DRAFT: { SUBMIT: 'SUBMITTED', WITHDRAW: 'WITHDRAWN' },
  SUBMITTED: { RETURN: 'RETURNED', APPRAISE: 'APPRAISED', WITHDRAW: 'WITHDRAWN' },
  RETURNED: { SUBMIT: 'SUBMITTED', WITHDRAW: 'WITHDRAWN' },
  APPRAISED: { RETURN: 'RETURNED', APPROVE: 'APPROVED', REJECT: 'REJECTED', WITHDRAW: 'WITHDRAWN' },
  APPROVED: {},
  REJECTED: {},
  WITHDRAWN: {},
};
const supportTable = {
  ASSIGNED: { HAND_OVER: 'HANDED_OVER', CANCEL: 'CANCELLED' },
  HANDED_OVER: { CHECK_USE: 'USE_CHECKED' },
  USE_CHECKED: { CHECK_USE: 'USE_CHECKED' },
  CANCELLED: {},
};

const tableOf = ({ states, steps }: LifeCycle<string, string>) =>
  Object.fromEntries(
    states.map((state) => [
      state,
      Object.fromEntries(
        steps.flatMap(({ step }) => {
          const answer = takeStep({ states, ends: [], steps }, { state, step, by: 'x', history: [], reason: 'x' });
          return answer.ok ? [[step, answer.to]] : [];
        }),
      ),
    ]),
  );

describe('the steps', () => {
  it('of a proposal are these', () => {
    expect(tableOf(supportProposalCycle as LifeCycle<string, string>)).toEqual(proposalTable);
  });

  it('of an assigned support are these', () => {
    expect(tableOf(assignedSupportCycle as LifeCycle<string, string>)).toEqual(supportTable);
  });

  it('want a reason where something is sent back, refused or taken back, and nowhere else', () => {
    const wanting = cycles.flatMap(([, { steps }]) => steps.filter((one) => one.wantsReason).map(({ step }) => step));
    expect(wanting).toEqual(['RETURN', 'REJECT', 'WITHDRAW', 'CANCEL']);
  });

  it('are taken by the bodies that the committee knows', () => {
    expect(Object.fromEntries(supportProposalCycle.steps.map(({ step, by }) => [step, by]))).toEqual({
      PROPOSE: ['WARD', 'STANDING_AGENCY'],
      SUBMIT: ['WARD', 'STANDING_AGENCY'],
      RETURN: ['STANDING_AGENCY'],
      APPRAISE: ['STANDING_AGENCY'],
      APPROVE: ['COMMITTEE_LEADER'],
      REJECT: ['COMMITTEE_LEADER'],
      WITHDRAW: ['WARD', 'STANDING_AGENCY'],
    });
    expect(Object.fromEntries(assignedSupportCycle.steps.map(({ step, by }) => [step, by]))).toEqual({
      ASSIGN: ['STANDING_AGENCY', 'LEADING_AGENCY', 'COMMITTEE_LEADER'],
      HAND_OVER: ['WARD', 'STANDING_AGENCY', 'LEADING_AGENCY'],
      CHECK_USE: ['WARD', 'STANDING_AGENCY'],
      CANCEL: ['STANDING_AGENCY', 'LEADING_AGENCY'],
    });
  });
});

describe.each(cycles)('the life of %s', (_, cycle) => {
  const anyState = fc.constantFrom(...cycle.states);
  const anyStep = fc.constantFrom(...cycle.steps.map(({ step }) => step));
  const anyone = fc.constantFrom('an', 'binh', 'chi');
  const anyHistory = fc.array(fc.record({ step: anyStep, by: anyone }), { maxLength: 6 });

  it('begins in one way, and its ends are exactly the states that nothing leads out of', () => {
    expect(cycle.steps.filter(({ from }) => from.length === 0)).toHaveLength(1);
    expect(cycle.states.filter((state) => legalSteps(cycle, state).length === 0)).toEqual(cycle.ends);
    expect(new Set(cycle.steps.map(({ step }) => step)).size).toBe(cycle.steps.length);
  });

  it('reaches every state from its beginning', () => {
    const reached = new Set(cycle.steps.filter(({ from }) => from.length === 0).map(({ to }) => to));
    for (const state of reached) for (const { to } of legalSteps(cycle, state)) reached.add(to);
    expect([...reached].sort()).toEqual([...cycle.states].sort());
  });

  it('law: no step out of an end state, whoever takes it and whatever was before', () => {
    fc.assert(
      fc.property(fc.constantFrom(...cycle.ends), anyStep, anyone, anyHistory, (state, step, by, history) => {
        const answer = takeStep(cycle, { state, step, by, history, reason: 'đủ' });
        expect(answer).toEqual({ ok: false, code: 'ILLEGAL_STEP', legal: [] });
      }),
    );
  });

  it('law: a step is taken only where it is legal, by somebody else than its makers, with the reason that it wants', () => {
    const anyReason = fc.constantFrom(null, '', '  ', 'Hồ sơ chưa đủ');
    fc.assert(
      fc.property(anyState, anyStep, anyone, anyHistory, anyReason, (state, step, by, history, reason) => {
        const answer = takeStep(cycle, { state, step, by, history, reason });
        const rule = cycle.steps.find((one) => one.step === step);
        const isLegal = rule?.from.includes(state) ?? false;
        const isSame = history.some((taken) => taken.by === by && rule?.notBy.includes(taken.step));
        const lacksReason = rule?.wantsReason === true && (reason ?? '').trim() === '';
        expect(answer.ok).toBe(isLegal && !isSame && !lacksReason);
        if (answer.ok) expect(answer.to).toBe(rule?.to);
        else if (!isLegal) expect(answer.code).toBe('ILLEGAL_STEP');
        else expect(answer.code).toBe(isSame ? 'SAME_PERSON' : 'REASON_REQUIRED');
      }),
      { numRuns: 400 },
    );
  });
});

describe('who makes does not check', () => {
  const took = (...steps: readonly (readonly [TakenStep<string>['step'], string])[]) =>
    steps.map(([step, by]) => ({ step, by })) as TakenStep<'PROPOSE' | 'SUBMIT' | 'APPRAISE'>[];

  it.each([
    ['APPRAISE', 'SUBMITTED', took(['PROPOSE', 'an']), 'PROPOSE'],
    ['APPRAISE', 'SUBMITTED', took(['PROPOSE', 'mai'], ['SUBMIT', 'an']), 'SUBMIT'],
    ['APPRAISE', 'SUBMITTED', took(['PROPOSE', 'mai'], ['APPRAISE', 'an']), null],
    ['APPROVE', 'APPRAISED', took(['PROPOSE', 'mai'], ['APPRAISE', 'an']), 'APPRAISE'],
    ['APPROVE', 'APPRAISED', took(['PROPOSE', 'an'], ['APPRAISE', 'mai']), 'PROPOSE'],
    ['APPROVE', 'APPRAISED', took(['PROPOSE', 'mai'], ['APPRAISE', 'mai']), null],
    ['WITHDRAW', 'APPRAISED', took(['PROPOSE', 'an'], ['APPRAISE', 'an']), null],
  ] as const)('%s from %s after %j: kept by %s', (step, state, history, before) => {
    const answer = takeStep(supportProposalCycle, { state, step, by: 'an', history, reason: 'x' });
    if (before === null) expect(answer.ok).toBe(true);
    else expect(answer).toEqual({ ok: false, code: 'SAME_PERSON', before });
  });

  it('law: proposer, appraiser and approver of an approved proposal are never the same person', () => {
    const anyone = fc.constantFrom('an', 'binh', 'chi');
    const anyStep = fc.constantFrom<SupportProposalStep>(
      'SUBMIT',
      'APPRAISE',
      'APPROVE',
      'SUBMIT',
      'APPRAISE',
      'RETURN',
    );
    const walk = fc.array(fc.record({ step: anyStep, by: anyone }), { minLength: 15, maxLength: 30 });
    let approved = 0;
    fc.assert(
      fc.property(anyone, walk, (first, wanted) => {
        let state: SupportProposalState = 'DRAFT';
        const history: TakenStep<SupportProposalStep>[] = [{ step: 'PROPOSE', by: first }];
        for (const one of wanted) {
          const request: WantedStep<SupportProposalState, SupportProposalStep> = {
            state,
            ...one,
            history,
            reason: 'x',
          };
          const answer = takeStep(supportProposalCycle, request);
          if (!answer.ok) continue;
          state = answer.to;
          history.push(one);
        }
        if (state !== 'APPROVED') return;
        approved += 1;
        const by = (step: string) => history.filter((taken) => taken.step === step).map((taken) => taken.by);
        const approver = by('APPROVE');
        expect(approver).toHaveLength(1);
        for (const person of approver) expect([...by('PROPOSE'), ...by('APPRAISE')]).not.toContain(person);
        for (const person of by('APPRAISE')) expect([...by('PROPOSE'), ...by('SUBMIT')]).not.toContain(person);
      }),
      { numRuns: 2000 },
    );
    expect(approved).toBeGreaterThan(20);
  });
});

describe('where an assigned support stands', () => {
  it.each([
    [{ isCancelled: false, isHandedOver: false, useChecks: 0 }, 'ASSIGNED'],
    [{ isCancelled: false, isHandedOver: true, useChecks: 0 }, 'HANDED_OVER'],
    [{ isCancelled: false, isHandedOver: true, useChecks: 2 }, 'USE_CHECKED'],
    [{ isCancelled: false, isHandedOver: false, useChecks: 1 }, 'ASSIGNED'],
    [{ isCancelled: true, isHandedOver: false, useChecks: 0 }, 'CANCELLED'],
  ] as const)('%j: %s', (record, state) => {
    expect(assignedSupportState(record)).toBe(state);
  });
});
