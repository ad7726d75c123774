import {
  defaultFieldResolver,
  type FieldNode,
  type GraphQLFieldResolver,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
} from 'graphql';
import type { Batch, Context } from './context.ts';
import { shown } from './relation.ts';
import { type Columns, columnsByBatch } from './selected-columns.ts';
import { type Branch, compileStep, isOn, type Step } from './selection-plan.ts';

/** Rows of one type, and what of them is selected. */
interface Post {
  readonly branches: readonly Branch[];
  readonly rows: readonly object[];
}

/** A relation whose rows wait for the statement of their level. */
interface Waiting {
  readonly branch: Branch;
  readonly args: object;
  readonly rows: readonly object[];
}

/** One request's walk over what was selected. */
class Walk {
  readonly #context: Context;
  readonly #info: GraphQLResolveInfo;
  readonly #columns: ReadonlyMap<Batch<string, unknown>, Columns>;

  constructor(context: Context, info: GraphQLResolveInfo) {
    this.#context = context;
    this.#info = info;
    this.#columns = context.isTrusted ? columnsByBatch(info) : new Map();
  }

  /** Reads level by level: one statement a batch for all rows of a level, all batches of a level at the same time. */
  async run(start: readonly Post[]): Promise<void> {
    let posts = start;
    while (posts.length > 0) {
      const wanted = new Map<Batch<string, unknown>, Set<string>>();
      const waiting = posts.flatMap((post) => this.#gather(post, wanted));
      await Promise.all(
        [...wanted].map(([batch, keys]) => this.#context.loaders.fill(batch, keys, this.#columns.get(batch) ?? null)),
      );
      posts = waiting.flatMap((wait) => this.#below(wait));
    }
  }

  /** The rows of a value: of an object type, a list of them, or an abstract type. What answers later is left out. */
  posts(step: Step, value: unknown): Post[] {
    const groups = new Map<readonly Branch[], object[]>();
    this.#sort(step, value, groups);
    return [...groups].map(([branches, rows]) => ({ branches, rows }));
  }

  #sort(step: Step, value: unknown, groups: Map<readonly Branch[], object[]>): void {
    if (Array.isArray(value)) {
      for (const one of value) this.#sort(step, one, groups);
      return;
    }
    if (typeof value !== 'object' || value === null || value instanceof Error) return;
    const name = isAbstractType(step.type) ? this.#nameOf(step, value) : step.type.name;
    const branches = step.branches.get(name ?? '');
    if (branches === undefined) return;
    const rows = groups.get(branches);
    if (rows) rows.push(value);
    else groups.set(branches, [value]);
  }

  #nameOf({ type }: Step, value: object): string | undefined {
    if (!isAbstractType(type) || !type.resolveType) return undefined;
    const name = type.resolveType(value, this.#context, this.#info, type);
    return typeof name === 'string' ? name : undefined;
  }

  /** Asks the relations of rows for their keys, and goes through passages at once. */
  #gather({ branches, rows }: Post, wanted: Map<Batch<string, unknown>, Set<string>>): Waiting[] {
    return branches.flatMap((branch) => {
      if (!isOn(branch, this.#info.variableValues)) return [];
      const args = branch.args(this.#info.variableValues);
      if (branch.relation === null) return this.#pass(branch, args, rows, wanted);
      const { of, key } = branch.relation;
      const keys = wanted.get(of) ?? new Set();
      wanted.set(of, keys);
      for (const row of rows) {
        const own = key(row, args, this.#context);
        if (own !== null) keys.add(own);
      }
      return branch.next === null ? [] : [{ branch, args, rows }];
    });
  }

  #pass(branch: Branch, args: object, rows: readonly object[], wanted: Map<Batch<string, unknown>, Set<string>>) {
    const { next, field } = branch;
    if (next === null) return [];
    const resolve = field.resolve ?? defaultFieldResolver;
    const values = rows.map((row) => resolve(row, args, this.#context, this.#info));
    return this.posts(next, values).flatMap((post) => this.#gather(post, wanted));
  }

  #below({ branch, args, rows }: Waiting): Post[] {
    const { relation, next } = branch;
    if (relation === null || next === null) return [];
    const values = rows.map((row) => {
      const own = relation.key(row, args, this.#context);
      const known = own === null ? undefined : this.#context.loaders.peek(relation.of, own);
      return known && 'value' in known ? shown(relation, known.value, args) : null;
    });
    return this.posts(next, values);
  }
}

const steps = new WeakMap<FieldNode, Step | null>();

/** What is selected under a field of the root, worked out once for each document. */
function stepOf(node: FieldNode, info: GraphQLResolveInfo): Step | null {
  const made = steps.get(node);
  if (made !== undefined) return made;
  const type = getNamedType(info.returnType);
  const step =
    node.selectionSet && isCompositeType(type)
      ? compileStep(info.schema, info.fragments, type, [node.selectionSet])
      : null;
  steps.set(node, step);
  return step;
}

/** A failure here is not told: the field that meets it asks again by itself and tells it in its place. */
async function readAhead<Value>(value: Value, wanted: readonly Step[], context: Context, info: GraphQLResolveInfo) {
  try {
    const walk = new Walk(context, info);
    await walk.run(wanted.flatMap((step) => walk.posts(step, value)));
  } catch {
    // The resolvers find what is known and load the rest.
  }
  return value;
}

function ahead(resolve: GraphQLFieldResolver<unknown, Context>): GraphQLFieldResolver<unknown, Context> {
  return (source, args, context, info) => {
    const value: unknown = resolve(source, args, context, info);
    const wanted = info.fieldNodes.flatMap((node) => stepOf(node, info) ?? []);
    if (wanted.length === 0 || !context.loaders.readsAhead) return value;
    if (value instanceof Promise) return value.then((found) => readAhead(found, wanted, context, info));
    return readAhead(value, wanted, context, info);
  };
}

/** Lets every field of the two roots read ahead what its selection set asks for. */
export function readAheadAtRoots(schema: GraphQLSchema): GraphQLSchema {
  for (const root of [schema.getQueryType(), schema.getMutationType()]) {
    for (const field of Object.values(root?.getFields() ?? {})) {
      field.resolve = ahead(field.resolve ?? defaultFieldResolver);
    }
  }
  return schema;
}
