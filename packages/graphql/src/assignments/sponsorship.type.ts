import { nextSponsorshipSteps, type SponsorshipStep as SponsorshipStepCode } from '@vuonlen/acts/assignments';
import {
  findDecisions,
  findSponsorships,
  findSponsorshipsByHouseholds,
  type SponsorshipRecord,
  type SponsorshipState as SponsorshipStateCode,
} from '@vuonlen/database/assignments';
import { findMeasure } from '@vuonlen/plan/plans';
import { recordedBy } from '../audit/index.ts';
import { Household, HouseholdMember, householdById, memberById } from '../households/index.ts';
import {
  batch,
  builder,
  Citation,
  described,
  groupedBy,
  Node,
  nodeId,
  orderedBy,
  readNodesOf,
} from '../kernel/index.ts';
import { Decision } from './decision.type.ts';
import { Giver } from './giver.type.ts';

const ofHousehold = batch<string, readonly SponsorshipRecord[]>(async ({ readers, scope }, ids) =>
  groupedBy(ids, await findSponsorshipsByHouseholds(readers, scope, ids), ({ household }) => household),
);
/** Sponsorships of the reader's scope by id. */
export const sponsorshipById = batch<string, SponsorshipRecord | null>(async ({ readers, scope }, ids) =>
  orderedBy(ids, await findSponsorships(readers, scope, ids), ({ id }) => id),
);

/** The decisions on which sponsorships and gifts stand. */
export const decisionById = batch<string, Awaited<ReturnType<typeof findDecisions>>[number] | null>(
  async ({ readers, scope }, ids) => orderedBy(ids, await findDecisions(readers, scope, ids), ({ id }) => id),
);

export const SponsorshipState = builder.enumType('SponsorshipState', {
  description: 'How a sponsorship stands on record.',
  values: described<SponsorshipStateCode>({
    RUNNING: 'It was not ended; it may have an end that was agreed (đang đỡ đầu).',
    ENDED: 'It was ended (đã kết thúc).',
    VOIDED: 'It was recorded by mistake, or another one stands in its place (đã hủy ghi nhận).',
  }),
});

const SponsorshipStep = builder.enumType('SponsorshipStep', {
  description: 'What may be done with a sponsorship that is on record.',
  values: described<SponsorshipStepCode>({
    END: 'It no longer runs from a day on (kết thúc đỡ đầu).',
    VOID: 'It was recorded by mistake (hủy ghi nhận).',
    CORRECT: 'Another one is recorded in its place (đính chính).',
  }),
});

export const Sponsorship = builder.objectRef<SponsorshipRecord>('Sponsorship');

Sponsorship.implement({
  description: 'Who sponsors a child or an elderly person of a household after its exit (nhận đỡ đầu).',
  interfaces: [Node],
  fields: (t) => ({
    id: t.id(nodeId('Sponsorship', ({ id }: SponsorshipRecord) => id)),
    household: t.field({
      type: Household,
      nullable: true,
      description: 'The household.',
      resolve: ({ household }, _args, { loaders }) => loaders.load(householdById, household),
    }),
    member: t.field({
      type: HouseholdMember,
      nullable: true,
      description: 'The child or elderly person; null when the person has left the household.',
      resolve: ({ member }, _args, { loaders }) => loaders.load(memberById, member),
    }),
    sponsor: t.field({
      type: Giver,
      description: 'Who sponsors.',
      resolve: ({ sponsorKind: kind, sponsorAgency: agency, sponsorName: name }) => ({ kind, agency, name }),
    }),
    startsOn: t.field({ type: 'Date', description: 'First day.', resolve: ({ startsOn }) => startsOn }),
    until: t.field({
      type: 'Date',
      nullable: true,
      description: 'First day on which it no longer runs; null: no end is known.',
      resolve: ({ until }) => until,
    }),
    basis: t.exposeString('basis', { description: 'On what it stands: a review, a decision, minutes (căn cứ).' }),
    content: t.exposeString('content', { nullable: true, description: 'What the sponsor gives, in words. Guarded.' }),
    state: t.field({ type: SponsorshipState, description: 'How it stands.', resolve: ({ state }) => state }),
    closedOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'Working date on which it was ended or voided.',
      resolve: ({ closedOn }) => closedOn,
    }),
    closingReason: t.exposeString('closingReason', {
      nullable: true,
      description: 'Why it was ended or voided. Guarded.',
    }),
    ground: t.field({
      type: Citation,
      nullable: true,
      description: 'The words of the plan on which it stands.',
      resolve: (_row, _args, { plan }) => findMeasure(plan, 'SPONSORSHIP')?.content ?? null,
    }),
  }),
});

builder.objectFields(Sponsorship, (t) => ({
  nextSteps: t.field({
    type: [SponsorshipStep],
    description: 'What the reader may do with it now; what the rules say of a corrected one is told when it is tried.',
    resolve: (row, _args, context) => [...nextSponsorshipSteps(context, row)],
  }),
  decision: t.field({
    type: Decision,
    nullable: true,
    description: 'What the rules said of it then.',
    resolve: ({ decision }, _args, { loaders }) => loaders.load(decisionById, decision),
  }),
  corrects: t.field({
    type: Sponsorship,
    nullable: true,
    description: 'The voided one in whose place it stands.',
    resolve: ({ corrects }, _args, { loaders }) => (corrects ? loaders.load(sponsorshipById, corrects) : null),
  }),
  reason: t.exposeString('reason', {
    nullable: true,
    description: 'Why it was recorded late or corrected. Guarded.',
  }),
  recordedAt: t.field({ type: 'DateTime', description: 'When recorded.', resolve: ({ recordedAt }) => recordedAt }),
  recordedBy: t.string(recordedBy(({ id }: SponsorshipRecord) => id)),
  version: t.exposeInt('version', { description: 'Grows with every change.' }),
}));

builder.objectField(Household, 'sponsorships', (t) =>
  t.field({
    type: [Sponsorship],
    description: 'Its sponsorships in the order of the records; voided ones only when asked for.',
    args: { includeVoided: t.arg.boolean({ description: 'True: voided ones too.' }) },
    resolve: async ({ id }, { includeVoided }, { loaders }) =>
      (await loaders.load(ofHousehold, id)).filter(({ state }) => includeVoided || state !== 'VOIDED'),
  }),
);

readNodesOf('Sponsorship', ({ loaders }, id) => loaders.load(sponsorshipById, id));
