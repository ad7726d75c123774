import {
  countMembersByHouseholds,
  findCausesByHouseholds,
  findHouseholds,
  type HouseholdRecord,
  planYear,
} from '@vuonlen/database/households';
import { batch, builder, Node, need, nodeId, orderedBy, planIndex, readNodesOf, relation } from '../kernel/index.ts';
import { Place } from '../places/index.ts';
import { HouseholdClass, HousingWorks, PovertyCause, StandardLevel } from './vocabulary.type.ts';

/** Households by id, within the scope of the reader. */
export const householdById = batch<string, HouseholdRecord | null>(async ({ readers, scope }, ids) =>
  orderedBy(ids, await findHouseholds(readers, scope, ids), ({ id }) => id),
);

const memberCount = batch<string, number>(async ({ readers, scope }, ids) => {
  const counts = await countMembersByHouseholds(readers, scope, ids);
  return ids.map((id) => counts.get(id) ?? 0);
});

const causes = batch<string, readonly PovertyCauseCode[]>(async ({ readers, scope }, ids) => {
  const found = await findCausesByHouseholds(readers, scope, ids);
  return ids.map((id) => found.get(id) ?? []);
});

type PovertyCauseCode = typeof PovertyCause.$inferType;

export const Household = builder.objectRef<HouseholdRecord>('Household').implement({
  description: 'A household of the register (hộ gia đình).',
  interfaces: [Node],
  fields: (t) => ({
    id: t.id(nodeId('Household', ({ id }: HouseholdRecord) => id)),
    code: t.string({
      description: 'Code of the paper register (mã hộ); may repeat.',
      resolve: ({ code }) => code ?? '',
    }),
    headName: t.exposeString('headName', { description: 'Name of the head (chủ hộ).' }),
    place: t.field({
      type: Place,
      description: 'Ward in which it lives.',
      resolve: ({ place }, _args, { plan }) => need(planIndex(plan).places, place),
    }),
    residentialGroup: t.string({
      nullable: true,
      description: 'Residential group (tổ dân phố).',
      resolve: (household) => household.residentialGroup,
    }),
    address: t.string({ nullable: true, description: 'Address.', resolve: ({ address }) => address }),
    class: t.field({
      type: HouseholdClass,
      description: 'Class as of the working date.',
      resolve: (household) => household.class,
    }),
    standard: t.field({
      type: StandardLevel,
      nullable: true,
      description: 'Standard that counts, central or city.',
      resolve: ({ standard }) => standard,
    }),
    exitedOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'Day of the exit (ngày thoát).',
      resolve: ({ exitedOn }) => exitedOn,
    }),
    housingDilapidated: t.boolean({
      nullable: true,
      description: 'Housing is dilapidated (nhà ở xuống cấp); null: not known.',
      resolve: ({ housingDilapidated }) => housingDilapidated,
    }),
    housingWorks: t.field({
      type: HousingWorks,
      nullable: true,
      description: 'Built or repaired in the plan’s year, however it is paid; null: not known.',
      resolve: ({ housingWorks, housingWorksYear }, _args, { plan }) =>
        housingWorksYear === planYear(plan) ? housingWorks : null,
    }),
    inHardship: t.boolean({
      nullable: true,
      description: 'In hardship (hoàn cảnh khó khăn); null: not known.',
      resolve: ({ inHardship }) => inHardship,
    }),
  }),
});

builder.objectFields(Household, (t) => ({
  demo: t.exposeBoolean('demo', { description: 'Invented (DỮ LIỆU GIẢ ĐỊNH).' }),
  version: t.exposeInt('version', { description: 'Grows by one with each edit.' }),
  recordedAt: t.field({ type: 'DateTime', description: 'When registered.', resolve: ({ recordedAt }) => recordedAt }),
  updatedAt: t.field({ type: 'DateTime', description: 'Last edit.', resolve: ({ updatedAt }) => updatedAt }),
  memberCount: t.int({
    description: 'Members who live in it.',
    ...relation({ of: memberCount, key: ({ id }: HouseholdRecord) => id }),
  }),
  causes: t.field({
    type: [PovertyCause],
    description: 'Causes of the latest review. Guarded: empty for who may not read them.',
    ...relation({ of: causes, key: ({ id }: HouseholdRecord) => id }),
  }),
}));

readNodesOf('Household', ({ loaders }, id) => loaders.load(householdById, id));
