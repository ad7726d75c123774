import { type MatrixRow, type RoleGroup, responsibilityMatrix, type Successors } from '@vuonlen/documents';
import type { IsoDate } from '@vuonlen/plan/kernel';
import type { Plan } from '@vuonlen/plan/plans';
import { type ResponsibilityRow, responsibilityMatrix as rowsOf } from '@vuonlen/plan/responsibilities';
import { parse } from 'graphql';
import { askSchema } from './ask-schema.ts';
import { dayIn, type Order, type WriteDocument } from './document-kind.ts';

interface Answer {
  readonly agencies: readonly {
    readonly slug: string;
    readonly holder: {
      readonly kind: Successors['kind'] | 'SAME';
      readonly paths: readonly { readonly holder: { readonly name: { readonly vi: string } } }[];
    };
  }[];
}

const question = parse(`query Holders($asOf: Date!) {
  agencies { slug holder(asOf: $asOf) { kind paths { holder { name { vi } } } } }
}`);

/** A field of work: a measure, a loan or a general policy; null for what belongs to none. */
interface Field {
  readonly code: string | null;
  readonly name: string;
}

function isIn({ duty }: ResponsibilityRow, { code }: Field): boolean {
  return code === null ? duty.measures.length === 0 : duty.measures.includes(code);
}

/** Fields of work in which somebody has a duty, in the order of the plan. */
function fieldsOf(plan: Plan, rows: readonly ResponsibilityRow[]): readonly Field[] {
  const loans = plan.loan === null ? plan.otherLoans : [plan.loan, ...plan.otherLoans];
  const named = [...plan.measures, ...loans, ...plan.generalPolicies].map(({ code, name }) => ({
    code,
    name: name.vi,
  }));
  const all: readonly Field[] = [{ code: null, name: 'Công tác chung' }, ...named];
  return all.filter((field) => rows.some((row) => isIn(row, field)));
}

function groupsOf(rows: readonly ResponsibilityRow[]): readonly RoleGroup[] {
  return (['DIRECTED', 'REQUESTED'] as const)
    .map((mandate) => ({
      mandate,
      roles: [...new Set(rows.filter((row) => row.mandate === mandate).flatMap(({ roles }) => roles))],
    }))
    .filter(({ roles }) => roles.length > 0);
}

/** The plan's duties, bodies by fields of work. */
function matrixRows(
  rows: readonly ResponsibilityRow[],
  fields: readonly Field[],
  holders: ReadonlyMap<string, Successors>,
): readonly MatrixRow[] {
  return [...Map.groupBy(rows, ({ agency }) => agency)].map(([agency, own]) => ({
    section: agency.section,
    agency: agency.name.vi,
    holder: holders.get(agency.id) ?? null,
    cells: fields.map((field) => groupsOf(own.filter((row) => isIn(row, field)))),
  }));
}

/** Who stands in the place of each body on a day, where that is another. */
async function readHolders({ context }: Order, asOf: IsoDate): Promise<ReadonlyMap<string, Successors>> {
  const { agencies } = await askSchema<Answer>(context, question, { asOf });
  return new Map(
    agencies.flatMap(({ slug, holder: { kind, paths } }) =>
      kind === 'SAME' ? [] : [[slug, { kind, names: paths.map(({ holder }) => holder.name.vi) }] as const],
    ),
  );
}

/** Who does what by the plan in force, on A3: on the working day, or on the day that is asked for. */
export const writeResponsibilityMatrix: WriteDocument = async (order) => {
  const { context, desk, params } = order;
  const { plan, workingDate, actor } = context;
  const asOf = params.has('asOf') ? dayIn(params, 'asOf') : workingDate;
  const rows = rowsOf(plan);
  const fields = fieldsOf(plan, rows);
  const document = responsibilityMatrix({
    ...desk,
    recipients: ['Các đơn vị có tên trên'],
    asOf,
    fields: fields.map(({ name }) => name),
    rows: matrixRows(rows, fields, await readHolders(order, asOf)),
  });
  return { document, about: { aggregate: 'COMMITTEE', aggregateId: actor.committee } };
};
