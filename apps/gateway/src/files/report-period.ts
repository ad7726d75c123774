import type { Form3Values } from '@vuonlen/documents';
import type { IsoDate } from '@vuonlen/plan/kernel';
import type { Form3Column, Form3Figures } from '@vuonlen/plan/reports';
import { parse } from 'graphql';
import { askSchema, Unanswered } from './ask-schema.ts';
import { type Order, ownIdOf, seen } from './document-kind.ts';
import { type WardOfPeriod, wardNameIn, wardOfPeriod } from './ward-name.ts';

type Figures = Readonly<Record<keyof typeof columnOf, number>>;
interface Counts {
  readonly households: Figures;
  readonly persons: Figures;
}

interface Answer {
  readonly node: {
    readonly from: IsoDate;
    readonly to: IsoDate;
    readonly state: 'OPEN' | 'CLOSED';
    readonly form3: {
      readonly rows: readonly (Counts & { readonly place: WardOfPeriod })[];
      readonly total: Counts;
      readonly gaps: readonly { readonly households: number }[];
    } | null;
  } | null;
}

const figures = 'start exited becamePoor otherDecrease fromPoor relapsed new otherIncrease end';
const question = parse(`query Period($id: ID!) {
  node(id: $id) {
    ... on ReportPeriod {
      from to state
      form3 {
        rows { ${wardOfPeriod} households { ${figures} } persons { ${figures} } }
        total { households { ${figures} } persons { ${figures} } }
        gaps { households }
      }
    }
  }
}`);

const columnOf = {
  start: 'START',
  exited: 'EXITED',
  becamePoor: 'BECAME_POOR',
  otherDecrease: 'OTHER_DECREASE',
  fromPoor: 'FROM_POOR',
  relapsed: 'RELAPSED',
  new: 'NEW',
  otherIncrease: 'OTHER_INCREASE',
  end: 'END',
} as const satisfies Readonly<Record<string, Form3Column>>;

function figuresOf(of: Figures): Form3Figures {
  const names = Object.keys(columnOf) as (keyof typeof columnOf)[];
  return Object.fromEntries(names.map((name) => [columnOf[name], of[name]])) as Form3Figures;
}

function countsOf({ households, persons }: Counts) {
  return { households: figuresOf(households), persons: figuresOf(persons) };
}

/** The days of a report, with form 3 where they are those of a period. */
export interface ReportDays {
  readonly from: IsoDate;
  readonly until: IsoDate;
  readonly form3: Form3Values | null;
  /** A period whose figures still follow the register. */
  readonly isOpen: boolean;
}

/**
 * A period of reports with its form 3: of a closed one the figures as they were corrected last.
 * @throws Unanswered where it is not seen, or its figures do not add up yet
 */
export async function readPeriod({ context }: Order, id: string): Promise<ReportDays> {
  ownIdOf(id, 'ReportPeriod');
  const { from, to, state, form3 } = seen((await askSchema<Answer>(context, question, { id })).node);
  const { rows, total, gaps } = seen(form3);
  if (gaps.length > 0) throw new Unanswered('FORM3_NOT_BALANCED');
  return {
    from,
    until: to,
    isOpen: state === 'OPEN',
    form3: {
      rows: rows.map((row) => ({ ward: wardNameIn(row.place, to).vi, ...countsOf(row) })),
      total: countsOf(total),
    },
  };
}
