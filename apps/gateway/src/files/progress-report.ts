import { type ProgressRow, progressReport } from '@vuonlen/documents';
import { formatShortDate, type IsoDate, type Unit, type Vnd, vnd } from '@vuonlen/plan/kernel';
import { parse } from 'graphql';
import { askSchema, Unanswered } from './ask-schema.ts';
import { dayIn, type Order, type WriteDocument } from './document-kind.ts';
import { readGivenPolicies } from './given-policies.ts';
import { type Paid, paidWithin, readPaid } from './paid.ts';
import { readDifficulties } from './raised-difficulties.ts';
import { type ReportDays, readPeriod } from './report-period.ts';
import { unitWords } from './words.ts';

interface Measure {
  readonly code: string;
  readonly unit: Unit;
  readonly name: { readonly vi: string };
  readonly plannedQuantity: number | null;
  readonly lead: { readonly name: { readonly vi: string } } | null;
  readonly pledges: readonly { readonly sources: readonly { readonly name: { readonly vi: string } }[] }[];
}

interface Answer {
  readonly plan: { readonly measures: readonly Measure[] };
  readonly progress: {
    readonly households: number;
    readonly exited: number;
    readonly disbursed: Vnd;
    readonly planned: Vnd;
    readonly measures: readonly { readonly planned: Vnd | null; readonly measure: { readonly code: string } }[];
  };
}

const question = parse(`query Progress {
  plan {
    measures {
      code unit name { vi } plannedQuantity
      lead { name { vi } }
      pledges { sources { name { vi } } }
    }
  }
  progress { households exited disbursed planned measures { planned measure { code } } }
}`);

/** The days of a period that was opened, or those that are asked for. */
async function daysOf(order: Order): Promise<ReportDays> {
  const { params } = order;
  const period = params.get('period');
  if (period !== null) return readPeriod(order, period);
  const [from, until] = [dayIn(params, 'from'), dayIn(params, 'until')];
  if (until < from) throw new Unanswered('BAD_USER_INPUT');
  return { from, until, form3: null, isOpen: false };
}

/** The report is of the whole committee: who reads a ward or some cases has no figures for it. */
function requireWhole({ context }: Order): void {
  const { places, cases } = context.scope;
  if (places !== 'ALL' || cases !== null) throw new Unanswered('FORBIDDEN');
}

function rowOf(
  measure: Measure,
  { progress }: Answer,
  paid: readonly Paid[],
  { from, until }: ReportDays,
): ProgressRow {
  const own = paid.filter(({ measure: code }) => code === measure.code);
  const sources = measure.pledges.flatMap((pledge) => pledge.sources.map(({ name }) => name.vi));
  return {
    name: measure.name.vi,
    unit: unitWords[measure.unit],
    // A total that the plan states for several measures stands with each in its part: the rows add up to the plan's.
    planned: {
      quantity: measure.plannedQuantity,
      amount: progress.measures.find((each) => each.measure.code === measure.code)?.planned ?? null,
    },
    inPeriod: paidWithin(own, from, until),
    cumulative: paidWithin(own, null, until),
    sources: [...new Set(sources)],
    lead: measure.lead?.name.vi ?? '',
    note: '',
  };
}

/** What the figures wait for, where they are not final: every sheet says it. */
function markOf({ isOpen, until }: ReportDays, workingDate: IsoDate): { readonly mark?: string } {
  const open = isOpen ? ['kỳ báo cáo chưa khóa số liệu'] : [];
  const early = until > workingDate ? [`tính đến ngày ${formatShortDate(workingDate)}`] : [];
  const [first, ...more] = [...open, ...early];
  if (first === undefined) return {};
  const why = [`${first.charAt(0).toUpperCase()}${first.slice(1)}`, ...more].join(', ');
  return { mark: `SỐ LIỆU TẠM TÍNH - ${why}` };
}

/**
 * Progress report by what was paid and, of the general policies, given; of a period of reports with its form 3. Of other days that end before the working day the
 * number of households that have exited is left out: the register says it of today. What only its author knows is left to
 * the author.
 */
export const writeProgressReport: WriteDocument = async (order) => {
  requireWhole(order);
  const { context, desk } = order;
  const days = await daysOf(order);
  const { from, until, form3 } = days;
  const answer = await askSchema<Answer>(context, question, {});
  const paid = await readPaid(context);
  const { plan, progress } = answer;
  const measures = plan.measures.map((measure) => rowOf(measure, answer, paid, days));
  const isToDate = until >= context.workingDate;
  const sumOf = (pick: (row: ProgressRow) => number): number => measures.reduce((sum, row) => sum + pick(row), 0);
  const document = progressReport({
    ...desk,
    addressee: desk.letterhead.issuer.superior,
    recipients: ['Như trên', 'Thành viên Ban chỉ đạo', 'UBND các phường'],
    from,
    until,
    households:
      isToDate && form3 === null
        ? { asOf: context.workingDate, all: progress.households, exited: progress.exited }
        : null,
    form3,
    direction: [],
    generalPolicies: await readGivenPolicies(context, days),
    measures,
    total: {
      planned: progress.planned,
      inPeriod: sumOf(({ inPeriod }) => inPeriod.amount),
      // The ledger's own sum, where it is of the same day: the form holds the rows against it.
      cumulative: isToDate ? progress.disbursed : vnd(sumOf(({ cumulative }) => cumulative.amount)),
    },
    difficulties: await readDifficulties(context, days),
    next: [],
  });
  return {
    document: { ...document, ...markOf(days, context.workingDate) },
    about: { aggregate: 'COMMITTEE', aggregateId: context.actor.committee },
  };
};
