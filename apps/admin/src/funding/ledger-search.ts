import { isIsoDate } from '@vuonlen/plan/kernel';
import type { LedgerRowKind, LedgerRowOrder, LedgerRowWhere } from '../gql/graphql.ts';

/** What a row of a ledger may change, in the order of the filter. */
const ledgerKinds: readonly LedgerRowKind[] = ['PLEDGE', 'RECEIPT', 'ALLOCATION', 'DISBURSEMENT', 'REALLOCATION'];

/** Orders by their name in the address; the first unless told. */
export const ledgerOrders = {
  recorded: { field: 'RECORDED_AT', direction: 'DESC' },
  latest: { field: 'EFFECTIVE_ON', direction: 'DESC' },
  earliest: { field: 'EFFECTIVE_ON', direction: 'ASC' },
} as const satisfies Readonly<Record<string, LedgerRowOrder>>;
export type LedgerOrder = keyof typeof ledgerOrders;

const dayOf = (text: string | null) => (text !== null && isIsoDate(text) ? text : undefined);

/** The conditions that the address asks for; what it does not say well is not asked. */
export function ledgerWhereOf(search: URLSearchParams): LedgerRowWhere {
  const kind = ledgerKinds.find((one) => one === search.get('kind'));
  const [from, until] = [dayOf(search.get('from')), dayOf(search.get('until'))];
  return { ...(kind ? { kind: [kind] } : {}), ...(from ? { from } : {}), ...(until ? { until } : {}) };
}

/** The order that the address asks for. */
export function ledgerOrderOf(search: URLSearchParams): LedgerOrder {
  const asked = search.get('sort') ?? '';
  return Object.hasOwn(ledgerOrders, asked) ? (asked as LedgerOrder) : 'recorded';
}

/** Address of the ledger of a pledge or a source. */
export function ledgerPath(id: string): string {
  return `/sources/${encodeURIComponent(id)}`;
}
