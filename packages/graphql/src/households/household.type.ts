import {
  countMembersByHouseholds,
  findCausesByHouseholds,
  findHouseholds,
  type HouseholdRecord,
  planYear,
} from '@vuonlen/database/households';
import {
  batch,
  builder,
  columnsOf,
  Node,
  need,
  nodeId,
  orderedBy,
  planIndex,
  readNodesOf,
  relation,
} from '../kernel/index.ts';
import { Place } from '../places/index.ts';
import { HouseholdClass, HousingWorks, PovertyCause, StandardLevel } from './vocabulary.type.ts';

/** Households by id, within the scope of the reader. */
export const householdById = batch<string, HouseholdRecord | null>(
  async ({ readers, scope }, ids, columns) =>
    orderedBy(ids, await findHouseholds(readers, scope, ids, columns), ({ id }) => id),
  ['id'],
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

/** Fields of a household that read one column of it. */
export const householdColumn = columnsOf<HouseholdRecord>();

export const Household = builder.objectRef<HouseholdRecord>('Household').implement({
  description: 'A household of the register (hộ gia đình).',
  interfaces: [Node],
  fields: (t) => ({
    id: t.id(nodeId('Household', householdColumn.key('id'))),
    code: t.string({
      description: 'Code of the paper register (mã hộ); may repeat.',
      ...householdColumn('code', (code) => code ?? ''),
    }),
    headName: t.string({ description: 'Name of the head (chủ hộ).', ...householdColumn('headName') }),
    place: t.field({
      type: Place,
      description: 'Ward in which it lives.',
      ...householdColumn('place', (place, { plan }) => need(planIndex(plan).places, place)),
    }),
    residentialGroup: t.string({
      nullable: true,
      description: 'Residential group (tổ dân phố).',
      ...householdColumn('residentialGroup'),
    }),
    address: t.string({ nullable: true, description: 'Address.', ...householdColumn('address') }),
    class: t.field({
      type: HouseholdClass,
      description: 'Class as of the working date.',
      ...householdColumn('class'),
    }),
    standard: t.field({
      type: StandardLevel,
      nullable: true,
      description: 'Standard that counts, central or city.',
      ...householdColumn('standard'),
    }),
    exitedOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'Day of the exit (ngày thoát).',
      ...householdColumn('exitedOn'),
    }),
    housingDilapidated: t.boolean({
      nullable: true,
      description: 'Housing is dilapidated (nhà ở xuống cấp); null: not known.',
      ...householdColumn('housingDilapidated'),
    }),
    housingWorks: t.field({
      type: HousingWorks,
      nullable: true,
      description: 'Built or repaired in the plan’s year, however it is paid; null: not known.',
      ...householdColumn.several(
        ['housingWorks', 'housingWorksYear'],
        ({ housingWorks, housingWorksYear }, _args, { plan }) =>
          housingWorksYear === planYear(plan) ? housingWorks : null,
      ),
    }),
    inHardship: t.boolean({
      nullable: true,
      description: 'In hardship (hoàn cảnh khó khăn); null: not known.',
      ...householdColumn('inHardship'),
    }),
  }),
});

builder.objectFields(Household, (t) => ({
  demo: t.boolean({ description: 'Invented (DỮ LIỆU GIẢ ĐỊNH).', ...householdColumn('demo') }),
  version: t.int({ description: 'Grows by one with each edit.', ...householdColumn('version') }),
  recordedAt: t.field({ type: 'DateTime', description: 'When registered.', ...householdColumn('recordedAt') }),
  updatedAt: t.field({ type: 'DateTime', description: 'Last edit.', ...householdColumn('updatedAt') }),
  memberCount: t.int({
    description: 'Members who live in it.',
    ...relation({ of: memberCount, key: householdColumn.key('id') }),
  }),
  causes: t.field({
    type: [PovertyCause],
    description: 'Causes of the latest review. Guarded: empty for who may not read them.',
    ...relation({ of: causes, key: householdColumn.key('id') }),
  }),
}));

readNodesOf('Household', ({ loaders }, id) => loaders.load(householdById, id));
