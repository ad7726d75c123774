import { type ExecutionArgs, GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { type CostReport, requestScope } from '../request-scope.ts';
import type { Budgets } from './budgets.ts';
import type { Caller } from './caller.ts';
import type { RequestState } from './graphql-server.ts';
import { queryCost } from './query-cost.ts';

/** What each request costs, whatever is in it: it is paid before its body is read. */
const costOfRequest = 1;

function tooExpensive({ requested, limit }: CostReport): GraphQLError {
  const message = `Truy vấn quá tốn kém / The query costs too much: ${requested} > ${limit}`;
  return new GraphQLError(message, { extensions: { code: 'TOO_EXPENSIVE', limit } });
}

/** The refusal of a caller who has asked too much in too short a time. */
function rateLimited(retryAfterSeconds: number): GraphQLError {
  const message = `Quá nhiều yêu cầu, hãy thử lại sau ${retryAfterSeconds} giây. / Too much was asked: try again in ${retryAfterSeconds} s.`;
  const http = { status: 429, headers: { 'Retry-After': String(retryAfterSeconds) } };
  return new GraphQLError(message, { extensions: { code: 'RATE_LIMITED', retryAfterSeconds, http } });
}

/** Takes a cost from the caller's budget and notes it. @returns the refusal, or null */
export function pay(
  budgets: Budgets,
  { key, budget, costLimit: limit }: Caller,
  requested: number,
): GraphQLError | null {
  const note = (remaining: number): CostReport => {
    const report = { requested, limit, remaining };
    const record = requestScope.getStore();
    if (record) record.cost = report;
    return report;
  };
  if (requested > limit) return tooExpensive(note(budgets.remaining(key, budget)));
  const spending = budgets.spend(key, budget, requested);
  note(spending.remaining);
  return spending.ok ? null : rateLimited(spending.retryAfterSeconds);
}

/** Takes what a request costs before anything of it is read. @returns the refusal, or null */
export function payRequest(budgets: Budgets, caller: Caller, cost = costOfRequest): GraphQLError | null {
  return pay(budgets, caller, cost);
}

/** An operation on its way, of any kind. */
interface Asked extends Omit<ExecutionArgs, 'contextValue'> {
  readonly contextValue: RequestState;
}

/**
 * Refuses what would cost too much, and whoever has spent everything, before anything of the operation runs. It waits
 * until the variables are there: the size of a page is usually one of them.
 */
export function costLimit(budgets: Budgets): Plugin<RequestState> {
  const payFor = ({ schema, document, operationName, variableValues: variables, contextValue }: Asked) =>
    pay(budgets, contextValue.caller, queryCost({ schema, document, operationName, variables }));
  return {
    onExecute: ({ args, setExecuteFn }) => {
      const refusal = payFor(args);
      if (refusal) setExecuteFn(() => ({ errors: [refusal] }));
    },
    onSubscribe: ({ args, setSubscribeFn }) => {
      const refusal = payFor(args);
      if (refusal) setSubscribeFn(() => ({ errors: [refusal] }));
    },
    onResultProcess: ({ result, setResult }) => {
      const cost = requestScope.getStore()?.cost;
      if (!cost || Array.isArray(result) || Symbol.asyncIterator in result) return;
      setResult({ ...result, extensions: { ...result.extensions, cost } });
    },
  };
}
