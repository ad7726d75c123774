import { findDecisionsByHouseholds } from '@vuonlen/database/assignments';
import { listAmbiguityRulings } from '@vuonlen/database/plans';
import type { Role } from '@vuonlen/permissions';
import { isoDate } from '@vuonlen/plan/kernel';
import type { Plan } from '@vuonlen/plan/plans';
import { haDong2024 } from '@vuonlen/plan/plans/ha-dong-2024';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assignSupport } from '../assignments/index.ts';
import { scopeOf } from '../kernel/index.ts';
import { accepted, bookFor, errorOf, openSupportDesk, type SupportDesk } from '../testing/index.ts';
import { type RuleAmbiguityInput, ruleAmbiguity } from './index.ts';
import { findLosses } from './plan-losses.ts';

let desk: SupportDesk;
beforeAll(async () => {
  desk = await openSupportDesk({ connections: 16 });
});
afterAll(() => desk.database.drop());

const leader = (workingDate = '2024-06-15') => desk.contextOf({ role: 'COMMITTEE_LEADER', workingDate });
const ruling = (changes: Partial<RuleAmbiguityInput> = {}): RuleAmbiguityInput => ({
  code: 'large-balance',
  reading: 'one-book',
  basis: 'Thông báo 12/TB-BCĐ',
  ...changes,
});
const issueOf = async (result: Parameters<typeof errorOf>[0]) =>
  (await errorOf(result, 'INVALID_INPUT')).issues.map(({ path, code }) => `${path} ${code}`);
const all = () => listAmbiguityRulings(desk.database.readers, desk.committee);

describe('a ruling on a doubtful place', () => {
  it.each<[Role, boolean]>([
    ['ADMINISTRATOR', false],
    ['COMMITTEE_OFFICER', false],
    ['AGENCY_OFFICER', false],
    ['WARD_OFFICER', false],
    ['AUDITOR', false],
    ['COMMITTEE_LEADER', true],
  ])('by %s: %s', async (role, allowed) => {
    const context = desk.contextOf({ role, place: 'ha-cau-2024', agency: 'red-cross' });
    const result = await ruleAmbiguity(context, ruling({ code: 'ward-money', reading: 'apart' }));
    expect(result.ok ? 'OK' : result.error.code).toBe(allowed ? 'OK' : 'FORBIDDEN');
  });

  it.each<[string, Partial<RuleAmbiguityInput>, string]>([
    ['an unknown entry', { code: 'nothing' }, 'code UNKNOWN_AMBIGUITY'],
    ['a reading of another entry', { reading: 'district-bears' }, 'reading UNKNOWN_READING'],
    ['no document', { basis: ' ' }, 'basis REQUIRED'],
    ['tomorrow', { ruledOn: isoDate('2024-06-16') }, 'ruledOn DATE_IN_FUTURE'],
  ])('is refused with %s', async (_name, changes, issue) => {
    expect(await issueOf(ruleAmbiguity(leader(), ruling(changes)))).toEqual([issue]);
  });

  it('keeps its reading in every plan that is adopted after it', async () => {
    await accepted(
      ruleAmbiguity(leader(), ruling({ code: 'interest-support-of-three-per-cent', reading: 'household-pays' })),
    );
    const without = (wanted: (reading: string) => boolean, isKept = true): Plan => ({
      ...haDong2024,
      ambiguities: haDong2024.ambiguities.flatMap((entry) => {
        if (entry.id !== 'interest-support-of-three-per-cent') return [entry];
        return isKept ? [{ ...entry, readings: entry.readings.filter(({ id }) => wanted(id)) }] : [];
      }),
    });
    const lossesOf = (plan: Plan) =>
      desk.database.writers.transaction().execute((trx) => findLosses(trx, desk.committee, plan));
    expect(await lossesOf(without((reading) => reading === 'household-pays'))).toEqual([]);
    const uses = [{ use: 'RULING', rows: expect.any(Number) }];
    const loss = { kind: 'AMBIGUITY', uses, limit: null, used: null };
    expect(await lossesOf(without((reading) => reading !== 'household-pays'))).toEqual([
      { ...loss, id: 'interest-support-of-three-per-cent household-pays' },
    ]);
    expect(await lossesOf(without(() => true, false))).toEqual([{ ...loss, id: 'interest-support-of-three-per-cent' }]);
  });

  it('leaves what was decided as it was, and a later one stands beside it', async () => {
    const { id } = await desk.register();
    await accepted(assignSupport(desk.contextOf(), bookFor(id)));
    const decisions = () => findDecisionsByHouseholds(desk.database.readers, scopeOf(desk.contextOf()), [id]);
    const before = await decisions();
    const early = ruling({ ruledOn: isoDate('2024-06-01') });
    await errorOf(ruleAmbiguity(leader(), early), 'REASON_REQUIRED');
    await accepted(ruleAmbiguity(leader(), { ...early, reason: 'Kết luận tại cuộc họp' }));
    expect(await issueOf(ruleAmbiguity(leader(), ruling()))).toEqual(['reading ALREADY_RULED']);
    await accepted(ruleAmbiguity(leader(), ruling({ reading: 'committee-decides' })));
    expect(await issueOf(ruleAmbiguity(leader(), ruling()))).toEqual(['ruledOn ALREADY_RULED']);
    const own = (await all()).filter(({ ambiguity }) => ambiguity === 'large-balance');
    expect(own.map(({ reading, ruledOn }) => [reading, ruledOn])).toEqual([
      ['one-book', '2024-06-01'],
      ['committee-decides', '2024-06-15'],
    ]);
    expect(await decisions()).toEqual(before);
    const rewrite = sql`update ambiguity_ruling set reading = 'one-book'`.execute(desk.database.writers);
    await expect(rewrite).rejects.toMatchObject({ constraint: 'ambiguity_ruling_append_only' });
  });

  it('is made once by two who rule at once, in each of 20 rounds', async () => {
    for (let round = 1; round <= 20; round += 1) {
      const day = `2024-07-${String(round).padStart(2, '0')}`;
      const readings = ['pooled', 'fund-first', 'pooled', 'fund-first'];
      const results = await Promise.all(
        readings.map((reading) =>
          ruleAmbiguity(leader(day), ruling({ code: 'split-of-new-build-first-half', reading })),
        ),
      );
      const own = (await all()).filter(({ ruledOn }) => ruledOn === day);
      expect([results.filter(({ ok }) => ok).length, own.length]).toEqual([1, 1]);
    }
  });
});
