import { toGlobalId } from './global-id.ts';

/** The options of a node's `id` field. */
export function nodeId<Row>(type: string, idOf: ((row: Row) => string) & { readonly reads?: readonly string[] }) {
  return {
    description: 'Opaque id, the same for ever.',
    resolve: (row: Row): string => toGlobalId(type, idOf(row)),
    ...(idOf.reads ? { extensions: { reads: idOf.reads } } : {}),
  };
}
