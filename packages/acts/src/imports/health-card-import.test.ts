import { findEntitlementsByHouseholds } from '@vuonlen/database/assignments';
import { wholeCommittee } from '@vuonlen/database/kernel';
import type { Role } from '@vuonlen/permissions';
import { isoDate } from '@vuonlen/plan/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { correctEntitlement, recordEntitlement } from '../assignments/index.ts';
import {
  accepted,
  type ContextOptions,
  errorOf,
  type FieldRow,
  importStepOf,
  openSupportDesk,
  readEverything,
  rowListOf,
  type SupportDesk,
  trailOf,
  uploaded,
} from '../testing/index.ts';
import { decideImportEntries, runImport, undoImport, uploadImport } from './index.ts';

let desk: SupportDesk;
beforeAll(async () => {
  desk = await openSupportDesk({ connections: 8 });
});
afterAll(() => desk.database.drop());

const officer = (options?: ContextOptions) => desk.contextOf(options);
const upload = (rows: readonly FieldRow[], options?: ContextOptions) =>
  uploaded(officer(options), 'HEALTH_CARDS', rows);
const reason = 'Nhầm tệp';
let series = 0;

interface Person {
  readonly fullName: string;
  readonly citizenNumber: string;
}

/** A near-poor household of two, head born on 5/7/1985, child on 12/2/2012. */
async function family(place = 'phu-luong-2024') {
  series += 1;
  const letters = [...String(series)].map((digit) => 'ABCDEGHIKL'.charAt(Number(digit))).join('');
  const number = (kind: string) => `999${kind}${String(series).padStart(6, '0')}`;
  const head: Person = { fullName: `Nguyễn Thị ${letters}`, citizenNumber: number('185') };
  const child: Person = { fullName: `Trần Văn ${letters}`, citizenNumber: number('212') };
  const { id } = await desk.register({
    ...{ place, classifiedOn: isoDate('2024-01-01') },
    members: [
      { ...head, relation: 'HEAD', sex: 'FEMALE', birthDate: isoDate('1985-07-05') },
      { ...child, relation: 'CHILD', sex: 'MALE', birthDate: isoDate('2012-02-12') },
    ],
  });
  return { id, head, child };
}

const card = ({ citizenNumber, fullName }: Person, changes: FieldRow = {}): FieldRow => {
  return { fullName, citizenNumber, effectiveOn: '15/6/2024', ...changes };
};

const cardsOf = async (household: string) =>
  (await findEntitlementsByHouseholds(desk.database.readers, wholeCommittee(desk.committee), [household])).filter(
    ({ withdrawn }) => !withdrawn,
  );

