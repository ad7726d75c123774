import { findHouseholdHandovers, type HouseholdHandoverRecord } from '@vuonlen/database/households';
import type { HandoverSigner } from '@vuonlen/database/kernel';
import {
  batch,
  builder,
  DomainError,
  described,
  errorRef,
  Node,
  need,
  nodeId,
  orderedBy,
  planIndex,
  readNodesOf,
} from '../kernel/index.ts';
import { Place } from '../places/index.ts';
import { Household, householdById } from './household.type.ts';

const handoverById = batch<string, HouseholdHandoverRecord | null>(async ({ readers, scope }, ids) =>
  orderedBy(ids, await findHouseholdHandovers(readers, scope, ids), ({ id }) => id),
);

export const HandoverSide = builder.enumType('HandoverSide', {
  description: 'For which side somebody signed.',
  values: described<HandoverSigner['side']>({
    GIVING: 'The giving side (bên giao).',
    RECEIVING: 'The receiving side (bên nhận).',
  }),
});

const Signer = builder.objectRef<HandoverSigner>('HandoverSigner').implement({
  description: 'Who signed the minutes (người ký biên bản).',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Name.' }),
    position: t.exposeString('position', { description: 'Position (chức vụ).' }),
    side: t.field({ type: HandoverSide, description: 'For which side.', resolve: ({ side }) => side }),
  }),
});

export const HouseholdHandover = builder.objectRef<HouseholdHandoverRecord>('HouseholdHandover').implement({
  description: `A file that went over to the successor of its ward, by minutes (bàn giao hồ sơ hộ). The receiving side
reads the household; the giving side keeps this record of it, without the household.`,
  interfaces: [Node],
  fields: (t) => ({
    id: t.id(nodeId('HouseholdHandover', ({ id }: HouseholdHandoverRecord) => id)),
    household: t.field({
      type: Household,
      nullable: true,
      description: 'The household; null for the giving side, which reads it no longer.',
      resolve: ({ household }, _args, { loaders }) => loaders.load(householdById, household),
    }),
    code: t.string({
      nullable: true,
      description: 'Code of the paper register (mã hộ).',
      resolve: ({ code }) => code,
    }),
    from: t.field({
      type: Place,
      description: 'The ward that gave it.',
      resolve: ({ from }, _args, { plan }) => need(planIndex(plan).places, from),
    }),
    to: t.field({
      type: Place,
      description: 'The ward or commune that received it.',
      resolve: ({ to }, _args, { plan }) => need(planIndex(plan).places, to),
    }),
    handedOverOn: t.field({
      type: 'Date',
      description: 'Day of the minutes.',
      resolve: ({ handedOverOn }) => handedOverOn,
    }),
    minutesNumber: t.exposeString('minutesNumber', { description: 'Number of the minutes (số biên bản).' }),
    signers: t.field({
      type: [Signer],
      description: 'Who signed. Empty for who reads masked.',
      resolve: ({ signers }) => [...signers],
    }),
    items: t.stringList({
      description: 'What was handed over (danh mục bàn giao).',
      resolve: ({ items }) => [...items],
    }),
    reason: t.exposeString('reason', { nullable: true, description: 'Why late, or once more. Guarded.' }),
    recordedAt: t.field({ type: 'DateTime', description: 'When recorded.', resolve: ({ recordedAt }) => recordedAt }),
  }),
});

export const NotASuccessorError = errorRef('NOT_A_SUCCESSOR').implement({
  description: 'The unit does not stand in the place of the ward on the day (không phải nơi kế tục).',
  interfaces: [DomainError],
  fields: (t) => ({
    asOf: t.field({ type: 'Date', description: 'The day.', resolve: ({ on }) => on }),
    from: t.field({
      type: Place,
      description: 'The ward whose successors were asked.',
      resolve: ({ from }, _args, { plan }) => need(planIndex(plan).places, from),
    }),
    successors: t.field({
      type: [Place],
      description: 'Those that stand in its place; empty where it lives, or none is stated.',
      resolve: ({ successors }, _args, { plan }) => successors.map((id) => need(planIndex(plan).places, id)),
    }),
  }),
});

readNodesOf('HouseholdHandover', ({ loaders }, id) => loaders.load(handoverById, id));
