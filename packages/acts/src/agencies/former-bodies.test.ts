import { randomUUID } from 'node:crypto';
import { isoDate } from '@vuonlen/plan/kernel';
import { haDong2024 } from '@vuonlen/plan/plans/ha-dong-2024';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keepsLogOf, readGround } from '../assignments/index.ts';
import type { ActContext } from '../kernel/index.ts';
import { dutyScopeOf, recordDutyProgress } from '../responsibilities/index.ts';
import { accepted, errorOf, openTestCommittee, type TestCommittee } from '../testing/index.ts';
import { formerBodiesOf } from './former-bodies.ts';
import {
  ownBodyOf,
  readHolderRegisters,
  recordAgency,
  recordSuccession,
  settleActor,
  withdrawSuccession,
} from './index.ts';

let test: TestCommittee;
beforeAll(async () => {
  test = await openTestCommittee({ connections: 16 });
});
afterAll(() => test.database.drop());

const ofWard = (ward: string) => `ward-peoples-committee/${ward}`;

/** The context of a request by somebody of a ward, with what is written beside the person. */
async function officer(place: string, agency: string | null, workingDate = '2025-07-01'): Promise<ActContext> {
  const context = test.contextOf({ role: 'WARD_OFFICER', place, agency, workingDate });
  return { ...context, actor: await settleActor(test.database.readers, context.actor, context) };
}
const bodyOf = async (...who: Parameters<typeof officer>) => ownBodyOf(await officer(...who))?.id ?? null;

describe('the bodies of former wards', () => {
  it.each([
    ['ha-dong-2025', ['ha-cau']],
    ['kien-hung-2025', ['ha-cau', 'phu-luong']],
    ['yen-nghia-2025', ['yen-nghia', 'dong-mai']],
    ['duong-noi-2025', ['yen-nghia', 'duong-noi']],
    ['phu-luong-2025', ['phu-luong']],
    ['chuong-my-2025', ['dong-mai', 'bien-giang']],
    ['dai-mo-2025', ['duong-noi']],
    ['tay-mo-2025', ['duong-noi']],
    ['an-khanh-2025', ['duong-noi']],
    ['binh-minh-2025', ['phu-luong']],
    ['thanh-liet-2025', []],
    ['dai-thanh-2025', []],
    ['quang-trung-2025h1', []],
    ['ha-cau-2024', []],
  ])('that became part of %s: %j', async (place, wards) => {
    const registers = await readHolderRegisters(test.database.readers, test.contextOf());
    const ids = (on: string) => formerBodiesOf(haDong2024, registers, { place, on: isoDate(on) }).map(({ id }) => id);
    expect(ids('2025-06-30')).toEqual([]);
    expect(ids('2025-07-01')).toEqual(wards.map(ofWard));
  });
});

