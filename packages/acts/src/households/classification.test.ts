import { type IsoDate, isoDate } from '@vuonlen/plan/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accepted, errorOf, householdInput, openSupportDesk, type SupportDesk } from '../testing/index.ts';
import {
  type CreateHouseholdInput,
  createHousehold,
  type RecordClassificationDecisionInput,
  recordClassificationDecision,
} from './index.ts';

let desk: SupportDesk;
beforeAll(async () => {
  desk = await openSupportDesk();
});
afterAll(() => desk.database.drop());

const officer = () => desk.contextOf();
const wardOfficer = () => desk.contextOf({ role: 'WARD_OFFICER', place: 'phu-luong-2024' });
const codesOf = async (result: Parameters<typeof errorOf>[0]) =>
  (await errorOf(result, 'INVALID_INPUT')).issues.map(({ path, code }) => [path, code]);

type Step = Pick<RecordClassificationDecisionInput, 'class' | 'change'>;
const relapse: Step = { class: 'NEAR_POOR', change: 'RELAPSED_NEAR_POOR' };
const exit: Step = { class: 'EXITED_NEAR_POVERTY', change: 'EXITED_NEAR_POVERTY' };
const fall: Step = { class: 'POOR', change: 'RELAPSED_POOR' };
const rise: Step = { class: 'NEAR_POOR', change: 'EXITED_POVERTY' };
const newly: Step = { class: 'NEAR_POOR', change: 'NEWLY_NEAR_POOR' };
const same = (one: Step['class']): Step => ({ class: one, change: 'UNCHANGED' });

describe('the class at registration', () => {
  const everyEnd = ['EXITED_POVERTY', 'EXITED_NEAR_POVERTY', 'AVERAGE_LIVING_STANDARD', 'WELL_OFF'] as const;

  it.each(everyEnd)('is not %s by the word of a ward officer, number or not', async (ended) => {
    for (const decisionNumber of [null, '5/QĐ']) {
      const input = householdInput({ class: ended, classifiedOn: isoDate('2020-01-01'), decisionNumber });
      expect(await codesOf(createHousehold(wardOfficer(), input))).toContainEqual(['class', 'CLASS_WANTS_DECISION']);
    }
  });

  it.each(['NEAR_POOR', 'POOR'] as const)('may be %s by a ward officer, after the fact too', async (entered) => {
    for (const classifiedOn of [isoDate('2023-12-31'), null]) {
      const { household } = await accepted(
        createHousehold(wardOfficer(), householdInput({ class: entered, classifiedOn })),
      );
      expect(household.class).toBe(entered);
    }
  });

  it.each<[CreateHouseholdInput['class'], string | null, string | null, boolean]>([
    ['EXITED_NEAR_POVERTY', '2024-06-14', null, false],
    ['EXITED_POVERTY', '2024-06-14', '', false],
    ['EXITED_NEAR_POVERTY', '2024-06-14', '5/QĐ', true],
    ['EXITED_NEAR_POVERTY', '2024-06-15', null, true],
    ['EXITED_POVERTY', null, null, true],
    ['WELL_OFF', '2024-06-14', null, true],
  ])('%s from %s with the number %j: %s', async (ended, on, decisionNumber, taken) => {
    const classifiedOn = on === null ? null : isoDate(on);
    const created = createHousehold(officer(), householdInput({ class: ended, classifiedOn, decisionNumber }));
    if (taken) await accepted(created);
    else expect(await codesOf(created)).toEqual([['decisionNumber', 'GROUND_REQUIRED']]);
  });
});

