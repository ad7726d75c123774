import { useCSRFPrevention } from '@graphql-yoga/plugin-csrf-prevention';
import { type Context, schema } from '@vuonlen/graphql';
import { type FieldNode, GraphQLError } from 'graphql';
import { createYoga, type Plugin } from 'graphql-yoga';
import type { Logger } from '../logger.ts';
import { requestScope } from '../request-scope.ts';
import { compiledDocuments, knownWhenSeenOften } from './compiled-documents.ts';
import { limitPlugins, limits } from './limits.ts';
import { maskError } from './masked-error.ts';
import { packedAnswers } from './packed-answers.ts';

/** What the HTTP side hands to a request of the API. */
export interface RequestState {
  readonly own: Context;
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

/** Only an administrator sees the schema through the API; it is published as a file anyway. */
const introspection: Plugin<RequestState> = {
  onValidate: ({ addValidationRule, context: { own } }) => {
    const isAdministrator = own.standing === 'SIGNED_IN' && own.actor.role === 'ADMINISTRATOR';
    if (!isAdministrator) addValidationRule(noIntrospection);
  },
};

/** Resolvers get our context as it is: the library would copy it, and with it ask who nobody is. */
const ownContext: Plugin<RequestState> = {
  onExecute: ({ executeFn, setExecuteFn }) => {
    setExecuteFn((args) => executeFn({ ...args, contextValue: args.contextValue.own }));
  },
};

/** What is left of a body that was refused for its size is not read: nothing else may follow on its connection. */
const closeAfterTooLarge: Plugin<RequestState> = {
  onResponse: ({ response }) => {
    if (response.status === 413) response.headers.set('Connection', 'close');
  },
};

/** The GraphQL server as a listener of Node requests, with the limits of `limits.ts` and no default of a friendlier world. */
export function createGraphqlServer(logger: Logger) {
  return createYoga<RequestState>({
    schema,
    plugins: [
      useCSRFPrevention({ requestHeaders: ['x-vuonlen-csrf'] }),
      introspection,
      compiledDocuments({ isKnown: knownWhenSeenOften() }),
      ...limitPlugins(),
      ownContext,
      packedAnswers(),
      closeAfterTooLarge,
    ],
    maskedErrors: {
      isDev: false,
      maskError: (error) => maskError(error, requestScope.getStore()?.requestId ?? '', logger),
    },
    cors: false,
    multipart: false,
    batching: false,
    graphiql: false,
    landingPage: false,
    logging: false,
    healthCheckEndpoint: '/graphql/health-is-elsewhere',
    maxRequestBodySize: limits.bytes,
  });
}
