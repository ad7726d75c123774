import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestRegister, type TestRegister } from './test-register.ts';

let register: TestRegister;
beforeAll(async () => {
  register = await createTestRegister();
});
afterAll(() => register.database.drop());

describe('rulings', () => {
  it('stand on the plan’s ambiguities and beside the decisions that they touch', async () => {
    const leader = await register.asker('COMMITTEE_LEADER');
    const auditor = await register.asker('AUDITOR');
    const rule = `mutation ($input: RuleAmbiguityInput!) { ruleAmbiguity(input: $input) { __typename
      ... on DomainError { code } ... on RuleAmbiguitySuccess { ruling { reading ruledOn } ambiguity { ruling rulings { basis } } } } }`;
    const input = { code: 'large-balance', reading: 'one-book', basis: 'Thông báo 12/TB-BCĐ' };
    const { data } = await leader.ask(rule, { input });
    expect(data.ruleAmbiguity).toMatchObject({
      ruling: { reading: 'one-book', ruledOn: '2024-06-15' },
      ambiguity: { ruling: 'one-book', rulings: [{ basis: 'Thông báo 12/TB-BCĐ' }] },
    });
    expect((await auditor.ask(rule, { input })).data.ruleAmbiguity).toMatchObject({ code: 'FORBIDDEN' });
    register.statements.length = 0;
    const { data: seen, errors } = await auditor.ask(`{ plan { ambiguities { id assumed ruling rulings { reading } } }
      households(first: 200) { nodes { decisions { measure { code } outcome rulings { ambiguity reading } } } } }`);
    expect(errors).toBeUndefined();
    // Households, their decisions, the rulings: one statement each.
    expect(register.statements).toHaveLength(3);
    const ruled = seen.plan.ambiguities.filter(({ ruling }: { ruling: string | null }) => ruling !== null);
    expect(ruled).toEqual([
      { id: 'large-balance', assumed: 'committee-decides', ruling: 'one-book', rulings: [{ reading: 'one-book' }] },
    ]);
    const decisions = seen.households.nodes.flatMap(({ decisions: own }: { decisions: object[] }) => own);
    const beside = new Map<string, number>();
    for (const { measure, rulings } of decisions) beside.set(measure.code, rulings.length);
    expect(beside.get('SAVINGS_BOOK')).toBe(1);
    expect(beside.get('HOUSING_NEW_BUILD')).toBe(0);
  });
});
