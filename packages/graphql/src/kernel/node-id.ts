import { toGlobalId } from './global-id.ts';

/** The options of a node's `id` field. */
export function nodeId<Row>(type: string, idOf: (row: Row) => string) {
  return {
    description: 'Opaque id, the same for ever.',
    resolve: (row: Row): string => toGlobalId(type, idOf(row)),
  };
}
