import type { Batch, Context } from './context.ts';

/** How a row reaches other rows: the batch that reads them, the key of the row in it, and what the field shows of them. */
export interface Relation<Row, Args, Key extends string, Value, Answer> {
  readonly of: Batch<Key, Value>;
  /** Null: the row has nothing there, and the field answers null. */
  readonly key: ((row: Row, args: Args, context: Context) => Key | null) & { readonly reads?: readonly string[] };
  /** The value itself unless told. Pure: it is asked more than once. */
  readonly show?: (value: Value, args: Args) => Answer;
  /** The columns of the rows that `show` looks at; any unless told. */
  readonly shows?: readonly string[];
}

// biome-ignore lint/suspicious/noExplicitAny: relations of every row and value are kept together
export type AnyRelation = Relation<any, any, string, any, any>;

const relations = new WeakMap<object, AnyRelation>();
const passages = new WeakSet<object>();

/** The relation of a field, by the extensions of the finished schema. */
export function relationOf(extensions: unknown): AnyRelation | undefined {
  return relations.get((extensions as { relation?: object }).relation ?? relations);
}

/** True for a field that only hands on what its row holds already. */
export function isPassage(extensions: unknown): boolean {
  return passages.has((extensions as { passage?: object }).passage ?? passages);
}

/** What a relation answers for a row of which the value is known. */
export function shown(relation: AnyRelation, value: unknown, args: object): unknown {
  return relation.show ? relation.show(value, args) : value;
}

function resolver(relation: AnyRelation) {
  return (row: unknown, args: object, context: Context): unknown => {
    const key = relation.key(row, args, context);
    if (key === null) return null;
    const known = context.loaders.peek(relation.of, key);
    if (known === undefined) {
      return context.loaders.load(relation.of, key).then((value) => shown(relation, value, args));
    }
    if ('error' in known) throw known.error;
    return shown(relation, known.value, args);
  };
}

type Resolver<Row, Args, Answer> = (row: Row, args: Args, context: Context) => Answer | Promise<Answer>;

interface RelationOptions<Row, Args, Answer> {
  readonly resolve: Resolver<Row, Args, Answer>;
  readonly extensions: { readonly relation: object };
}

/**
 * The options of a field that reads other rows. What the selection set asks for is read ahead, one statement a batch and
 * level, and the field then answers at once; where nothing was read ahead it asks the loader, with the same answer.
 *
 * @example t.field({ type: [Need], description: '…', ...relation({ of: needsOf, key: ({ id }: HouseholdRecord) => id }) })
 */
export function relation<Row, Key extends string, Value, Answer = Value, Args extends object = object>(
  made: Relation<Row, Args, Key, Value, Answer>,
): RelationOptions<Row, Args, Answer> {
  const mark = {};
  relations.set(mark, made as unknown as AnyRelation);
  return {
    resolve: resolver(made as unknown as AnyRelation) as Resolver<Row, Args, Answer>,
    extensions: { relation: mark },
  };
}

const mark = {};
passages.add(mark);

/** Beside the options of a field that hands on, at once and without a statement, rows that may have relations. */
export const passage = { extensions: { passage: mark } } as const;
