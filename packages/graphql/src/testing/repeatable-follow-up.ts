import { randomUUID, randomUUIDv7 } from 'node:crypto';
import { type IsoDate, isoDate } from '@vuonlen/plan/kernel';
import { fromGlobalId, toGlobalId } from '../kernel/index.ts';
import type { GraphqlProposalDesk } from './proposal-desk.ts';
import type { Preparations } from './repeatable-acts.ts';

const benefactor = { kind: 'BENEFACTOR', name: 'Bà Hoa' };
const signers = [
  { name: 'Lê Thị Giao', position: 'Công chức', side: 'GIVING' },
  { name: 'Trần Văn Nhận', position: 'Phó Chủ tịch', side: 'RECEIVING' },
];

/** Acts after the exit: what a household was given then, and its file when its ward has ended. */
export function followUps(desk: GraphqlProposalDesk): Preparations {
  const { officer, newHousehold, register } = desk;
  const { writers } = register.database;
  const on = async (day: IsoDate) => {
    await writers.updateTable('committee').set({ working_date: day }).execute();
  };

  /** A household in hardship that has left near-poverty, on a day after its exit. */
  const exited = async () => {
    await on(isoDate('2024-06-15'));
    const household = await newHousehold();
    const id = fromGlobalId(household)?.id ?? '';
    await writers.updateTable('household').set({ in_hardship: true }).where('id', '=', id).execute();
    const days = { decided_on: isoDate('2024-12-20'), effective_on: isoDate('2024-12-31') };
    const exit = { class: 'EXITED_NEAR_POVERTY', change: 'EXITED_NEAR_POVERTY', standard: null, reason: null } as const;
    const row = { committee_id: register.committee, id: randomUUIDv7(), household_id: id, number: '9/QĐ' };
    await writers
      .insertInto('classification_decision')
      .values({ ...row, ...days, ...exit, recorded_at: new Date(), recorded_by: 'x' })
      .execute();
    await on(isoDate('2026-02-20'));
    return household;
  };

  const sponsorship = async () => {
    const household = await exited();
    const child = { fullName: 'Nguyễn Văn Con', relation: 'CHILD', birthYear: 2015 };
    const added = await desk.act(officer, 'addMember', { household, member: child }, 'member { id }');
    return { household, member: added.member.id, sponsor: benefactor, basis: 'Rà soát 2026' };
  };
  const gift = async () => ({ household: await exited(), year: 2026, giver: benefactor, amount: 500_000 });
  const made = (name: string, input: object, field: string) =>
    desk.act(officer, name, { idempotencyKey: randomUUID(), ...input }, `${field} { id version }`);
  const correction = ({ id, version }: { id: string; version: number }) => ({
    ...{ id, expectedVersion: version, reason: 'Ghi nhầm' },
  });
  const other = { reason: 'Lý do khác' };

  return {
    recordSponsorship: async () => ({ by: officer, input: await sponsorship(), other: { content: 'Học phí' } }),
    correctSponsorship: async () => {
      const recorded = await made('recordSponsorship', await sponsorship(), 'sponsorship');
      return { by: officer, input: { ...correction(recorded.sponsorship), content: 'Học phí' }, other };
    },
    recordGift: async () => ({ by: officer, input: await gift(), other: { amount: 600_000 } }),
    correctGift: async () => {
      const recorded = await made('recordGift', await gift(), 'gift');
      return { by: officer, input: { ...correction(recorded.gift), amount: 700_000 }, other };
    },
    handOverHousehold: async () => {
      await on(isoDate('2024-06-15'));
      const household = await newHousehold();
      await on(isoDate('2025-08-01'));
      const minutes = { minutesNumber: `07/BB-${randomUUID().slice(0, 8)}`, items: ['Hồ sơ hộ'], signers };
      const input = { household, expectedVersion: 1, to: toGlobalId('Place', 'ha-dong-2025'), ...minutes };
      return { by: officer, input, other: { items: ['Hồ sơ hộ', 'Biên bản'] } };
    },
  };
}
