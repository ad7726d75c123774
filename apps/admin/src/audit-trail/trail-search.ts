import { isIsoDate } from '@vuonlen/plan/kernel';
import type { AggregateKind, AuditEventWhere } from '../gql/graphql.ts';

/** Kinds of things that the trail tells of, in the order of the filter. */
export const aggregateKinds: readonly AggregateKind[] = [
  'HOUSEHOLD',
  'CHANGE_BATCH',
  'IMPORT_BATCH',
  'PLEDGE',
  'DISBURSEMENT_BATCH',
  'PLAN',
  'COMMITTEE',
  'MEMBERSHIP',
  'DELEGATION',
];

function kindOf(text: string | null): AggregateKind | undefined {
  return aggregateKinds.find((kind) => kind === text);
}

const dayOf = (text: string | null) => (text !== null && isIsoDate(text) ? text : undefined);

/** The conditions that the address asks for; what it does not say well is not asked. */
export function whereOf(search: URLSearchParams): AuditEventWhere {
  const kind = kindOf(search.get('kind'));
  const [node, actor] = [search.get('node'), search.get('actor')];
  const [from, until] = [dayOf(search.get('from')), dayOf(search.get('until'))];
  return {
    ...(kind ? { aggregate: [kind] } : {}),
    ...(node ? { node } : {}),
    ...(actor ? { actor } : {}),
    ...(from ? { from } : {}),
    ...(until ? { until } : {}),
  };
}
