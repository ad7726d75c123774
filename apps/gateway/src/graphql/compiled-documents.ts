import type { Context } from '@vuonlen/graphql';
import {
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  type FieldNode,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import type { Plugin } from 'graphql-yoga';
import type { RequestState } from './graphql-server.ts';

/** What a document is asked by. */
export interface Asked {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly context: Context;
}

/** True for a document that is worth compiling and may be. */
export type IsKnown = (asked: Asked) => boolean;

/** How often a document is interpreted before it counts as known, and how many are counted. */
const often = 3;
const mostCounted = 500;

/**
 * Documents of the screens, and those that people who are signed in sent several times. Nobody else makes a document known: compiling costs more
 * than answering once. Only so many are counted, the oldest is forgotten first.
 */
export function knownWhenSeenOften(): IsKnown {
  const seen = new Map<DocumentNode, number>();
  return ({ document, context }) => {
    if (context.isTrusted) return true;
    if (context.standing !== 'SIGNED_IN') return false;
    const times = (seen.get(document) ?? 0) + 1;
    if (times === 1 && seen.size >= mostCounted) {
      const [oldest] = seen.keys();
      if (oldest) seen.delete(oldest);
    }
    seen.set(document, times);
    return times > often;
  };
}

/** The selections that a path of an answer stands for, in all fragments. */
function nodesAt(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  path: readonly (string | number)[],
): FieldNode[] {
  const fragments = new Map(
    document.definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [])),
  );
  const fieldsOf = (set: SelectionSetNode | undefined): FieldNode[] =>
    (set?.selections ?? []).flatMap((one) => {
      if (one.kind === Kind.FIELD) return [one];
      return fieldsOf(
        one.kind === Kind.INLINE_FRAGMENT ? one.selectionSet : fragments.get(one.name.value)?.selectionSet,
      );
    });
  let sets: (SelectionSetNode | undefined)[] = [operation.selectionSet];
  let nodes: FieldNode[] = [];
  for (const key of path) {
    if (typeof key === 'number') continue;
    nodes = sets.flatMap(fieldsOf).filter(({ alias, name }) => (alias ?? name).value === key);
    sets = nodes.map(({ selectionSet }) => selectionSet);
  }
  return nodes;
}

/** An error of a compiled document comes without the nodes of its place, which the executor would give it. */
function located(document: DocumentNode, operation: OperationDefinitionNode, error: GraphQLError): GraphQLError {
  if (error.nodes || !error.path) return error;
  const { message, path, extensions, originalError } = error;
  const nodes = nodesAt(document, operation, path);
  return new GraphQLError(message, { nodes, path, extensions, ...(originalError ? { originalError } : {}) });
}

/** Runs an operation as the executor would. */
export type Run = (args: ExecutionArgs) => unknown;

/**
 * The operation as a function. What is wrong with variables is found before anything runs, and told by the executor in
 * its own words. Null where the operation cannot be compiled.
 */
export function compileOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  name: string | undefined,
  plain: Run,
): Run | null {
  const compiled = compileQuery(schema, document, name);
  if (!isCompiledQuery(compiled)) return null;
  const operation = getOperationAST(document, name);
  const finished = (result: ExecutionResult, args: ExecutionArgs) => {
    if (!result.errors || !operation) return result;
    if (!('data' in result)) return plain(args);
    return { ...result, errors: result.errors.map((error) => located(document, operation, error)) };
  };
  return (args) => {
    const result = compiled.query(args.rootValue, args.contextValue, args.variableValues ?? {});
    return result instanceof Promise ? result.then((one) => finished(one, args)) : finished(result, args);
  };
}

/** Compiled operations of one process; the oldest is forgotten first. */
const mostCompiled = 300;

export interface CompiledDocumentsOptions {
  readonly isKnown: IsKnown;
}

/**
 * Compiles known documents to functions and runs these in place of the executor, with the same answers. It stands before
 * the limits, which replace what is run by their refusal. A document that cannot be compiled runs as ever.
 */
export function compiledDocuments({ isKnown }: CompiledDocumentsOptions): Plugin<RequestState> {
  const compiled = new Map<OperationDefinitionNode, Run | null>();
  return {
    onExecute: ({ args, executeFn, setExecuteFn }) => {
      const { document, operationName, schema, contextValue } = args;
      const operation = getOperationAST(document, operationName);
      if (!operation) return;
      if (!compiled.has(operation)) {
        if (!isKnown({ document, operation, context: contextValue.own })) return;
        const [oldest] = compiled.size >= mostCompiled ? compiled.keys() : [];
        if (oldest) compiled.delete(oldest);
        compiled.set(operation, compileOperation(schema, document, operation.name?.value, executeFn));
      }
      const run = compiled.get(operation);
      if (run) setExecuteFn(run);
    },
  };
}
