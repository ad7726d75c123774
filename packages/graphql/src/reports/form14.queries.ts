import { draftForm3, type Form14Entry, reportScopeOf } from '@vuonlen/acts/reports';
import { type Page, readCursor, toPage } from '@vuonlen/database/kernel';
import {
  countReportEntries,
  listReportEntries,
  type ReportPeriodRecord,
  type ReportScope,
} from '@vuonlen/database/reports';
import type { Form3Column } from '@vuonlen/plan/reports';
import {
  builder,
  type Context,
  connectionOf,
  type Listing,
  listing,
  ownId,
  pageArgs,
  pageSize,
} from '../kernel/index.ts';
import { Form3ColumnEnum } from './form3.type.ts';
import { Form14Row } from './form14-row.type.ts';
import { historiesFor } from './histories.ts';
import { ReportPeriod } from './report-period.type.ts';

const Connection = connectionOf('Form14Row', Form14Row);

interface Asked {
  readonly place: string | undefined;
  readonly column: Form3Column | null | undefined;
  readonly first: number;
  readonly after: string | null | undefined;
}

/** The rows of an open period follow the register: they have no order of their own but the day and the household. */
async function pageOfDraft(context: Context, scope: ReportScope, period: ReportPeriodRecord, asked: Asked) {
  const histories = await historiesFor(context);
  const { entries } = await draftForm3(context.readers, { plan: context.plan, scope, histories }, period);
  const rows = entries
    .filter(({ place, column }) => (asked.place ?? place) === place && (asked.column ?? column) === column)
    .map((entry) => ({ ...entry, sealedAt: null }))
    .map((node) => ({ node, key: `${node.on} ${node.household} ${node.column}` }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ node }, at) => ({ node, cursor: { field: 'form14', value: String(at), id: node.household } }));
  const read = async (): Promise<Page<Form14Entry>> => {
    const after = readCursor(asked.after, 'form14', 'bigint');
    const begin = after === null ? 0 : Number(after.value) + 1;
    return toPage(rows.slice(begin, begin + asked.first + 1), asked.first, after !== null);
  };
  return listing(read(), { countAll: async () => rows.length });
}

async function readClosed(context: Context, scope: ReportScope, period: ReportPeriodRecord, asked: Asked) {
  const of = { period: period.id, revision: period.revision };
  const { place, column, first, after } = asked;
  const order = { field: 'HAPPENED_ON', direction: 'ASC' } as const;
  const page = await listReportEntries(context.readers, scope, of, { place, column }, { order, first, after });
  const { sealedAt } = period;
  return { ...page, edges: page.edges.map(({ cursor, node }) => ({ cursor, node: { ...node, sealedAt } })) };
}

function pageOfClosed(context: Context, scope: ReportScope, period: ReportPeriodRecord, asked: Asked) {
  const of = { period: period.id, revision: period.revision };
  return listing<Form14Entry>(readClosed(context, scope, period, asked), {
    countAll: () => countReportEntries(context.readers, scope, of, asked),
  });
}

builder.objectFields(ReportPeriod, (t) => ({
  form14: t.field({
    type: Connection,
    description:
      'The detailed list (danh sách chi tiết, form 14): the households behind the figures of form 3, by day, with their persons, points, causes and decision. What the register does not hold is null.',
    args: {
      ...pageArgs(t),
      place: t.arg.id({ description: 'One ward.' }),
      column: t.arg({ type: Form3ColumnEnum, description: 'One column; END is the list of the near-poor households.' }),
    },
    resolve: (period, { first, after, place, column }, context): Promise<Listing<Form14Entry>> => {
      const asked = { place: ownId('Place', place), column, first: pageSize(first), after };
      const page = period.state === 'OPEN' ? pageOfDraft : pageOfClosed;
      return page(context, reportScopeOf(context), period, asked);
    },
  }),
}));
