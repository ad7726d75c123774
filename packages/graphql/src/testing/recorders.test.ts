import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toGlobalId } from '../kernel/index.ts';
import { createTestRegister, type TestRegister } from './test-register.ts';

let register: TestRegister;
let id: string;

const record = `query ($id: ID!) { household(id: $id) { needs { year recordedBy } reviews { recordedBy }
  classificationDecisions { recordedBy } assignments { recordedBy } } }`;

beforeAll(async () => {
  register = await createTestRegister();
  const of = await register.database.writers
    .selectFrom('household as h')
    .innerJoin('assignment as a', 'a.household_id', 'h.id')
    .where('h.place', '=', 'ha-cau-2024')
    .select('h.id')
    .executeTakeFirstOrThrow();
  id = toGlobalId('Household', of.id);
});
afterAll(() => register.database.drop());

describe('who recorded what', () => {
  it('is told by name to everybody who reads the record; what came with the demonstration has no name', async () => {
    const officer = await register.asker('COMMITTEE_OFFICER');
    const note = `mutation ($input: RecordNeedInput!) { recordNeed(input: $input) { __typename
      ... on RecordNeedSuccess { need { recordedBy } } } }`;
    const done = await officer.ask(note, { input: { household: id, kind: 'PRODUCTION', year: 2031 } });
    expect(done.data?.recordNeed.__typename).toBe('RecordNeedSuccess');
    const name = done.data.recordNeed.need.recordedBy;
    expect(name).toEqual(expect.stringContaining('COMMITTEE_OFFICER'));
    for (const asker of [officer, await register.asker('AUDITOR')]) {
      const { data } = await asker.ask(record, { id });
      const { needs, reviews, classificationDecisions, assignments } = data.household;
      const byYear = new Map(needs.map((need: { year: number; recordedBy: string | null }) => [need.year, need]));
      expect(byYear.get(2031)).toEqual({ year: 2031, recordedBy: name });
      for (const kind of [reviews, classificationDecisions, assignments]) {
        expect(kind.length).toBeGreaterThan(0);
        expect(kind.every(({ recordedBy }: { recordedBy: string | null }) => recordedBy === null)).toBe(true);
      }
    }
  });

  it('is told to nobody outside of the scope', async () => {
    const other = await register.asker('WARD_OFFICER', { place: 'phu-luong-2024' });
    expect((await other.ask(record, { id })).data.household).toBeNull();
  });
});
