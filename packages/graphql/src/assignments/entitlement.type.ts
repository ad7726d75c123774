import { keepsLogOf, mayRecordOn } from '@vuonlen/acts/assignments';
import {
  type EntitlementRecord,
  type EntitlementRevisionRecord,
  findEntitlementRevisions,
  findEntitlements,
  findEntitlementsByHouseholds,
} from '@vuonlen/database/assignments';
import { can } from '@vuonlen/permissions';
import type { Citation as CitationShape } from '@vuonlen/plan/kernel';
import { vnd } from '@vuonlen/plan/kernel';
import { findGeneralPolicy, type Plan } from '@vuonlen/plan/plans';
import { Agency } from '../agencies/index.ts';
import { recordedBy } from '../audit/index.ts';
import { Household, HouseholdMember, householdById, memberById } from '../households/index.ts';
import {
  batch,
  builder,
  Citation,
  type Context,
  groupedBy,
  LocalText,
  Node,
  need,
  nodeId,
  orderedBy,
  planIndex,
  readNodesOf,
} from '../kernel/index.ts';
import { GeneralPolicy } from '../measures/index.ts';
import { Outcome, Reason } from './decision.type.ts';

const ofHousehold = batch<string, readonly EntitlementRecord[]>(async ({ readers, scope }, ids) =>
  groupedBy(ids, await findEntitlementsByHouseholds(readers, scope, ids), ({ household }) => household),
);
const entitlementById = batch<string, EntitlementRecord | null>(async ({ readers, scope }, ids) =>
  orderedBy(ids, await findEntitlements(readers, scope, ids), ({ id }) => id),
);
const revisionsOf = batch<string, readonly EntitlementRevisionRecord[]>(async ({ readers, scope }, ids) =>
  groupedBy(ids, await findEntitlementRevisions(readers, scope, ids), ({ entitlement }) => entitlement),
);

/** The words on which it stands: of the policy, or of the duty. */
function groundOf(plan: Plan, { policy, duty }: EntitlementRecord): CitationShape {
  if (duty !== null) return need(planIndex(plan).duties, duty);
  const found = findGeneralPolicy(plan, policy ?? '');
  if (found === undefined) throw new Error(`The plan has no policy ${policy}.`);
  return found.content;
}

const EntitlementRevision = builder.objectRef<EntitlementRevisionRecord>('EntitlementRevision');
export const Entitlement = builder.objectRef<EntitlementRecord>('Entitlement');

/** When it was given, by whom, until when: of the entitlement as it is now, and of each of its revisions. */
for (const ref of [Entitlement, EntitlementRevision]) {
  builder.objectFields(ref as typeof Entitlement, (t) => ({
    listedBy: t.field({
      type: Agency,
      nullable: true,
      description: 'The body that listed the receiver (đơn vị lập danh sách).',
      resolve: ({ listedBy }, _args, { plan }) => (listedBy ? need(planIndex(plan).agencies, listedBy) : null),
    }),
    givenBy: t.field({
      type: Agency,
      nullable: true,
      description: 'The body that gave it: printed the card, paid the allowance (đơn vị cấp, chi trả).',
      resolve: ({ givenBy }, _args, { plan }) => (givenBy ? need(planIndex(plan).agencies, givenBy) : null),
    }),
    givenOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'Day on which it was given; null: not given yet.',
      resolve: ({ givenOn }) => givenOn,
    }),
    validUntil: t.field({
      type: 'Date',
      nullable: true,
      description: 'First day on which it no longer holds; null: no end is known.',
      resolve: ({ validUntil }) => validUntil,
    }),
    amount: t.field({
      type: 'VND',
      nullable: true,
      description: 'Its money, where there is any.',
      resolve: ({ amount }) => (amount === null ? null : vnd(amount)),
    }),
    document: t.exposeString('document', { nullable: true, description: 'Number of a decision, a list, a receipt.' }),
    note: t.exposeString('note', { nullable: true, description: 'Note. Guarded.' }),
    withdrawn: t.exposeBoolean('withdrawn', { description: 'Recorded by mistake and withdrawn.' }),
  }));
}

EntitlementRevision.implement({
  description: 'What was recorded of an entitlement at a time: the first record, and one more for each correction.',
  fields: (t) => ({
    revision: t.exposeInt('revision', { description: '1, 2, 3 …; the last one holds.' }),
    correctedOn: t.field({
      type: 'Date',
      description: 'Working date of the record.',
      resolve: (row) => row.correctedOn,
    }),
    reason: t.exposeString('reason', { nullable: true, description: 'Why it was corrected. Guarded.' }),
    recordedAt: t.field({ type: 'DateTime', description: 'When recorded.', resolve: ({ recordedAt }) => recordedAt }),
  }),
});

