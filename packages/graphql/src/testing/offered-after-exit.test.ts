import { randomUUID, randomUUIDv7 } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toGlobalId } from '../kernel/index.ts';
import { type Exited, exitedOf } from './exited-household.ts';
import { type Asker, createTestRegister, type TestRegister } from './test-register.ts';

let register: TestRegister;
let officer: Asker;
let own: Exited;
beforeAll(async () => {
  register = await createTestRegister();
  const workingDate = '2026-02-20' as never;
  await register.database.writers.updateTable('committee').set({ working_date: workingDate }).execute();
  officer = await register.asker('COMMITTEE_OFFICER');
  own = await exitedOf(register, 'ha-cau-2024');
});
afterAll(() => register.database.drop());

const benefactor = { kind: 'BENEFACTOR', name: 'Bà Hoa' };
const asked = `{ followUps(first: 50, asOf: "2026-02-20") { nodes { mayRecordGift mayRecordSponsorship } }
  sponsorships(first: 50, where: { state: [RUNNING, ENDED, VOIDED] }) { nodes { id nextSteps } }
  gifts(first: 50) { nodes { id nextSteps } } voided: gifts(first: 50, where: { voided: true }) { nodes { id nextSteps } } }`;

const steps = { Gift: ['CORRECT', 'VOID'], Sponsorship: ['END', 'VOID', 'CORRECT'] } as const;

/** Does an act, with a key where it takes one. */
async function act(asker: Asker, name: string, success: string, input: object) {
  const title = name.charAt(0).toUpperCase() + name.slice(1);
  const source = `mutation ($input: ${title}Input!) { ${name}(input: $input) { __typename ... on DomainError { code }
    ... on ${title}Success { ${success} } } }`;
  const key = /^(record|correct)/.test(name) ? { idempotencyKey: randomUUID() } : {};
  const { data, errors } = await asker.ask(source, { input: { ...key, ...input } });
  expect(errors).toBeUndefined();
  return data[name];
}

interface Offered {
  readonly id: string;
  readonly nextSteps: readonly string[];
}

/** Tries each step on a version that never was: who may is told so, and nothing is written. */
async function expectTaken(asker: Asker, kind: keyof typeof steps, { id, nextSteps }: Offered): Promise<void> {
  for (const step of steps[kind]) {
    const input = { id, expectedVersion: 99, reason: 'x' };
    const { code } = await act(asker, `${step.toLowerCase()}${kind}`, '__typename', input);
    expect(['FORBIDDEN', 'STALE_VERSION']).toContain(code);
    if (code === 'FORBIDDEN') expect([step, nextSteps]).toEqual([step, []]);
  }
}

/** Whether the acts that begin something are refused to the person, whoever it is for. */
async function forbidden(asker: Asker): Promise<readonly boolean[]> {
  const nobody = { household: toGlobalId('Household', randomUUIDv7()) };
  const gift = { ...nobody, year: 2026, giver: benefactor, amount: 1 };
  const care = { ...nobody, member: own.child, sponsor: benefactor, basis: 'x' };
  const answers = [
    await act(asker, 'recordGift', '__typename', gift),
    await act(asker, 'recordSponsorship', '__typename', care),
  ];
  return answers.map(({ code }) => code === 'FORBIDDEN');
}

describe('what is offered after an exit', () => {
  it('is to each person what the acts take of that person, to the record', async () => {
    const [gift, care] = [{ household: own.id, year: 2026, giver: benefactor, amount: 1000 }, { household: own.id }];
    const given = await act(officer, 'recordGift', 'gift { id }', gift);
    const void_ = { id: given.gift.id, reason: 'Ghi nhầm' };
    await act(officer, 'voidGift', 'gift { id }', void_);
    const { gift: stands } = await act(officer, 'recordGift', 'gift { id }', gift);
    const sponsorship = { ...care, member: own.child, sponsor: benefactor, basis: 'Rà soát 2026' };
    const { sponsorship: runs } = await act(officer, 'recordSponsorship', 'sponsorship { id }', sponsorship);
    const agencies = ['labour-division', 'education-division', 'fatherland-front', 'social-policy-bank'];
    const askers = await Promise.all([
      ...(['COMMITTEE_OFFICER', 'COMMITTEE_LEADER', 'AUDITOR'] as const).map((role) => register.asker(role)),
      register.asker('WARD_OFFICER', { place: 'ha-cau-2024' }),
      ...agencies.map((agency) => register.asker('AGENCY_OFFICER', { agency })),
    ]);
    const told: Record<string, string> = {};
    for (const asker of askers) {
      const { data, errors } = await asker.ask(asked);
      expect(errors).toBeUndefined();
      const { followUps, sponsorships, gifts, voided } = data;
      for (const one of [...gifts.nodes, ...voided.nodes]) await expectTaken(asker, 'Gift', one);
      for (const one of sponsorships.nodes) await expectTaken(asker, 'Sponsorship', one);
      const [offered] = followUps.nodes;
      const may = (await forbidden(asker)).map((isForbidden) => !isForbidden);
      if (offered) expect([offered.mayRecordGift, offered.mayRecordSponsorship]).toEqual(may);
      const stepsOf = (rows: readonly Offered[], id: string) => rows.find((row) => row.id === id)?.nextSteps.join();
      const [ofVoided, ofGift] = [stepsOf(voided.nodes, given.gift.id), stepsOf(gifts.nodes, stands.id)];
      const name = asker.person.agency ?? asker.person.role;
      told[name] = `${may} | ${ofVoided} | ${ofGift} | ${stepsOf(sponsorships.nodes, runs.id)}`;
    }
    const all = 'true,true |  | CORRECT,VOID | END,VOID,CORRECT';
    const none = 'false,false |  |  | ';
    expect(told).toEqual({
      ...{ COMMITTEE_OFFICER: all, WARD_OFFICER: all, 'labour-division': all },
      ...{ COMMITTEE_LEADER: none, AUDITOR: none, 'fatherland-front': none, 'social-policy-bank': none },
      // It sponsors by its schools, and gives no gifts; of the household it knows nothing.
      'education-division': 'false,true | undefined | undefined | undefined',
    });
    const ended = { id: runs.id, reason: 'Chuyển đi', until: '2026-02-20' };
    const { code } = await act(officer, 'endSponsorship', 'sponsorship { nextSteps }', ended);
    expect(code).toBe('INVALID_INPUT');
  });
});
