import { randomUUID } from 'node:crypto';
import { findBrokenLink } from '@vuonlen/database/audit';
import { findStepsByDifficulties } from '@vuonlen/database/responsibilities';
import type { Role } from '@vuonlen/permissions';
import { isoDate } from '@vuonlen/plan/kernel';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accepted, errorOf, openSupportDesk, type SupportDesk } from '../testing/index.ts';
import {
  answerDifficulty,
  closeDifficulty,
  type DifficultyStepInput,
  difficultyScopeOf,
  forwardDifficulty,
  type RaiseDifficultyInput,
  raiseDifficulty,
} from './index.ts';

let desk: SupportDesk;
beforeAll(async () => {
  desk = await openSupportDesk({ connections: 32 });
});
afterAll(() => desk.database.drop());

const bank = 'social-policy-bank';
const officerOf = (agency: string) => desk.contextOf({ role: 'AGENCY_OFFICER', agency });
const wardOf = (place: string) => desk.contextOf({ role: 'WARD_OFFICER', place });
const about = (changes: Partial<RaiseDifficultyInput> = {}): RaiseDifficultyInput => ({
  duty: 'iv-8-1-lend',
  content: 'Chưa được bố trí đủ vốn ủy thác.',
  idempotencyKey: randomUUID(),
  ...changes,
});
const raised = async () => (await accepted(raiseDifficulty(officerOf(bank), about()))).difficulty;
const issueOf = async (result: Parameters<typeof errorOf>[0]) =>
  (await errorOf(result, 'INVALID_INPUT')).issues.map(({ path, code }) => `${path} ${code}`);
const stepsOf = (id: string, context = desk.contextOf()) =>
  findStepsByDifficulties(desk.database.readers, difficultyScopeOf(context), [id]);
const acts = { forward: forwardDifficulty, answer: answerDifficulty, close: closeDifficulty } as const;
type Verb = keyof typeof acts;
const step = (verb: Verb, id: string, changes: Partial<DifficultyStepInput> = {}, context = desk.contextOf()) =>
  acts[verb](context, { id, note: 'Nội dung', ...changes });

describe('a difficulty', () => {
  it('goes to the standing agency, which forwards it to the district as clause V.1 says', async () => {
    const { id, state, raisedBy } = await raised();
    expect([state, raisedBy]).toEqual(['RAISED', bank]);
    await accepted(step('forward', id, { document: '12/TTr-LĐTBXH' }));
    await accepted(step('answer', id, { note: 'Đã bổ sung vốn.' }));
    const { difficulty } = await accepted(step('close', id, { note: null }, officerOf(bank)));
    expect(difficulty).toMatchObject({ state: 'CLOSED', version: 4 });
    const steps = await stepsOf(id);
    expect(steps.map(({ sequence, action, agency }) => [sequence, action, agency])).toEqual([
      [1, 'FORWARD', 'district-peoples-committee'],
      [2, 'ANSWER', 'district-peoples-committee'],
      [3, 'CLOSE', bank],
    ]);
    expect(await findBrokenLink(desk.database.readers, desk.committee, 'PLAN', 'duty/iv-8-1-lend')).toBeNull();
  });

  it('is answered by the standing agency itself where it was not forwarded', async () => {
    const { id } = await raised();
    await accepted(step('answer', id));
    expect((await stepsOf(id)).map(({ action, agency }) => [action, agency])).toEqual([['ANSWER', 'labour-division']]);
  });

  it.each<[readonly Verb[], Verb, string, readonly string[]]>([
    [['forward'], 'forward', 'FORWARDED', ['ANSWER', 'CLOSE']],
    [['answer'], 'forward', 'ANSWERED', ['CLOSE']],
    [['answer'], 'answer', 'ANSWERED', ['CLOSE']],
    [['close'], 'forward', 'CLOSED', []],
    [['close'], 'answer', 'CLOSED', []],
    [['close'], 'close', 'CLOSED', []],
  ])('after %j takes no step %s: it is %s, and may %j', async (before, verb, from, legal) => {
    const { id } = await raised();
    for (const one of before) await accepted(step(one, id));
    const refused = await errorOf(step(verb, id), 'ILLEGAL_STEP');
    expect(refused).toEqual({
      code: 'ILLEGAL_STEP',
      type: 'Difficulty',
      id,
      from,
      step: verb.toUpperCase(),
      legal,
    });
    expect(await stepsOf(id)).toHaveLength(before.length);
  });

  it('wants words for an answer, and for an end without one', async () => {
    const { id } = await raised();
    expect(await issueOf(step('answer', id, { note: ' ' }))).toEqual(['note REQUIRED']);
    expect(await issueOf(step('close', id, { note: null }))).toEqual(['note REQUIRED']);
    await accepted(step('forward', id, { note: null }));
    expect(await issueOf(step('close', id, { note: null }))).toEqual(['note REQUIRED']);
  });

  it('refuses an old version, a day before it was raised or to come, and the past without a reason', async () => {
    const { id, version } = await raised();
    await errorOf(step('forward', id, { expectedVersion: version + 1 }), 'STALE_VERSION');
    const day = (effectiveOn: string) => ({ effectiveOn: isoDate(effectiveOn), reason: 'x' });
    expect(await issueOf(step('forward', id, day('2024-06-14')))).toEqual(['effectiveOn BEFORE_IT_WAS_RAISED']);
    expect(await issueOf(step('forward', id, day('2024-06-16')))).toEqual(['effectiveOn DATE_IN_FUTURE']);
    const early = about({ effectiveOn: isoDate('2024-06-10') });
    await errorOf(raiseDifficulty(officerOf(bank), early), 'REASON_REQUIRED');
    const { difficulty } = await accepted(raiseDifficulty(officerOf(bank), { ...early, reason: 'Nêu tại cuộc họp' }));
    await errorOf(step('forward', difficulty.id, { effectiveOn: isoDate('2024-06-12') }), 'REASON_REQUIRED');
  });

  it.each<[string, Partial<RaiseDifficultyInput>, string]>([
    ['about nothing', { duty: null }, 'duty REQUIRED'],
    ['without words', { content: '' }, 'content REQUIRED'],
    ['with too many', { content: 'x'.repeat(4001) }, 'content TOO_LONG'],
    ['on another body’s duty', { duty: 'iv-9-1-issue-cards' }, 'agency DUTY_OF_ANOTHER'],
    ['of tomorrow', { effectiveOn: isoDate('2024-06-16') }, 'effectiveOn DATE_IN_FUTURE'],
  ])('is refused %s', async (_name, changes, issue) => {
    expect(await issueOf(raiseDifficulty(officerOf(bank), about(changes)))).toContain(issue);
  });

  it('cannot be forwarded where the plan names nobody for it', async () => {
    const { id: household } = await desk.register();
    const input = about({ agency: 'political-academy', duty: null, household });
    const { difficulty } = await accepted(raiseDifficulty(desk.contextOf(), input));
    expect(await issueOf(step('forward', difficulty.id))).toEqual(['id NO_RECIPIENT']);
    await accepted(step('answer', difficulty.id));
  });
});

