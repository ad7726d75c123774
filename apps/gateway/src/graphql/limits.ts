import { EnvelopArmor } from '@escape.tech/graphql-armor';
import { type DocumentNode, GraphQLError, Kind, visit } from 'graphql';
import type { Plugin } from 'graphql-yoga';

/** Bounds of one request; its cost has bounds of its own, by caller. A screen of the admin stays below half of each. */
export const limits = {
  aliases: 15,
  directives: 5,
  depth: 14,
  tokens: 1500,
  selections: 400,
  /** Of the text of a document: what was parsed is remembered under its text. */
  characters: 32_000,
  bytes: 1_000_000,
} as const;

type Limit = Exclude<keyof typeof limits, 'bytes'>;

const codes: Readonly<Record<Limit, string>> = {
  aliases: 'TOO_MANY_ALIASES',
  directives: 'TOO_MANY_DIRECTIVES',
  depth: 'TOO_DEEP',
  tokens: 'TOO_MANY_TOKENS',
  selections: 'TOO_MANY_SELECTIONS',
  characters: 'TOO_LONG',
};

function refusal(limit: Limit, http?: { readonly status: number }): GraphQLError {
  return new GraphQLError(`Truy vấn quá lớn / The query is too large: ${limit} > ${limits[limit]}`, {
    extensions: { code: codes[limit], limit: limits[limit], ...(http ? { http } : {}) },
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

/** Refuses a text before it is parsed. */
const maxCharacters: Plugin = {
  onParams: ({ params }) => {
    const { query } = params;
    if (typeof query === 'string' && query.length > limits.characters) throw refusal('characters', { status: 413 });
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
  return [maxCharacters, selections, ...(armor.protect().plugins as unknown as Plugin[])];
}
