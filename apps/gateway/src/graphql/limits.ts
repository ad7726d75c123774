import { EnvelopArmor } from '@escape.tech/graphql-armor';
import { type DocumentNode, GraphQLError, Kind, visit } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { queryCost } from './query-cost.ts';

/** Bounds of one request. A screen of the admin stays below half of each. */
export const limits = {
  aliases: 15,
  directives: 5,
  depth: 14,
  tokens: 1500,
  cost: 50_000,
  selections: 400,
  bytes: 1_000_000,
} as const;

type Limit = 'aliases' | 'directives' | 'depth' | 'tokens' | 'cost' | 'selections';

const codes: Readonly<Record<Limit, string>> = {
  aliases: 'TOO_MANY_ALIASES',
  directives: 'TOO_MANY_DIRECTIVES',
  depth: 'TOO_DEEP',
  tokens: 'TOO_MANY_TOKENS',
  cost: 'TOO_EXPENSIVE',
  selections: 'TOO_MANY_SELECTIONS',
};

function refusal(limit: Limit): GraphQLError {
  return new GraphQLError(`Truy vấn quá lớn / The query is too large: ${limit} > ${limits[limit]}`, {
    extensions: { code: codes[limit], limit: limits[limit] },
  });
}

function refuses(limit: Limit): () => never {
  return () => {
    throw refusal(limit);
  };
}

/** Counts every selection of a document, in fragments once for each spread is bounded by cost and depth. */
function countSelections(document: DocumentNode): number {
  let count = 0;
  visit(document, {
    [Kind.FIELD]: () => {
      count += 1;
    },
    [Kind.FRAGMENT_SPREAD]: () => {
      count += 1;
    },
    [Kind.INLINE_FRAGMENT]: () => {
      count += 1;
    },
  });
  return count;
}

function maxSelections() {
  return {
    Document(document: DocumentNode) {
      if (countSelections(document) > limits.selections) throw refusal('selections');
    },
  };
}

/**
 * Refuses what would cost too much before anything of it runs, and tells its cost in `extensions.cost`. It waits until
 * the variables are there: the size of a page is usually one of them.
 */
const maxCost: Plugin = {
  onExecute: ({ args, setExecuteFn }) => {
    const { schema, document, operationName, variableValues: variables } = args;
    const cost = queryCost({ schema, document, operationName, variables });
    if (cost > limits.cost) setExecuteFn(() => ({ errors: [refusal('cost')], extensions: { cost } }));
  },
};

/** The limits as plugins; each refusal carries a stable `extensions.code`. */
export function limitPlugins(): Plugin[] {
  const armor = new EnvelopArmor({
    maxAliases: { n: limits.aliases, allowList: [], onReject: [refuses('aliases')] },
    maxDirectives: { n: limits.directives, onReject: [refuses('directives')] },
    maxDepth: { n: limits.depth, onReject: [refuses('depth')] },
    maxTokens: { n: limits.tokens, onReject: [refuses('tokens')] },
    costLimit: { enabled: false },
    blockFieldSuggestion: { enabled: false },
  });
  const selections: Plugin = {
    onValidate: ({ addValidationRule }) => addValidationRule(maxSelections),
  };
  return [selections, maxCost, ...(armor.protect().plugins as unknown as Plugin[])];
}
