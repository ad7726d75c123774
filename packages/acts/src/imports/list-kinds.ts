import type { ImportKind } from '@vuonlen/database/kernel';
import { type ActionHolder, can } from '@vuonlen/permissions';
import { healthCardList } from './health-card-list.ts';
import { householdList } from './household-list.ts';
import type { ListKind } from './list-kind.ts';
import { pledgeList } from './pledge-list.ts';
import { receiptList } from './receipt-list.ts';

const kinds: Readonly<Record<ImportKind, ListKind>> = {
  HOUSEHOLDS: householdList,
  PLEDGES: pledgeList,
  RECEIPTS: receiptList,
  HEALTH_CARDS: healthCardList,
};

/** The kinds of lists that can be imported. */
export const importKinds = Object.keys(kinds) as readonly ImportKind[];

/** What a list of the kind is. */
export function listKindOf(kind: ImportKind): ListKind {
  return kinds[kind];
}

/** True for who records by hand what a list of the kind holds. */
export function mayImport(actor: ActionHolder, kind: ImportKind): boolean {
  return can(actor, kinds[kind].rights.record);
}