describe('a classification decision', () => {
  /** A household near-poor from the day, and what then happened to it. */
  async function household(from: string, entered: CreateHouseholdInput['class'] = 'NEAR_POOR') {
    const { id } = await desk.register({ classifiedOn: isoDate(from), class: entered, decisionNumber: '1/QĐ' });
    let expectedVersion = 1;
    const decide = (step: Step, on: string) => {
      const effectiveOn: IsoDate = isoDate(on);
      const dates = { decidedOn: isoDate('2024-06-15'), effectiveOn };
      return recordClassificationDecision(officer(), {
        household: id,
        number: '7/QĐ',
        ...dates,
        ...step,
        expectedVersion,
      });
    };
    return {
      refused: (step: Step, on: string) => codesOf(decide(step, on)),
      done: async (step: Step, on: string) => {
        const value = await accepted(decide(step, on));
        expectedVersion = value.household.version;
        return value;
      },
    };
  }
  const unfit = [['change', 'CHANGE_DOES_NOT_FOLLOW']];

  it('does not end what has not begun on its day', async () => {
    const { refused, done } = await household('2024-01-01');
    for (const step of [exit, relapse, fall, rise, same('NEAR_POOR')]) {
      expect(await refused(step, '2023-12-31')).toEqual([['effectiveOn', 'BEFORE_ENTRY']]);
    }
    expect((await done(exit, '2024-01-01')).household).toMatchObject({ exitedOn: '2024-01-01' });
  });

  it('may move the entry to an earlier day', async () => {
    const { done } = await household('2024-06-01');
    const value = await done(newly, '2024-01-01');
    expect(value.household).toMatchObject({ class: 'NEAR_POOR' });
    expect(value.warnings.map(({ code }) => code)).toEqual(['OVERRIDDEN_LATER']);
    expect((await done(exit, '2024-03-01')).warnings.map(({ code }) => code)).toEqual(['OVERRIDDEN_LATER']);
  });

  it('lets only those relapse who had exited', async () => {
    const { refused, done } = await household('2024-01-01');
    expect(await refused(relapse, '2024-06-10')).toEqual(unfit);
    expect(await refused(newly, '2024-06-10')).toEqual(unfit);
    expect((await done(exit, '2024-06-10')).warnings).toEqual([]);
    expect(await refused(relapse, '2024-06-09')).toEqual(unfit);
    expect(await refused(newly, '2024-06-11')).toEqual(unfit);
    expect(await refused(exit, '2024-06-11')).toEqual(unfit);
    await done(relapse, '2024-06-12');
    const settled = await household('2024-01-01', 'AVERAGE_LIVING_STANDARD');
    expect(await settled.refused(relapse, '2024-06-10')).toEqual(unfit);
    await settled.done(newly, '2024-06-10');
  });

  it('counts the class of its own day, not of today', async () => {
    const { refused, done } = await household('2024-01-01');
    await done(exit, '2024-12-31');
    expect(await refused(same('NEAR_POOR'), '2025-01-01')).toEqual([['change', 'CHANGE_MISMATCH']]);
    await done(same('EXITED_NEAR_POVERTY'), '2025-01-01');
    expect(await refused(relapse, '2024-12-30')).toEqual(unfit);
    const future = await done(relapse, '2025-02-01');
    expect(future.household).toMatchObject({ class: 'NEAR_POOR', exitedOn: null });
    expect(future.warnings).toEqual([]);
  });

  it('takes a poor household up and a near-poor one down', async () => {
    const { refused, done } = await household('2024-01-01');
    expect(await refused(rise, '2024-02-01')).toEqual(unfit);
    await done(fall, '2024-02-01');
    expect(await refused(fall, '2024-03-01')).toEqual(unfit);
    expect(await refused(exit, '2024-03-01')).toEqual(unfit);
    await done(rise, '2024-04-01');
    await done(exit, '2024-05-01');
  });

  it('says when a later decision stands against it', async () => {
    const { done } = await household('2024-01-01');
    await done(exit, '2024-06-10');
    const early = await done(exit, '2024-03-01');
    expect(early.household).toMatchObject({ exitedOn: '2024-03-01' });
    expect(early.warnings).toMatchObject([{ code: 'OVERRIDDEN_LATER' }]);
    expect(early.warnings[0]?.text.vi).toContain('10/6/2024');
  });
});
