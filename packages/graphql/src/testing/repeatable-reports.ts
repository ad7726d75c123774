import { randomUUID } from 'node:crypto';
import { addDays, type IsoDate, isoDate } from '@vuonlen/plan/kernel';
import { toGlobalId } from '../kernel/index.ts';
import type { GraphqlProposalDesk } from './proposal-desk.ts';
import type { Preparations } from './repeatable-acts.ts';

// biome-ignore lint/suspicious/noExplicitAny: answers of any shape
type Row = any;

const stepOf = ({ id, version }: Row) => ({ id, expectedVersion: version });

/** Acts with periods of form 3, each with a period of one day after those before. */
export function reportPeriods({ officer, act: sent }: GraphqlProposalDesk): Preparations {
  const act = (name: string, input: object, fields: string): Promise<Row> =>
    sent(officer, name, { idempotencyKey: randomUUID(), ...input }, fields);
  const close = async (period: Row) =>
    (await act('closeReportPeriod', stepOf(period), 'period { id version from }')).period;
  const nextDay = async () => {
    const { data } = await officer.ask('{ reportPeriods { id version to state } }');
    const [last] = data.reportPeriods;
    if (last?.state === 'OPEN') await close(last);
    const from = last === undefined ? isoDate('2000-01-01') : addDays(isoDate(last.to), 1);
    return { from, to: from };
  };
  const opened = async () => (await act('openReportPeriod', await nextDay(), 'period { id version }')).period;
  const late = (classifiedOn: string) => ({
    ...{ place: toGlobalId('Place', 'phu-luong-2024'), class: 'NEAR_POOR', standard: 'CITY', classifiedOn },
    members: [{ fullName: 'Trần Thị Muộn', relation: 'HEAD', birthYear: 1970 }],
  });
  const exit = async ({ id, version }: Row, on: IsoDate) => {
    const decided = { effectiveOn: on, decidedOn: on, number: '1/QĐ', reason: 'Ghi bổ sung' };
    const exited = { change: 'EXITED_NEAR_POVERTY', class: 'EXITED_NEAR_POVERTY' };
    const input = { household: id, expectedVersion: version, ...decided, ...exited };
    await sent(officer, 'recordClassificationDecision', input, 'household { id }');
  };
  return {
    openReportPeriod: async () => {
      const days = await nextDay();
      return { by: officer, input: days, other: { to: addDays(days.to, 1) } };
    },
    closeReportPeriod: async () => ({ by: officer, input: stepOf(await opened()), other: { expectedVersion: 99 } }),
    discardReportPeriod: async () => ({ by: officer, input: stepOf(await opened()), other: { expectedVersion: 99 } }),
    correctReportPeriod: async () => {
      // The household of the correction before exited on the day after its own: a period between takes that in.
      await close(await opened());
      const period = await close(await opened());
      const { household } = await act('createHousehold', late(period.from), 'household { id version }');
      await exit(household, addDays(period.from, 1));
      return { by: officer, input: { ...stepOf(period), reason: 'Ghi bổ sung' }, other: { reason: 'Lý do khác' } };
    },
  };
}
