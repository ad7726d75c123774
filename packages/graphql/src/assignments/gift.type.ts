import { type GiftStep as GiftStepCode, nextGiftSteps } from '@vuonlen/acts/assignments';
import { findGifts, findGiftsByHouseholds, type GiftRecord } from '@vuonlen/database/assignments';
import { vnd } from '@vuonlen/plan/kernel';
import { findMeasure } from '@vuonlen/plan/plans';
import { recordedBy } from '../audit/index.ts';
import { Household, householdById } from '../households/index.ts';
import {
  batch,
  builder,
  Citation,
  DomainError,
  described,
  errorRef,
  groupedBy,
  Node,
  nodeId,
  orderedBy,
  readNodesOf,
} from '../kernel/index.ts';
import { Decision } from './decision.type.ts';
import { Giver } from './giver.type.ts';
import { decisionById } from './sponsorship.type.ts';

const ofHousehold = batch<string, readonly GiftRecord[]>(async ({ readers, scope }, ids) =>
  groupedBy(ids, await findGiftsByHouseholds(readers, scope, ids), ({ household }) => household),
);
const giftById = batch<string, GiftRecord | null>(async ({ readers, scope }, ids) =>
  orderedBy(ids, await findGifts(readers, scope, ids), ({ id }) => id),
);

const GiftStep = builder.enumType('GiftStep', {
  description: 'What may be done with a gift that is on record.',
  values: described<GiftStepCode>({
    CORRECT: 'Another one is recorded in its place (đính chính).',
    VOID: 'It was recorded by mistake (hủy ghi nhận).',
  }),
});

export const Gift = builder.objectRef<GiftRecord>('Gift');

Gift.implement({
  description: 'A gift at Tet to a household after its exit, in money or in kind (quà Tết Nguyên đán).',
  interfaces: [Node],
  fields: (t) => ({
    id: t.id(nodeId('Gift', ({ id }: GiftRecord) => id)),
    household: t.field({
      type: Household,
      nullable: true,
      description: 'The household.',
      resolve: ({ household }, _args, { loaders }) => loaders.load(householdById, household),
    }),
    year: t.exposeInt('year', { description: 'Calendar year in which that Tet falls.' }),
    giver: t.field({
      type: Giver,
      description: 'Who gave it.',
      resolve: ({ giverKind: kind, giverAgency: agency, giverName: name }) => ({ kind, agency, name }),
    }),
    givenOn: t.field({ type: 'Date', description: 'Day on which it was given.', resolve: ({ givenOn }) => givenOn }),
    amount: t.field({
      type: 'VND',
      nullable: true,
      description: 'Money; null: none, or not stated. The plan states no amount.',
      resolve: ({ amount }) => (amount === null ? null : vnd(amount)),
    }),
    goods: t.exposeString('goods', { nullable: true, description: 'What was given in kind, in words (hiện vật).' }),
    document: t.exposeString('document', { nullable: true, description: 'Number of the list or receipt.' }),
    note: t.exposeString('note', { nullable: true, description: 'Note. Guarded.' }),
    ground: t.field({
      type: Citation,
      nullable: true,
      description: 'The words of the plan on which it stands.',
      resolve: (_row, _args, { plan }) => findMeasure(plan, 'TET_GIFT')?.content ?? null,
    }),
    decision: t.field({
      type: Decision,
      nullable: true,
      description: 'What the rules said of it then.',
      resolve: ({ decision }, _args, { loaders }) => loaders.load(decisionById, decision),
    }),
    corrects: t.field({
      type: Gift,
      nullable: true,
      description: 'The voided one in whose place it stands.',
      resolve: ({ corrects }, _args, { loaders }) => (corrects ? loaders.load(giftById, corrects) : null),
    }),
    voidedOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'Working date on which it was voided; null while it holds.',
      resolve: ({ voidedOn }) => voidedOn,
    }),
    voidReason: t.exposeString('voidReason', { nullable: true, description: 'Why it was voided. Guarded.' }),
    reason: t.exposeString('reason', {
      nullable: true,
      description: 'Why it was recorded late or corrected. Guarded.',
    }),
    recordedAt: t.field({ type: 'DateTime', description: 'When recorded.', resolve: ({ recordedAt }) => recordedAt }),
    recordedBy: t.string(recordedBy(({ id }: GiftRecord) => id)),
    version: t.exposeInt('version', { description: 'Grows when it is voided.' }),
  }),
});

builder.objectField(Gift, 'nextSteps', (t) =>
  t.field({
    type: [GiftStep],
    description: 'What the reader may do with it now; what the rules say of a corrected one is told when it is tried.',
    resolve: (row, _args, context) => [...nextGiftSteps(context, row)],
  }),
);

export const AlreadyGivenError = errorRef('ALREADY_GIVEN').implement({
  description: 'The same giver has given the household its gift of the year (đã tặng quà trong năm).',
  interfaces: [DomainError],
  fields: (t) => ({
    clause: t.exposeString('clause', { description: 'Clause of the plan that leaves open how often.' }),
    quote: t.exposeString('quote', { description: 'Its exact words.' }),
    year: t.exposeInt('year', { description: 'The year.' }),
    conflicting: t.field({
      type: Gift,
      nullable: true,
      description: 'The gift that is on record.',
      resolve: ({ gift }, _args, { loaders }) => loaders.load(giftById, gift),
    }),
  }),
});

builder.objectField(Household, 'gifts', (t) =>
  t.field({
    type: [Gift],
    description: 'Its gifts at Tet in the order of the records; voided ones only when asked for.',
    args: { includeVoided: t.arg.boolean({ description: 'True: voided ones too.' }) },
    resolve: async ({ id }, { includeVoided }, { loaders }) =>
      (await loaders.load(ofHousehold, id)).filter(({ voidedOn }) => includeVoided || voidedOn === null),
  }),
);

readNodesOf('Gift', ({ loaders }, id) => loaders.load(giftById, id));
