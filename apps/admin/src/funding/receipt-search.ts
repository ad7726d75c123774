import { isIsoDate } from '@vuonlen/plan/kernel';
import type { ReceiptWhere } from '../gql/graphql.ts';

const dayOf = (text: string | null) => (text !== null && isIsoDate(text) ? text : undefined);

/** The conditions of the list of receipts in the address, as a row of a ledger leads there. */
export function receiptWhereOf(search: URLSearchParams): ReceiptWhere {
  const pledge = search.get('pledge');
  const [receivedFrom, receivedUntil] = [dayOf(search.get('from')), dayOf(search.get('until'))];
  return {
    ...(pledge ? { pledge: [pledge] } : {}),
    ...(receivedFrom ? { receivedFrom } : {}),
    ...(receivedUntil ? { receivedUntil } : {}),
  };
}
