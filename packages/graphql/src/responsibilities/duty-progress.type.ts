import { dutyScopeOf } from '@vuonlen/acts/responsibilities';
import {
  type DutyPersonRecord,
  type DutyProgressRecord,
  findDutyPerson,
  findDutyProgress,
} from '@vuonlen/database/responsibilities';
import type { ProgressState as ProgressStateCode } from '@vuonlen/plan/responsibilities';
import { Agency } from '../agencies/index.ts';
import { builder, described, Node, need, nodeId, planIndex, readNodesOf } from '../kernel/index.ts';
import { Duty } from './duty.type.ts';

export const ProgressState = builder.enumType('ProgressState', {
  description: 'How far a body has come with a duty.',
  values: described<ProgressStateCode>({
    NOT_STARTED: 'Not started (chưa thực hiện).',
    IN_PROGRESS: 'In progress (đang thực hiện).',
    DONE: 'Done (đã hoàn thành).',
  }),
});

export const DutyProgress = builder.objectRef<DutyProgressRecord>('DutyProgress').implement({
  description: 'What a body said of one of its duties on a day (tiến độ thực hiện nhiệm vụ). Append only.',
  interfaces: [Node],
  fields: (t) => ({
    id: t.id(nodeId('DutyProgress', ({ id }: DutyProgressRecord) => id)),
    duty: t.field({
      type: Duty,
      description: 'The duty.',
      resolve: ({ duty }, _args, { plan }) => need(planIndex(plan).duties, duty),
    }),
    agency: t.field({
      type: Agency,
      description: 'The body that says so.',
      resolve: ({ agency }, _args, { plan }) => need(planIndex(plan).agencies, agency),
    }),
    effectiveOn: t.field({ type: 'Date', description: 'Day of which it is said.', resolve: (row) => row.effectiveOn }),
    dueOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'The day of the duty that it is about; null for a duty without days.',
      resolve: ({ dueOn }) => dueOn,
    }),
    state: t.field({ type: ProgressState, description: 'How far.', resolve: ({ state }) => state }),
    percent: t.exposeInt('percent', { nullable: true, description: '0 … 100, where it was given.' }),
    note: t.exposeString('note', { nullable: true, description: 'Note (ghi chú).' }),
    evidence: t.exposeString('evidence', {
      nullable: true,
      description: 'Number of a document, or where the evidence lies (tài liệu minh chứng).',
    }),
    reason: t.exposeString('reason', { nullable: true, description: 'Why it was recorded after its day.' }),
    recordedAt: t.field({ type: 'DateTime', description: 'When recorded.', resolve: ({ recordedAt }) => recordedAt }),
  }),
});

export const DutyPerson = builder.objectRef<DutyPersonRecord>('DutyPerson').implement({
  description: 'Somebody of a body who works on one of its duties (người được phân công).',
  interfaces: [Node],
  fields: (t) => ({
    id: t.id(nodeId('DutyPerson', ({ id }: DutyPersonRecord) => id)),
    duty: t.field({
      type: Duty,
      description: 'The duty.',
      resolve: ({ duty }, _args, { plan }) => need(planIndex(plan).duties, duty),
    }),
    agency: t.field({
      type: Agency,
      description: 'The body whose person it is.',
      resolve: ({ agency }, _args, { plan }) => need(planIndex(plan).agencies, agency),
    }),
    fullName: t.exposeString('fullName', { description: 'Full name (họ và tên).' }),
    jobTitle: t.exposeString('jobTitle', { nullable: true, description: 'Position (chức vụ).' }),
    worksFrom: t.field({ type: 'Date', description: 'First day.', resolve: ({ worksFrom }) => worksFrom }),
    worksUntil: t.field({
      type: 'Date',
      nullable: true,
      description: 'First day on which it no longer holds; null: it goes on.',
      resolve: ({ worksUntil }) => worksUntil,
    }),
    endReason: t.exposeString('endReason', { nullable: true, description: 'Why it ended.' }),
    version: t.exposeInt('version', { description: 'Grows by one with each change.' }),
  }),
});

readNodesOf('DutyProgress', async (context, id) => {
  const [found] = await findDutyProgress(context.readers, dutyScopeOf(context), [id]);
  return found ?? null;
});
readNodesOf('DutyPerson', (context, id) => findDutyPerson(context.readers, dutyScopeOf(context), id));