describe('an officer of a ward of July 2025', () => {
  it.each([
    ['ha-dong-2025', 'ha-cau', '2025-07-01', ofWard('ha-cau')],
    ['kien-hung-2025', 'ha-cau', '2025-07-01', ofWard('ha-cau')],
    ['chuong-my-2025', 'bien-giang', '2025-07-01', ofWard('bien-giang')],
    // Its ward did not go there, it has not ended yet, nothing is known of the ward.
    ['ha-dong-2025', 'bien-giang', '2025-07-01', null],
    ['ha-dong-2025', 'ha-cau', '2025-06-30', null],
    ['thanh-liet-2025', 'ha-cau', '2025-07-01', null],
    // The own body of a ward of the plan stays the only one.
    ['bien-giang-2024', 'ha-cau', '2025-07-01', ofWard('bien-giang')],
  ])('%s with %s on %s speaks for %s', async (place, ward, day, expected) => {
    expect(await bodyOf(place, ofWard(ward), day)).toBe(expected);
  });

  it.each([[null], ['fatherland-front'], ['ward-peoples-committee'], ['not-in-the-plan']])(
    'speaks for nobody with %s beside',
    async (agency) => expect(await bodyOf('ha-dong-2025', agency)).toBeNull(),
  );

  it('says how far the duties of the former ward are, and of no other', async () => {
    const context = await officer('ha-dong-2025', ofWard('ha-cau'));
    expect(dutyScopeOf(context).bodies).toEqual([ofWard('ha-cau')]);
    const input = { duty: 'iv-12-2-review', state: 'IN_PROGRESS' as const };
    const said = await accepted(recordDutyProgress(context, { ...input, idempotencyKey: randomUUID() }));
    expect(said.progress.agency).toBe(ofWard('ha-cau'));
    const other = { ...input, agency: ofWard('bien-giang'), idempotencyKey: randomUUID() };
    await errorOf(recordDutyProgress(context, other), 'FORBIDDEN');
    const without = await officer('ha-dong-2025', null);
    await errorOf(recordDutyProgress(without, { ...input, idempotencyKey: randomUUID() }), 'FORBIDDEN');
  });

  it('loses the body when the committee records that its ward went elsewhere, until that is withdrawn', async () => {
    const admin = test.contextOf({ role: 'ADMINISTRATOR', workingDate: '2025-08-01' });
    const on = isoDate('2025-07-01');
    const whole = { kind: 'PLACE', scope: 'WHOLE', on, basis: 'NQ', verified: true, reason: 'Ghi bổ sung' } as const;
    const { succession } = await accepted(
      recordSuccession(admin, { ...whole, from: 'ha-cau-2024', to: ['kien-hung-2025'] }),
    );
    const held = () => Promise.all(['ha-dong-2025', 'kien-hung-2025'].map((ward) => bodyOf(ward, ofWard('ha-cau'))));
    expect(await held()).toEqual([null, ofWard('ha-cau')]);
    const { id } = succession;
    await accepted(withdrawSuccession(admin, { id, expectedVersion: 1, reason: 'Nhầm' }));
    expect(await held()).toEqual([ofWard('ha-cau'), ofWard('ha-cau')]);
  });

  it('follows the body that came after the former one before its ground', async () => {
    const admin = test.contextOf({ role: 'ADMINISTRATOR', workingDate: '2025-08-01' });
    const input = { name: 'UBND phường Kiến Hưng', englishName: 'PC of Kien Hung', place: 'kien-hung-2025' };
    const rest = { kind: 'WARD_PEOPLES_COMMITTEE', basis: 'NQ', validFrom: isoDate('2025-07-01') } as const;
    const { agency } = await accepted(recordAgency(admin, { ...input, ...rest }));
    const on = isoDate('2025-07-01');
    const whole = { kind: 'AGENCY', scope: 'WHOLE', on, basis: 'NQ', verified: true, reason: 'Ghi bổ sung' } as const;
    await accepted(recordSuccession(admin, { ...whole, from: ofWard('phu-luong'), to: [agency.id] }));
    const held = await Promise.all(
      ['kien-hung-2025', 'phu-luong-2025'].map((ward) => bodyOf(ward, ofWard('phu-luong'))),
    );
    expect(held).toEqual([ofWard('phu-luong'), null]);
  });
});

describe('an officer of the entry for all wards’ committees', () => {
  const collective = (place: string | null) =>
    test.contextOf({ role: 'AGENCY_OFFICER', agency: 'ward-peoples-committee', place });

  it.each([
    ['ha-cau-2024', ofWard('ha-cau')],
    ['van-quan-2024', null],
    [null, null],
  ])('of %s works for %s', (place, expected) => {
    expect(ownBodyOf(collective(place))?.id ?? null).toBe(expected);
  });

  it('works with the money of that ward’s committee', async () => {
    const settled = async (place: string) => {
      const context = collective(place);
      return (await settleActor(test.database.readers, context.actor, context)).agency;
    };
    expect(await settled('ha-cau-2024')).toBe(ofWard('ha-cau'));
    expect(await settled('van-quan-2024')).toBe('ward-peoples-committee');
  });

  it('keeps the log of the duties of that ward’s committee', () => {
    const ground = readGround(haDong2024, { duty: 'iv-12-2-review' });
    expect(['ha-cau-2024', 'van-quan-2024'].map((place) => keepsLogOf(collective(place), ground))).toEqual([
      true,
      false,
    ]);
  });

  it('says how far the duties of that ward’s committee are', async () => {
    const input = { duty: 'iv-12-2-review', state: 'IN_PROGRESS' as const, idempotencyKey: randomUUID() };
    const said = await accepted(recordDutyProgress(collective('yen-nghia-2024'), input));
    expect(said.progress.agency).toBe(ofWard('yen-nghia'));
  });
});
