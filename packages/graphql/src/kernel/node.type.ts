import { builder } from './builder.ts';
import { mayReadNode } from './client-guard.ts';
import type { Context } from './context.ts';
import { fromGlobalId } from './global-id.ts';

/** Reads one node by its own id within the reader's scope; null when it is not there or not theirs. */
type NodeReader = (context: Context, id: string) => Promise<object | null> | object | null;

const readers = new Map<string, NodeReader>();

/** Everything with an id of its own. */
export const Node = builder.interfaceRef<object>('Node').implement({
  description: 'Whatever can be read again by its id (Relay).',
  fields: (t) => ({ id: t.id({ description: 'Opaque id, the same for ever.', resolve: () => '' }) }),
  resolveType: (value) => ('__typename' in value ? String(value.__typename) : undefined),
});

/** Registers how a type is read by id. Rights hang on the type: this is the only door of `node` and `nodes`. */
export function readNodesOf(type: string, read: NodeReader): void {
  if (readers.has(type)) throw new Error(`Two ways to read ${type}`);
  readers.set(type, read);
}

/** The names of the types that `node` can read. */
export function nodeTypes(): string[] {
  return [...readers.keys()].sort();
}

/** Reads a node by its Relay id; null for another's node, an unknown type and a broken id alike. */
export async function readNode(context: Context, globalId: string): Promise<object | null> {
  const id = fromGlobalId(globalId);
  const read = id && readers.get(id.type);
  if (!id || !read || !mayReadNode(context, id.type)) return null;
  const node = await read(context, id.id);
  return node ? { ...node, __typename: id.type } : null;
}
