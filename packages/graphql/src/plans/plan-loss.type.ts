import type { PlanLossKind, PlanLoss as PlanLossShape, PlanUse } from '@vuonlen/acts/kernel';
import type { Citation as CitationShape, Text, Unit as UnitShape } from '@vuonlen/plan/kernel';
import { findGeneralPolicy, findLoan, findMeasure, findPledge, type Plan } from '@vuonlen/plan/plans';
import { pledgeName } from '../funding/index.ts';
import { builder, Citation, DomainError, described, errorRef, LocalText, planIndex, Unit } from '../kernel/index.ts';

interface Named {
  readonly name: Text;
  readonly citation: CitationShape | null;
}

type Find = (plan: Plan, id: string) => Named | null;

const ofMeasure: Find = (plan, code) => {
  const measure = findMeasure(plan, code);
  return measure ? { name: measure.name, citation: { clause: measure.clause, quote: measure.content.quote } } : null;
};

const ofPledge: Find = (plan, id) => {
  const pledge = findPledge(plan, id);
  if (pledge === undefined) return null;
  const { sources } = planIndex(plan);
  const own = pledge.sources.flatMap((source) => sources.get(source) ?? []);
  const measure = findMeasure(plan, pledge.measure);
  const { vi, en } = pledgeName(pledge, own);
  const name = measure ? { vi: `${measure.name.vi}: ${vi}`, en: `${measure.name.en}: ${en}` } : { vi, en };
  return { name, citation: pledge.quantity };
};

const ofSource: Find = (plan, id) => {
  const source = planIndex(plan).sources.get(id);
  return source ? { name: source.name, citation: source.named } : null;
};

const first = (id: string): string => id.split(' ')[0] ?? id;

/** How the plan in force names what would be lost, and where. */
const finders: Readonly<Record<PlanLossKind, Find>> = {
  PLACE: (plan, id) => {
    const place = planIndex(plan).places.get(id);
    return place ? { name: place.name, citation: null } : null;
  },
  AGENCY: (plan, id) => {
    const agency = planIndex(plan).agencies.get(id);
    return agency ? { name: agency.name, citation: agency.named } : null;
  },
  MEASURE: ofMeasure,
  MEASURE_LEG: (plan, id) => ofMeasure(plan, first(id)),
  SOURCE: ofSource,
  PLEDGE: ofPledge,
  PLEDGE_SOURCE: (plan, id) => ofPledge(plan, first(id)),
  PLEDGE_QUANTITY: ofPledge,
  DUTY: (plan, id) => {
    const duty = planIndex(plan).duties.get(id);
    return duty ? { name: duty.text, citation: duty } : null;
  },
  GENERAL_POLICY: (plan, code) => {
    const policy = findGeneralPolicy(plan, code);
    return policy ? { name: policy.name, citation: { clause: policy.clause, quote: policy.content.quote } } : null;
  },
  LOAN: (plan, code) => {
    const loan = findLoan(plan, code);
    return loan ? { name: loan.name, citation: null } : null;
  },
  AMBIGUITY: (plan, id) => {
    const entry = plan.ambiguities.find((one) => one.id === first(id));
    if (entry === undefined) return null;
    const { question, readings } = entry;
    const reading = readings.find((one) => `${entry.id} ${one.id}` === id)?.text;
    const name = reading ? { vi: `${question.vi} ${reading.vi}`, en: `${question.en} ${reading.en}` } : question;
    return { name, citation: entry };
  },
  OTHER: () => null,
};

function namedIn(plan: Plan, { kind, id }: PlanLossShape): Named {
  return finders[kind](plan, id) ?? { name: { vi: id, en: id }, citation: null };
}

const LossKind = builder.enumType('PlanLossKind', {
  description: 'What a plan would no longer have, although records refer to it.',
  values: described<PlanLossKind>({
    PLACE: 'A ward (địa bàn).',
    AGENCY: 'A body (cơ quan, đơn vị).',
    MEASURE: 'A measure (biện pháp hỗ trợ).',
    MEASURE_LEG: 'A part of a measure’s rate (phần kinh phí).',
    SOURCE: 'A source (nguồn).',
    PLEDGE: 'A pledge (đăng ký hỗ trợ).',
    PLEDGE_SOURCE: 'A source behind a pledge (đơn vị đăng ký).',
    PLEDGE_QUANTITY: 'What a pledge holds: less than is used of it (mức đăng ký hỗ trợ).',
    DUTY: 'A duty (nhiệm vụ).',
    GENERAL_POLICY: 'A general policy (chính sách chung).',
    LOAN: 'A kind of loan (vay vốn).',
    AMBIGUITY: 'An entry of the register of doubtful places, or a reading of it that was ruled (nội dung cần làm rõ).',
    OTHER: 'Something else; its name is that of the rule of the database.',
  }),
});