describe('who may do what with a difficulty', () => {
  it.each<[Role, Readonly<Record<Verb, 'OK' | 'FORBIDDEN' | 'NOT_FOUND'>>]>([
    ['COMMITTEE_OFFICER', { forward: 'OK', answer: 'OK', close: 'OK' }],
    ['ADMINISTRATOR', { forward: 'OK', answer: 'OK', close: 'OK' }],
    ['AGENCY_OFFICER', { forward: 'FORBIDDEN', answer: 'FORBIDDEN', close: 'OK' }],
    ['WARD_OFFICER', { forward: 'FORBIDDEN', answer: 'FORBIDDEN', close: 'NOT_FOUND' }],
    ['COMMITTEE_LEADER', { forward: 'FORBIDDEN', answer: 'FORBIDDEN', close: 'FORBIDDEN' }],
    ['AUDITOR', { forward: 'FORBIDDEN', answer: 'FORBIDDEN', close: 'FORBIDDEN' }],
  ])('%s: %j', async (role, expected) => {
    const place = role === 'WARD_OFFICER' ? 'ha-cau-2024' : null;
    const context = desk.contextOf({ role, place, agency: role === 'AGENCY_OFFICER' ? bank : null });
    for (const verb of ['forward', 'answer', 'close'] as const) {
      const { id } = await raised();
      const result = await step(verb, id, {}, context);
      expect([verb, result.ok ? 'OK' : result.error.code]).toEqual([verb, expected[verb]]);
    }
  });

  it('hides another body’s difficulty from an officer', async () => {
    const { id } = await raised();
    await errorOf(step('close', id, {}, officerOf('red-cross')), 'NOT_FOUND');
  });

  it('lets a ward raise one about its own households only, on the household’s own trail', async () => {
    const { id: household } = await desk.register({ place: 'ha-cau-2024' });
    const input = about({ duty: null, household });
    await errorOf(raiseDifficulty(wardOf('yen-nghia-2024'), input), 'NOT_FOUND');
    const { difficulty } = await accepted(
      raiseDifficulty(wardOf('ha-cau-2024'), { ...input, idempotencyKey: randomUUID() }),
    );
    expect(difficulty).toMatchObject({ household, duty: null, raisedBy: 'ward-peoples-committee/ha-cau' });
    await accepted(step('forward', difficulty.id));
    const { rows } = await sql<{ action: string }>`select action from audit_event where aggregate_id = ${household}
      order by sequence desc limit 2`.execute(desk.database.writers);
    expect(rows.map(({ action }) => action)).toEqual(['difficulty.forward', 'difficulty.raise']);
  });
});

describe('two who want the same', () => {
  it('one answers and one closes or both in order, but a step is never taken twice, in each of 20 rounds', async () => {
    for (let round = 1; round <= 20; round += 1) {
      const { id } = await raised();
      const results = await Promise.all(Array.from({ length: 12 }, () => step('answer', id)));
      const codes = results.map((result) => (result.ok ? 'OK' : result.error.code));
      expect(codes.filter((code) => code === 'OK')).toHaveLength(1);
      expect(codes.filter((code) => code === 'ILLEGAL_STEP')).toHaveLength(11);
      expect(await stepsOf(id)).toHaveLength(1);
    }
  });

  it('an edit begun on an old version loses, in each of 20 rounds', async () => {
    for (let round = 1; round <= 20; round += 1) {
      const { id, version } = await raised();
      const verbs: readonly Verb[] = ['forward', 'answer', 'close', 'answer'];
      const results = await Promise.all(verbs.map((verb) => step(verb, id, { expectedVersion: version })));
      const codes = results.map((result) => (result.ok ? 'OK' : result.error.code));
      expect(codes.filter((code) => code === 'OK')).toHaveLength(1);
      expect(codes.filter((code) => code === 'STALE_VERSION')).toHaveLength(3);
    }
  });
});
