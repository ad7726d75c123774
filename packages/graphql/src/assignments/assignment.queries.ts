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
  measureCodes,
  ownIds,
  pageSize,
  parseFilter,
  readPage,
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
const nobody = '00000000-0000-0000-0000-000000000000';

const texts = z.object({ measure: measureCodes, pledge: idList, place: idList });

function whereOf(where: typeof Where.$inferInput | null | undefined): AssignmentWhere {
  if (!where) return {};
  const { measure } = parseFilter(texts, where);
  const household = where.household ? (ownIds('Household', [where.household])?.[0] ?? nobody) : undefined;
  return { ...where, measure, pledge: ownIds('Pledge', where.pledge), place: ownIds('Place', where.place), household };
}

builder.queryField('assignments', (t) =>
  t.field({
    type: Connection,
    description: 'Supports within the reader’s scope, the latest first.',
    args: {
      first: t.arg.int({ description: 'Rows of the page, 1 … 200; 50 unless told.' }),
      after: t.arg.string({ description: 'Cursor of the row before the page.' }),
      where: t.arg({ type: Where, description: 'Conditions.' }),
    },
    resolve: async (_root, { first, after, where }, { readers, scope }) => {
      const conditions = whereOf(where);
      const page = await readPage(
        listAssignments(readers, scope, { where: conditions, first: pageSize(first), after }),
      );
      return {
        ...page,
        countAll: () => countAssignments(readers, scope, conditions),
        countFacets: () => countAssignmentFacets(readers, scope, conditions),
      };
    },
  }),
);