/** Whether the reader may correct or withdraw an entitlement as it is now. */
function mayCorrect({ policy: code, duty: id, withdrawn }: EntitlementRecord, { actor, plan }: Context): boolean {
  if (withdrawn || !can(actor, 'entitlement.correct')) return false;
  const policy = findGeneralPolicy(plan, code ?? '');
  if (policy !== undefined) return keepsLogOf({ actor, plan }, { policy, duty: null });
  const duty = planIndex(plan).duties.get(id ?? '');
  return duty !== undefined && keepsLogOf({ actor, plan }, { policy: null, duty });
}

builder.objectField(Entitlement, 'mayCorrect', (t) =>
  t.boolean({
    description: 'The reader may correct or withdraw it.',
    resolve: (row, _args, context) => mayCorrect(row, context),
  }),
);

builder.objectField(GeneralPolicy, 'mayRecord', (t) =>
  t.boolean({
    description: 'The reader may record what it gives; to whom, the rules say.',
    resolve: (policy, _args, context) => mayRecordOn(context, { policy, duty: null }),
  }),
);

Entitlement.implement({
  description: 'What a household or member is entitled to under a general policy (chế độ, chính sách được hưởng).',
  interfaces: [Node],
  fields: (t) => ({
    id: t.id(nodeId('Entitlement', ({ id }: EntitlementRecord) => id)),
    household: t.field({
      type: Household,
      nullable: true,
      description: 'The household.',
      resolve: ({ household }, _args, { loaders }) => loaders.load(householdById, household),
    }),
    member: t.field({
      type: HouseholdMember,
      nullable: true,
      description: 'The member it is for; null for the household as a whole, or when the member has left it.',
      resolve: ({ member }, _args, { loaders }) => (member ? loaders.load(memberById, member) : null),
    }),
    policyCode: t.exposeString('policy', { nullable: true, description: 'Code of the policy; null: a duty alone.' }),
    policy: t.field({
      type: GeneralPolicy,
      nullable: true,
      description: 'The general policy.',
      resolve: ({ policy }, _args, { plan }) => (policy ? (findGeneralPolicy(plan, policy) ?? null) : null),
    }),
    dutySlug: t.exposeString('duty', {
      nullable: true,
      description: 'The duty on which it stands, where the plan has no rule: legal aid, free check-ups.',
    }),
    dutyText: t.field({
      type: LocalText,
      nullable: true,
      description: 'The duty in words.',
      resolve: ({ duty }, _args, { plan }) => (duty ? need(planIndex(plan).duties, duty).text : null),
    }),
    ground: t.field({
      type: Citation,
      description: 'The words of the plan on which it stands.',
      resolve: (row, _args, { plan }) => groundOf(plan, row),
    }),
    effectiveOn: t.field({ type: 'Date', description: 'Day from which it holds.', resolve: (row) => row.effectiveOn }),
    outcome: t.field({
      type: Outcome,
      nullable: true,
      description: 'What the rules said of it then: GRANTED or UNDETERMINED; null where the plan has no rule.',
      resolve: ({ outcome }) => outcome,
    }),
    reasons: t.field({ type: [Reason], description: 'Why.', resolve: ({ reasons }) => [...(reasons ?? [])] }),
    missing: t.stringList({ description: 'Facts that were missing.', resolve: ({ missing }) => [...missing] }),
    regulation: t.exposeString('regulation', {
      nullable: true,
      description: 'The regulation on which it stands, where the plan leaves it to one.',
    }),
    revisions: t.field({
      type: [EntitlementRevision],
      description: 'Everything that was recorded of it, the first one first.',
      resolve: async ({ id }, _args, { loaders }) => [...(await loaders.load(revisionsOf, id))],
    }),
    recordedAt: t.field({ type: 'DateTime', description: 'When recorded.', resolve: ({ recordedAt }) => recordedAt }),
    recordedBy: t.string(recordedBy(({ id }: EntitlementRecord) => id)),
    version: t.exposeInt('version', { description: 'Number of its last revision.' }),
  }),
});

builder.objectField(Household, 'entitlements', (t) =>
  t.field({
    type: [Entitlement],
    description: 'Its general policies, in the order of the records; withdrawn ones only when asked for.',
    args: { includeWithdrawn: t.arg.boolean({ description: 'True: withdrawn ones too.' }) },
    resolve: async ({ id }, { includeWithdrawn }, { loaders }) =>
      (await loaders.load(ofHousehold, id)).filter(({ withdrawn }) => includeWithdrawn || !withdrawn),
  }),
);

readNodesOf('Entitlement', ({ loaders }, id) => loaders.load(entitlementById, id));
