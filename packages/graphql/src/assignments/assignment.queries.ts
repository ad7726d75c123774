import {
  type AssignmentFacets as AssignmentFacetsShape,
  type AssignmentRecord,
  type AssignmentWhere,
  countAssignmentFacets,
  countAssignments,
  listAssignments,
} from '@vuonlen/database/assignments';
import { z } from 'zod';
import {
  builder,
  connectionOf,
  idList,
  listing,
  measureCodes,
  ownId,
  ownIds,
  pageArgs,
  pageSize,
  parseFilter,
} from '../kernel/index.ts';
import { Assignment } from './assignment.type.ts';
import { AssignmentFacets } from './facets.type.ts';
import { AssignmentState } from './life-cycle.type.ts';

const Where = builder.inputType('AssignmentWhere', {
  description: 'Conditions of a list of supports; all of them are necessary.',
  fields: (t) => ({
    measure: t.stringList({ description: 'Codes of measures.' }),
    pledge: t.idList({ description: 'Pledges that they draw on.' }),
    place: t.idList({ description: 'Wards of the households.' }),
    state: t.field({ type: AssignmentState, description: 'Where they stand.' }),
    live: t.boolean({ description: 'True: not cancelled, however far they have come; false: cancelled.' }),
    household: t.id({ description: 'One household.' }),
    households: t.idList({ description: 'Households.' }),
  }),
});

interface Faceted {
  readonly countFacets: () => Promise<AssignmentFacetsShape>;
}

const Connection = connectionOf<AssignmentRecord, Faceted>('Assignment', Assignment);

builder.objectField(Connection, 'facets', (t) =>
  t.field({
    type: AssignmentFacets,
    description: 'Counts by state, ward and measure, one statement for all (số lượng theo bộ lọc).',
    resolve: ({ countFacets }) => countFacets(),
  }),
);
const texts = z.object({ measure: measureCodes, pledge: idList, place: idList, households: idList });

function whereOf(where: typeof Where.$inferInput | null | undefined): AssignmentWhere {
  if (!where) return {};
  const { measure } = parseFilter(texts, where);
  const household = ownId('Household', where.household);
  return {
    ...where,
    measure,
    household,
    pledge: ownIds('Pledge', where.pledge),
    place: ownIds('Place', where.place),
    households: ownIds('Household', where.households),
  };
}

builder.queryField('assignments', (t) =>
  t.field({
    type: Connection,
    description: 'Supports within the reader’s scope, the latest first.',
    args: {
      ...pageArgs(t),
      where: t.arg({ type: Where, description: 'Conditions.' }),
    },
    resolve: async (_root, { first, after, where }, { readers, scope }) => {
      const conditions = whereOf(where);
      return listing(listAssignments(readers, scope, { where: conditions, first: pageSize(first), after }), {
        countAll: () => countAssignments(readers, scope, conditions),
        countFacets: () => countAssignmentFacets(readers, scope, conditions),
      });
    },
  }),
);
