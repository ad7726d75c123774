import { bankReport } from '@vuonlen/documents';
import { addDays, type IsoDate, type Vnd } from '@vuonlen/plan/kernel';
import { parse } from 'graphql';
import { askSchema } from './ask-schema.ts';
import { superiorOf } from './desk.ts';
import { ownIdOf, required, seen, type WriteDocument } from './document-kind.ts';

interface Answer {
  readonly node: {
    readonly periodFrom: IsoDate;
    readonly dueOn: IsoDate;
    readonly openingAmount: Vnd;
    readonly disbursedAmount: Vnd;
    readonly recoveredAmount: Vnd;
    readonly takenBackAmount: Vnd;
    readonly outstandingAmount: Vnd;
    readonly state: 'DRAFT' | 'SUBMITTED';
    readonly document: string | null;
    readonly submittedOn: IsoDate | null;
    readonly reason: string | null;
    readonly lender: { readonly slug: string; readonly name: { readonly vi: string } };
  } | null;
  readonly bankReportPeriods: readonly {
    readonly dueOn: IsoDate;
    readonly citation: { readonly clause: string; readonly quote: string };
  }[];
}

const question = parse(`query Report($id: ID!) {
  node(id: $id) {
    ... on BankReport {
      periodFrom dueOn openingAmount disbursedAmount recoveredAmount takenBackAmount outstandingAmount
      state document submittedOn reason
      lender { slug name { vi } }
    }
  }
  bankReportPeriods { dueOn citation { clause quote } }
}`);

/** The figures of a draft are worked out once more when it is submitted: it says so on every sheet. */
const draftMark = 'DỰ THẢO - Chưa nộp, số liệu được tính lại khi nộp';

/** The number within the symbol with which it was sent: "05" of "05/BC-NHCSXH". The field is free text: null where it has none. */
function numberIn(document: string | null): string | null {
  return /^\s*(\d{1,6}\p{L}?)(?:\s*\/|\s*$)/u.exec(document ?? '')?.[1] ?? null;
}

/** The bank's report of six months, from the bank's own desk: number and day are those with which it was submitted. */
export const writeBankReport: WriteDocument = async ({ context, params, desk }) => {
  const id = required(params, 'id');
  ownIdOf(id, 'BankReport');
  const { node, bankReportPeriods } = await askSchema<Answer>(context, question, { id });
  const report = seen(node);
  const { citation } = seen(bankReportPeriods.find(({ dueOn }) => dueOn === report.dueOn) ?? bankReportPeriods[0]);
  const superior = superiorOf(context);
  const document = bankReport({
    letterhead: {
      issuer: { superior: null, name: report.lender.name.vi, place: desk.letterhead.issuer.place },
      shortName: 'NHCSXH',
      number: desk.letterhead.number ?? numberIn(report.document),
      date: desk.letterhead.date ?? report.submittedOn,
    },
    signer: { authority: ['Thủ trưởng đơn vị'], name: null },
    addressee: superior,
    recipients: ['Như trên', context.committee.name.vi],
    plan: desk.plan,
    clause: citation.clause,
    quote: citation.quote,
    from: report.periodFrom,
    until: addDays(report.dueOn, -1),
    opening: report.openingAmount,
    disbursed: report.disbursedAmount,
    recovered: report.recoveredAmount,
    takenBack: report.takenBackAmount,
    outstanding: report.outstandingAmount,
    correction: report.reason,
  });
  return {
    document: report.state === 'DRAFT' ? { ...document, mark: draftMark } : document,
    about: { aggregate: 'PLAN', aggregateId: `bank-report/${report.lender.slug}` },
  };
};
