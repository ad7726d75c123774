import { disbursementOrder, type HandedOver, handingOverList, type OrderLine } from '@vuonlen/documents';
import { formatCount, type IsoDate, type Vnd } from '@vuonlen/plan/kernel';
import { parse } from 'graphql';
import { askSchema } from './ask-schema.ts';
import { type Order, ownIdOf, required, seen, type WriteDocument, type Written } from './document-kind.ts';
import { wardInWords } from './ward-name.ts';
import { unitWords } from './words.ts';

interface Line {
  readonly amount: Vnd | null;
  readonly units: number | null;
  readonly recipient: string | null;
  readonly assignment: {
    readonly household: { readonly headName: string; readonly place: { readonly name: string } };
    readonly handingOver: { readonly bookNumber: string | null } | null;
  };
  readonly pledge: { readonly unit: keyof typeof unitWords; readonly name: { readonly vi: string } };
}

interface Batch {
  readonly state: 'DRAFT' | 'SUBMITTED' | 'RETURNED' | 'APPROVED' | 'PAID' | 'DISCARDED';
  readonly total: Vnd;
  readonly makerName: string;
  readonly checkerName: string | null;
  readonly documentNumber: string | null;
  readonly paidOn: IsoDate | null;
  readonly place: { readonly kind: string; readonly name: string } | null;
  readonly schoolTerm: { readonly name: { readonly vi: string } } | null;
  readonly measure: { readonly clause: string; readonly name: { readonly vi: string } };
  readonly lines: readonly Line[];
}

const question = parse(`query Batch($id: ID!) {
  node(id: $id) {
    ... on DisbursementBatch {
      state total makerName checkerName documentNumber paidOn
      place { kind name }
      schoolTerm { name { vi } }
      measure { clause name { vi } }
      lines {
        amount units recipient
        assignment { household { headName place { name } } handingOver { bookNumber } }
        pledge { unit name { vi } }
      }
    }
  }
}`);

async function readBatch({
  context,
  params,
}: Order): Promise<{ readonly batch: Batch; readonly about: Written['about'] }> {
  const id = required(params, 'id');
  const aggregateId = ownIdOf(id, 'DisbursementBatch');
  const { node } = await askSchema<{ node: Batch | null }>(context, question, { id });
  return { batch: seen(node), about: { aggregate: 'DISBURSEMENT_BATCH', aggregateId } };
}

/** "phường Hà Cầu", "học kỳ I năm học 2024–2025"; empty for all wards. */
function scopeOf({ place, schoolTerm }: Batch): string {
  return [place ? wardInWords(place) : null, schoolTerm?.name.vi ?? null].filter((part) => part !== null).join(', ');
}

function orderLine({ amount, recipient, assignment, pledge }: Line): OrderLine {
  const { headName, place } = assignment.household;
  return { recipient: recipient ?? headName, headName, ward: place.name, source: pledge.name.vi, amount };
}

function handedOver(measure: string, line: Line): HandedOver {
  const { amount, units, recipient, assignment, pledge } = line;
  const { headName, place } = assignment.household;
  const book = assignment.handingOver?.bookNumber;
  const what = amount === null ? `${formatCount(units ?? 0)} ${unitWords[pledge.unit]}` : measure;
  return {
    recipient: recipient ?? headName,
    headName,
    ward: place.name,
    what: book ? `${what} (sổ số ${book})` : what,
    amount,
  };
}

/** Nobody pays by what the checker has not approved: it says so on every sheet. */
const draftMark = 'DỰ THẢO - Chưa được duyệt chi';
/** Nobody pays, and nobody signs, by a batch that was given up: whoever has the address is told so on every sheet. */
const discardedMark = 'ĐÃ HỦY - Không chi, không ký nhận theo văn bản này';

function markOfOrder({ state }: Batch): string | null {
  if (state === 'DISCARDED') return discardedMark;
  return state === 'APPROVED' || state === 'PAID' ? null : draftMark;
}

/** The order to pay a batch; its number is that of the voucher, unless the clerk gives another. */
export const writeDisbursementOrder: WriteDocument = async (order) => {
  const { batch, about } = await readBatch(order);
  const { letterhead, plan } = order.desk;
  const { total, makerName, checkerName, measure } = batch;
  const document = disbursementOrder({
    letterhead: {
      ...letterhead,
      number: letterhead.number ?? batch.documentNumber,
      date: letterhead.date ?? batch.paidOn,
    },
    plan,
    measure: measure.name.vi,
    clause: measure.clause,
    scope: scopeOf(batch),
    lines: batch.lines.map(orderLine),
    total,
    makerName,
    checkerName,
  });
  const mark = markOfOrder(batch);
  return { document: mark === null ? document : { ...document, mark }, about };
};

/** The list of a batch that the receivers sign. */
export const writeHandingOverList: WriteDocument = async (order) => {
  const { batch, about } = await readBatch(order);
  const measure = batch.measure.name.vi;
  const document = handingOverList({
    letterhead: order.desk.letterhead,
    measure,
    scope: scopeOf(batch),
    handedOverOn: batch.paidOn,
    rows: batch.lines.map((line) => handedOver(measure, line)),
    total: batch.total,
    parties: [
      { role: 'Người lập', name: batch.makerName },
      { role: 'Người trao', name: null },
      { role: `UBND ${batch.place ? wardInWords(batch.place) : 'phường'}`, name: null },
    ],
  });
  return { document: batch.state === 'DISCARDED' ? { ...document, mark: discardedMark } : document, about };
};
