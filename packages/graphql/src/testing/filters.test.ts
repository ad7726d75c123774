import { writeCursor } from '@vuonlen/database/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Asker, createTestRegister, type TestRegister } from './test-register.ts';

let register: TestRegister;
let officer: Asker;
beforeAll(async () => {
  register = await createTestRegister();
  officer = await register.asker('COMMITTEE_OFFICER');
});
afterAll(() => register.database.drop());

const households = `query ($where: HouseholdWhere, $after: String, $orderBy: HouseholdOrder) {
  households(first: 5, where: $where, after: $after, orderBy: $orderBy) { totalCount nodes { id } pageInfo { endCursor } } }`;
const assignments = `query ($where: AssignmentWhere, $after: String) {
  assignments(first: 5, where: $where, after: $after) { totalCount nodes { id } pageInfo { endCursor } } }`;
const both = /^(where|after)[a-zA-Z.0-9]*: .+ \/ .+$/;

async function expectRefused(query: string, variables: Record<string, unknown>, path: string) {
  const { data, errors } = await officer.ask(query, variables);
  expect(data).toBeNull();
  expect(errors).toHaveLength(1);
  expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  expect(errors?.[0]?.message).toMatch(both);
  expect(errors?.[0]?.message.split(':')[0]).toBe(path);
  return errors?.[0]?.message;
}

describe('conditions that cannot be', () => {
  it.each([
    [households, { hasMeasure: ['\0'] }, 'where.hasMeasure.0'],
    [households, { hasMeasure: ['SAVINGS_BOOK', 'x; drop'] }, 'where.hasMeasure.1'],
    [households, { hasAnyMeasure: ['\0'] }, 'where.hasAnyMeasure.0'],
    [households, { lacksMeasure: ['SAVINGS\0BOOK'] }, 'where.lacksMeasure.0'],
    [households, { lacksMeasure: ['A'.repeat(100_000)] }, 'where.lacksMeasure.0'],
    [households, { hasMeasure: Array(5000).fill('SAVINGS_BOOK') }, 'where.hasMeasure'],
    [households, { search: 'Nguyễn\0' }, 'where.search'],
    [households, { search: 'x'.repeat(201) }, 'where.search'],
    [households, { ids: Array(1001).fill('x') }, 'where.ids'],
    [assignments, { measure: ['\0'] }, 'where.measure.0'],
    [assignments, { measure: [''] }, 'where.measure.0'],
  ])('%s %j', async (query, where, path) => {
    await expectRefused(query, { where }, path);
  });

  it('are not those that find nothing, or ask for nothing', async () => {
    const { data: none } = await officer.ask(households, { where: { hasMeasure: ['UNKNOWN_MEASURE'] } });
    expect(none.households.totalCount).toBe(0);
    const { data: any } = await officer.ask(households, { where: { hasAnyMeasure: ['UNKNOWN_MEASURE'] } });
    expect(any.households.totalCount).toBe(0);
    const open = { search: null, hasMeasure: null, hasAnyMeasure: [], lacksMeasure: [] };
    for (const where of [null, {}, open, { search: ' ' }]) {
      const { data, errors } = await officer.ask(households, { where });
      expect([data?.households.totalCount, errors]).toEqual([84, undefined]);
    }
    const { data } = await officer.ask(assignments, { where: { measure: ['SAVINGS_BOOK'] } });
    expect(data.assignments.totalCount).toBeGreaterThan(0);
  });
});

describe('a cursor', () => {
  const id = '01900000-0000-7000-8000-000000000001';
  const at = (field: string, value: string) => writeCursor({ field, value, id });
  const updated = { field: 'UPDATED_AT', direction: 'ASC' };

  it.each([
    ['garbage', households, 'garbage', undefined],
    ['nothing', households, '', undefined],
    ['another order', households, at('CODE DESC', 'x'), updated],
    ['an impossible day', households, at('UPDATED_AT ASC', '2024-99-99 00:00:00+00'), updated],
    ['a name with NUL', households, at('HEAD_NAME ASC', 'x\0'), undefined],
    ['garbage', assignments, 'garbage', undefined],
    ['another list', assignments, at('UPDATED_AT ASC', '2024-01-01 00:00:00+00'), undefined],
    ['an impossible day', assignments, at('RECORDED_AT DESC', '2024-99-99 00:00:00+00'), undefined],
  ])('of %s is refused and not repeated: %s', async (_name, query, after, orderBy) => {
    const message = await expectRefused(query, { after, orderBy }, 'after');
    if (after) expect(message).not.toContain(after);
  });

  it('of the list leads to the next page', async () => {
    for (const [name, query] of Object.entries({ households, assignments })) {
      const { data } = await officer.ask(query);
      const { data: next, errors } = await officer.ask(query, { after: data[name].pageInfo.endCursor });
      expect(errors).toBeUndefined();
      const ids = [...data[name].nodes, ...next[name].nodes].map((node: { id: string }) => node.id);
      expect(new Set(ids).size).toBe(10);
    }
  });
});
