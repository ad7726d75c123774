import { useCSRFPrevention } from '@graphql-yoga/plugin-csrf-prevention';
import { type Context, schema } from '@vuonlen/graphql';
import { type FieldNode, GraphQLError } from 'graphql';
import { createYoga, type Plugin } from 'graphql-yoga';
import { eventStreamAnswer } from '../live/event-stream-answer.ts';
import type { Logger } from '../logger.ts';
import { requestScope } from '../request-scope.ts';
import { boundedBody } from './bounded-body.ts';
import type { Budgets } from './budgets.ts';
import type { Caller } from './caller.ts';
import { compiledDocuments, knownWhenSeenOften } from './compiled-documents.ts';
import { costLimit } from './cost-limit.ts';
import { limitPlugins, limits } from './limits.ts';
import { maskError } from './masked-error.ts';
import { observed } from './observed.ts';
import { packedAnswers } from './packed-answers.ts';
import type { ShortWay } from './short-way.ts';
import { type TrustedDocuments, trustedDocuments } from './trusted-documents.ts';

/** What the HTTP side hands to a request of the API. */
export interface RequestState extends Record<string, unknown> {
  readonly own: Context;
  readonly caller: Caller;
  /** The caller may send a text of its own instead of the hash of a document of the screens. */
  readonly mayAskAnything: boolean;
}

/** What the server stands on. */
export interface GraphqlServerOptions {
  readonly logger: Logger;
  readonly budgets: Budgets;
  /** Tells the browser how long an answer took. */
  readonly showTimes: boolean;
  readonly documents: () => TrustedDocuments | Promise<TrustedDocuments>;
  readonly shortWay: ShortWay;
}

function noIntrospection() {
  return {
    Field({ name }: FieldNode) {
      if (name.value !== '__schema' && name.value !== '__type') return;
      const message = 'Lược đồ chỉ dành cho quản trị viên. / The schema is for administrators.';
      throw new GraphQLError(message, { extensions: { code: 'INTROSPECTION_REFUSED' } });
    },
  };
}

/** Only who may know the schema sees it through the API; it is published as a file anyway. */
const introspection: Plugin<RequestState> = {
  onValidate: ({ addValidationRule }) => {
    if (!requestScope.getStore()?.knowsSchema) addValidationRule(noIntrospection);
  },
};

/** Resolvers get our context as it is: the library would copy it, and with it ask who nobody is. */
const ownContext: Plugin<RequestState> = {
  onExecute: ({ executeFn, setExecuteFn }) => {
    setExecuteFn((args) => executeFn({ ...args, contextValue: args.contextValue.own }));
  },
  onSubscribe: ({ subscribeFn, setSubscribeFn }) => {
    setSubscribeFn((args) => subscribeFn({ ...args, contextValue: args.contextValue.own }));
  },
};

/** What is wrong with a document is found once and remembered; who asks is told it in words of an own request. */
function wordedErrors(logger: Logger): Plugin<RequestState> {
  return {
    onResultProcess: ({ result, setResult }) => {
      if (!('errors' in result) || !result.errors) return;
      const record = requestScope.getStore();
      const word = (error: GraphQLError) => (error.extensions.requestId ? error : maskError(error, record, logger));
      setResult({ ...result, errors: result.errors.map(word) });
    },
  };
}

/** What is left of a body that was refused for its size is not read: nothing else may follow on its connection. */
const closeAfterTooLarge: Plugin<RequestState> = {
  onResponse: ({ response }) => {
    if (response.status === 413) response.headers.set('Connection', 'close');
  },
};

/** Proxies and clients give up a stream that says nothing for half a minute or more. */
const heartbeatMilliseconds = 15_000;

/** The GraphQL server as a listener of Node requests, with the limits of `limits.ts` and no default of a friendlier world. */
export function createGraphqlServer({ logger, budgets, documents, showTimes, shortWay }: GraphqlServerOptions) {
  return createYoga<RequestState>({
    schema,
    plugins: [
      boundedBody(limits.bytes),
      useCSRFPrevention({ requestHeaders: ['x-vuonlen-csrf'] }),
      trustedDocuments(documents),
      introspection,
      compiledDocuments({ isKnown: knownWhenSeenOften() }),
      shortWay.plugin,
      ...limitPlugins(),
      costLimit(budgets),
      wordedErrors(logger),
      observed(showTimes),
      ownContext,
      packedAnswers(),
      eventStreamAnswer(heartbeatMilliseconds),
      closeAfterTooLarge,
    ],
    maskedErrors: {
      isDev: false,
      maskError: (error) => maskError(error, requestScope.getStore(), logger),
    },
    cors: false,
    multipart: false,
    batching: false,
    graphiql: false,
    landingPage: false,
    logging: false,
    healthCheckEndpoint: '/graphql/health-is-elsewhere',
    extraParamNames: ['documentId'],
    maxRequestBodySize: false,
  });
}