describe('a list of health cards', () => {
  it('is recorded as entitlements of members, by the rules, with an event each and one of the import', async () => {
    const { id, head, child } = await family();
    const details = {
      ...{ listedBy: 'UBND phường Phú Lương', givenBy: 'bao hiem xa hoi quan', givenOn: '15/6/2024' },
      ...{ lastDay: '31/12/2024', document: '12/DS-BHYT', note: 'Thẻ mới' },
    };
    const value = await upload([card(head, details), card(child, { citizenNumber: null, birth: '2012' })]);
    expect(value.entries.map(({ record, issues }) => [record.decision, issues])).toEqual([
      ['CREATE', []],
      ['CREATE', []],
    ]);
    const done = await accepted(runImport(officer(), importStepOf(value)));
    expect(done).toMatchObject({ created: 2, import: { kind: 'HEALTH_CARDS' } });
    expect(done.outcomes.map(({ household }) => household)).toEqual([id, id]);
    const [first, second, ...others] = await cardsOf(id);
    expect(others).toEqual([]);
    expect(first).toMatchObject({
      ...{ policy: 'HEALTH_INSURANCE_CARD', outcome: 'GRANTED', effectiveOn: '2024-06-15' },
      ...{ listedBy: 'ward-peoples-committee/phu-luong', givenBy: 'social-insurance', givenOn: '2024-06-15' },
      // The list names the last day of the card, the register the first day without it.
      ...{ validUntil: '2025-01-01', document: '12/DS-BHYT', note: 'Thẻ mới' },
    });
    expect(second).toMatchObject({ effectiveOn: '2024-06-15', validUntil: null, givenBy: null });
    expect(first?.reasons?.map(({ clause }) => clause)).toContain('II.2.1#4');
    expect(await trailOf(desk, id)).toEqual(['household.create', 'entitlement.record', 'entitlement.record']);
    expect(await trailOf(desk, value.import.id)).toEqual(['import.upload', 'import.run']);
  });

  it('leaves the number of a card where it is: the register has no place for it', async () => {
    const { id, head } = await family();
    const list = rowListOf('HEALTH_CARDS', [card(head, { 'Số thẻ BHYT': 'CN4010112345678' })]);
    expect(list.list.unknownColumns).toEqual(['Số thẻ BHYT']);
    await accepted(runImport(officer(), importStepOf(await accepted(uploadImport(officer(), list)))));
    expect(JSON.stringify([await cardsOf(id), await readEverything(desk)])).not.toContain('CN4010112345678');
  });

  it('tried out writes nothing; the same file is known; a card on record is left out', async () => {
    const { id, head, child } = await family();
    const list = rowListOf('HEALTH_CARDS', [card(head)]);
    const value = await accepted(uploadImport(officer(), list));
    const before = await readEverything(desk);
    expect(await accepted(runImport(officer(), { ...importStepOf(value), dryRun: true }))).toMatchObject({
      created: 1,
    });
    expect(await readEverything(desk)).toEqual(before);
    await accepted(runImport(officer(), importStepOf(value)));
    expect(await accepted(uploadImport(officer(), list))).toMatchObject({ isKnown: true, import: { state: 'DONE' } });
    const again = await upload([card(head), card(child), card(child, { note: 'lần hai' })]);
    expect(again.entries.map(({ record, repeats, matches }) => [record.decision, repeats, matches])).toEqual([
      ['SKIP', null, [{ household: id, by: 'ENTITLEMENT', written: expect.any(String) }]],
      ['CREATE', null, []],
      ['SKIP', 1, []],
    ]);
    const entries = [{ position: 0, decision: 'CREATE' as const }];
    const forced = await accepted(decideImportEntries(officer(), { ...importStepOf(again), entries }));
    const refused = await errorOf(runImport(officer(), importStepOf(forced)), 'INVALID_INPUT');
    expect(refused.issues.map(({ path, code }) => [path, code])).toEqual([['rows.2.effectiveOn', 'ALREADY_RECORDED']]);
    expect(await cardsOf(id)).toHaveLength(1);
  });

  it('is refused as a whole where a card came on record after the dry run', async () => {
    const { id, head, child } = await family();
    const value = await upload([card(child), card(head)]);
    await accepted(runImport(officer(), { ...importStepOf(value), dryRun: true }));
    const [{ id: member } = { id: '' }] = await desk.database.writers
      .selectFrom('household_member')
      .select('id')
      .where('citizen_number', '=', head.citizenNumber)
      .execute();
    const input = { household: id, member, policy: 'HEALTH_INSURANCE_CARD', idempotencyKey: crypto.randomUUID() };
    await accepted(recordEntitlement(officer(), input));
    const refused = await errorOf(runImport(officer(), importStepOf(value)), 'INVALID_INPUT');
    expect(refused.issues.map(({ code }) => code)).toEqual(['UNDECIDED']);
    expect(await cardsOf(id)).toHaveLength(1);
  });

  it('that the rules refuse names row, reason and clause, and records nobody', async () => {
    const { id, head } = await family();
    const later = officer({ workingDate: '2024-06-20' });
    const early = { effectiveOn: '15/6/2023', reason: 'Danh sách năm trước' };
    const value = await uploaded(later, 'HEALTH_CARDS', [card(head), card(head, early)]);
    const refused = await errorOf(
      runImport(
        later,
        importStepOf(
          await accepted(
            decideImportEntries(later, {
              ...importStepOf(value),
              entries: [{ position: 0, corrections: [{ row: 2, field: 'reason', value: 'Danh sách giấy' }] }],
            }),
          ),
        ),
      ),
      'INVALID_INPUT',
    );
    expect(refused.issues.map(({ path, code }) => [path, code])).toEqual([['rows.3.', 'OUTSIDE_WINDOW']]);
    expect(refused.issues[0]?.text.vi).toMatch(/\(mục [IVX]+/);
    expect(await cardsOf(id)).toEqual([]);
  });
});

describe('an undo of health cards', () => {
  it('withdraws each by a row of its own, and is refused where one was corrected since', async () => {
    const [one, other] = [await family(), await family()];
    const done = await accepted(runImport(officer(), importStepOf(await upload([card(one.head), card(other.head)]))));
    await accepted(undoImport(officer(), { ...importStepOf(done), reason }));
    expect([await cardsOf(one.id), await cardsOf(other.id)]).toEqual([[], []]);
    expect(await trailOf(desk, one.id)).toEqual(['household.create', 'entitlement.record', 'entitlement.correct']);
    const again = await accepted(runImport(officer(), importStepOf(await upload([card(one.head), card(other.head)]))));
    const id = again.outcomes[1]?.written ?? '';
    await accepted(correctEntitlement(officer(), { id, note: 'đã trao', reason: 'Bổ sung' }));
    const before = await readEverything(desk);
    const refused = await errorOf(undoImport(officer(), { ...importStepOf(again), reason }), 'INVALID_INPUT');
    expect(refused.issues.map(({ path, code }) => [path, code])).toEqual([['entries.1', 'STALE_VERSION']]);
    expect(await readEverything(desk)).toEqual(before);
  });
});

describe('who may import health cards', () => {
  it.each<[Role, string | null, string | null, string]>([
    ['ADMINISTRATOR', null, null, 'DONE'],
    ['COMMITTEE_OFFICER', null, null, 'DONE'],
    ['WARD_OFFICER', null, 'phu-luong-2024', 'DONE'],
    ['WARD_OFFICER', null, 'ha-cau-2024', 'UNKNOWN_MEMBER'],
    ['AGENCY_OFFICER', 'labour-division', null, 'DONE'],
    ['AGENCY_OFFICER', 'social-insurance', null, 'UNKNOWN_MEMBER'],
    ['AGENCY_OFFICER', 'fatherland-front', null, 'FORBIDDEN'],
    ['COMMITTEE_LEADER', null, null, 'FORBIDDEN'],
    ['AUDITOR', null, null, 'FORBIDDEN'],
  ])('%s of %s %s: %s', async (role, agency, place, expected) => {
    const { head } = await family();
    const who = officer({ role, agency, place });
    if (expected === 'FORBIDDEN') {
      await errorOf(uploadImport(who, rowListOf('HEALTH_CARDS', [card(head)])), 'FORBIDDEN');
      return;
    }
    const value = await uploaded(who, 'HEALTH_CARDS', [card(head)]);
    const codes = value.entries[0]?.issues.map(({ code }) => code);
    if (expected === 'UNKNOWN_MEMBER') return expect(codes).toEqual([expected]);
    expect(codes).toEqual([]);
    const done = await accepted(runImport(who, importStepOf(value)));
    await accepted(undoImport(who, { ...importStepOf(done), reason }));
  });
});

describe('two officers at once', () => {
  it('record a list of health cards once, in 20 rounds', async () => {
    for (let round = 0; round < 20; round += 1) {
      const { id, head, child } = await family();
      const value = await upload([card(head), card(child)]);
      const runs = await Promise.all([1, 2, 3].map(() => runImport(officer(), importStepOf(value))));
      expect(runs.filter(({ ok }) => ok)).toHaveLength(1);
      expect(await cardsOf(id)).toHaveLength(2);
    }
  });
});
