import { dutyScopeOf, issueDayOf } from '@vuonlen/acts/responsibilities';
import { listDutyProgress } from '@vuonlen/database/responsibilities';
import { bodiesOfDuty, type Duty, type DutyRole as DutyRoleCode, dutyStanding } from '@vuonlen/plan/responsibilities';
import { builder, type Context, described } from '../kernel/index.ts';
import { askedBodies } from './asked-bodies.ts';
import { Mandate } from './duty.type.ts';
import { ProgressState } from './duty-progress.type.ts';
import { DueStanding, Responsibility, type ResponsibilityShape } from './responsibility.type.ts';

const DutyRole = builder.enumType('DutyRole', {
  description: 'What a body does in a duty, as the text says it.',
  values: described<DutyRoleCode>({
    LEAD: 'Lead (chủ trì).',
    COORDINATE: 'Coordinate (phối hợp).',
    IMPLEMENT: 'Implement (thực hiện).',
    STANDING_AGENCY: 'Standing agency (cơ quan thường trực).',
    ADVISE: 'Advise (tham mưu).',
    GUIDE: 'Guide (hướng dẫn).',
    DIRECT: 'Direct (chỉ đạo).',
    FOLLOW_UP: 'Follow up (đôn đốc).',
    MONITOR: 'Monitor (theo dõi).',
    INSPECT: 'Inspect (kiểm tra).',
    MOBILISE: 'Mobilise (vận động, huy động).',
    COMMUNICATE: 'Communicate (tuyên truyền).',
    REPORT: 'Report (báo cáo).',
    CONSOLIDATE: 'Consolidate (tổng hợp).',
    EVALUATE: 'Evaluate (đánh giá).',
    SURVEY: 'Survey (khảo sát).',
    COUNSEL: 'Counsel (tư vấn).',
    CONNECT: 'Connect (kết nối).',
    TRAIN: 'Train (tập huấn).',
    PROPOSE: 'Propose (đề xuất).',
    FACILITATE: 'Facilitate (tạo điều kiện).',
  }),
});

const Where = builder.inputType('DutyWhere', {
  description: 'Conditions of a list of duties; all of them are necessary.',
  fields: (t) => ({
    agency: t.idList({ description: 'Bodies; an entry that speaks for several stands for each.' }),
    role: t.field({ type: DutyRole, description: 'What the body does.' }),
    mandate: t.field({ type: Mandate, description: 'Directed or requested.' }),
    asOf: t.field({ type: 'Date', description: 'As of which day; the working date unless told.' }),
    state: t.field({ type: [ProgressState], description: 'How far the body is.' }),
    standing: t.field({ type: [DueStanding], description: 'How it stands.' }),
  }),
});

type Conditions = typeof Where.$inferInput;

/** The rows of the matrix that the reader may see, in the order of the text and then of the bodies. */
function rowsOf(context: Context, where: Conditions): { readonly duty: Duty; readonly agency: string }[] {
  const { plan } = context;
  const { bodies } = dutyScopeOf(context);
  const asked = askedBodies(plan, where.agency);
  const isSeen = (id: string) => (bodies === 'ALL' || bodies.includes(id)) && (asked?.includes(id) ?? true);
  return plan.duties
    .filter(
      ({ roles, mandate }) =>
        (where.role ? roles.includes(where.role) : true) && mandate === (where.mandate ?? mandate),
    )
    .flatMap((duty) =>
      bodiesOfDuty(plan.agencies, duty).flatMap(({ id }) => (isSeen(id) ? [{ duty, agency: id }] : [])),
    );
}

async function readDuties(context: Context, where: Conditions): Promise<ResponsibilityShape[]> {
  const rows = rowsOf(context, where);
  const asOf = where.asOf ?? context.workingDate;
  const duties = [...new Set(rows.map(({ duty }) => duty.id))];
  const entries = await listDutyProgress(context.readers, dutyScopeOf(context), duties);
  const known = entries.filter(({ effectiveOn }) => effectiveOn <= asOf);
  const ofRow = Map.groupBy(known, ({ duty, agency }) => `${duty} ${agency}`);
  const issued = issueDayOf(context.plan);
  const standings = rows.map(({ duty, agency }) => {
    const progress = ofRow.get(`${duty.id} ${agency}`) ?? [];
    return { duty, agency, asOf, progress, standing: dutyStanding(duty, progress, asOf, issued) };
  });
  const { state, standing: stands } = where;
  return standings.filter(
    ({ standing }) =>
      (state?.includes(standing.state) ?? true) &&
      (stands == null || (standing.standing !== null && stands.includes(standing.standing))),
  );
}

builder.queryField('duties', (t) =>
  t.field({
    type: [Responsibility],
    description: 'Who has to do what and how far it is: one row a duty and body, within the reader’s scope.',
    args: { where: t.arg({ type: Where, description: 'Conditions.' }) },
    resolve: (_root, { where }, context) => readDuties(context, where ?? {}),
  }),
);