const Use = builder.enumType('PlanUse', {
  description: 'What refers to something of the plan.',
  values: described<PlanUse>({
    SUPPORT: 'Supports (hỗ trợ đã bố trí).',
    DECISION: 'Decisions of the rules (quyết định đã lưu).',
    PROPOSAL: 'Proposals (phương án đề xuất).',
    RECEIPT: 'Receipts (khoản tiếp nhận).',
    REALLOCATION: 'Moves between pledges (điều tiết).',
    ADDITION: 'What came beyond the plan (bổ sung).',
    DISBURSEMENT: 'Batches of payments (đợt chi hỗ trợ).',
    HOUSEHOLD: 'Households (hộ).',
    PROGRESS: 'Progress of duties (tiến độ nhiệm vụ).',
    PERSON: 'Accounts and people who carry duties (người dùng, người thực hiện).',
    DIFFICULTY: 'Difficulties (khó khăn, vướng mắc).',
    ENTITLEMENT: 'Entitlements under general policies (chế độ đã ghi nhận).',
    LOAN: 'Loans (khoản vay).',
    BANK_REPORT: 'Reports of the bank (báo cáo của ngân hàng).',
    SPONSORSHIP: 'Sponsorships (nhận đỡ đầu).',
    GIFT: 'Gifts (quà Tết).',
    SUCCESSION: 'Successions (đơn vị kế thừa).',
    HANDOVER: 'Files handed over (bàn giao hồ sơ).',
    API_KEY: 'Keys of applications (khóa truy cập).',
    RULING: 'Rulings of the committee (kết luận).',
    OTHER: 'Other records (ghi nhận khác).',
  }),
});

const Uses = builder.objectRef<PlanLossShape['uses'][number]>('PlanLossUse').implement({
  description: 'Records of one kind that refer to it.',
  fields: (t) => ({
    use: t.field({ type: Use, description: 'What refers to it.', resolve: ({ use }) => use }),
    rows: t.exposeInt('rows', { description: 'How many.' }),
  }),
});

/** What a pledge counts, in the plan in force. */
function unitOf(plan: Plan, { kind, id }: PlanLossShape): UnitShape | null {
  return kind === 'PLEDGE_QUANTITY' ? (findPledge(plan, id)?.unit ?? null) : null;
}

export const PlanLoss = builder.objectRef<PlanLossShape>('PlanLoss').implement({
  description: 'Something in use that a plan would no longer have, or not enough of: it cannot be adopted so.',
  fields: (t) => ({
    kind: t.field({ type: LossKind, description: 'What it is.', resolve: ({ kind }) => kind }),
    slug: t.exposeString('id', { description: 'Its name or code in the plan in force.' }),
    name: t.field({
      type: LocalText,
      description: 'What the plan in force calls it.',
      resolve: (loss, _args, { plan }) => namedIn(plan, loss).name,
    }),
    citation: t.field({
      type: Citation,
      nullable: true,
      description: 'Where the plan in force has it.',
      resolve: (loss, _args, { plan }) => namedIn(plan, loss).citation,
    }),
    uses: t.field({ type: [Uses], description: 'What refers to it.', resolve: ({ uses }) => [...uses] }),
    limit: t.field({
      type: 'Quantity',
      nullable: true,
      description: 'Of a pledge that would hold too little: what it would hold, in its unit.',
      resolve: ({ limit }) => limit,
    }),
    used: t.field({
      type: 'Quantity',
      nullable: true,
      description: 'What is used of it.',
      resolve: ({ used }) => used,
    }),
    unit: t.field({
      type: Unit,
      nullable: true,
      description: 'What the pledge counts.',
      resolve: (loss, _args, { plan }) => unitOf(plan, loss),
    }),
  }),
});

export const PlanInUseError = errorRef('PLAN_IN_USE').implement({
  description: 'Records refer to what the plan no longer has, or has not enough of: nothing was changed.',
  interfaces: [DomainError],
  fields: (t) => ({
    losses: t.field({
      type: [PlanLoss],
      description: 'Everything that would lose its ground.',
      resolve: (e) => [...e.losses],
    }),
  }),
});
