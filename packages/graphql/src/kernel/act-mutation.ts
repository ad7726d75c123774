import type { InputObjectRef, ObjectRef } from '@pothos/core';
import type { ActError, ActResult } from '@vuonlen/acts/kernel';
import { type Action, can } from '@vuonlen/permissions';
import { GraphQLError } from 'graphql';
import type { z } from 'zod';
import { builder } from './builder.ts';
import type { Context } from './context.ts';
import { errorTypes, ForbiddenError, InvalidInputError, PlanChangedError } from './domain-error.type.ts';
import { type Given, given } from './given.ts';
import { errorMessage, type IssueCode, inputIssue, issueMessages } from './messages.ts';

type Types = (typeof builder)['$inferSchemaTypes'];
type AnyRef = ObjectRef<Types, never, never>;

/** One business act as a mutation: its input, what it answers, and the refusals that can occur. */
export interface ActMutation<Raw extends object, Input, Value extends object> {
  readonly name: string;
  readonly description: string;
  /** Checked before the input is looked at: who may not act learns nothing about it. */
  readonly action: Action;
  readonly input: InputObjectRef<Types, Raw>;
  readonly parse: z.ZodType<Input>;
  /** `<Name>Success`. */
  readonly success: ObjectRef<Types, Value>;
  /** Refusals beyond FORBIDDEN, INVALID_INPUT and PLAN_CHANGED. */
  readonly errors: readonly unknown[];
  readonly run: (context: Context, input: Given<Input>) => Promise<ActResult<NoInfer<Value>>>;
}

const refusals = new WeakSet<object>();

function refused(error: ActError): ActError {
  refusals.add(error);
  return error;
}

function issuesOf(error: z.ZodError): ActError {
  const issues = error.issues.map(({ path, message }) => {
    const code = message in issueMessages ? (message as IssueCode) : 'MALFORMED';
    return inputIssue(path.join('.'), code);
  });
  return { code: 'INVALID_INPUT', issues };
}

async function runAct<Raw extends object, Input, Value extends object>(
  act: ActMutation<Raw, Input, Value>,
  context: Context,
  raw: Raw,
): Promise<Value | ActError> {
  if (!can(context.actor, act.action)) return refused({ code: 'FORBIDDEN', action: act.action });
  const parsed = act.parse.safeParse(raw);
  if (!parsed.success) return refused(issuesOf(parsed.error));
  const result = await act.run(context, given(parsed.data));
  context.loaders.clear();
  return result.ok ? result.value : refused(result.error);
}

/** A refusal that the union does not name is answered with its code all the same; a test keeps the lists complete. */
function typeNameOf(value: object, success: string, allowed: ReadonlySet<string>): string {
  if (!refusals.has(value)) return success;
  const { code } = value as ActError;
  if (allowed.has(errorTypes[code])) return errorTypes[code];
  throw new GraphQLError(errorMessage(value as ActError).vi, { extensions: { code } });
}

/** Defines the mutation and its result union `<Name>Result`. */
export function actMutation<Raw extends object, Input, Value extends object>(
  act: ActMutation<Raw, Input, Value>,
): void {
  const title = act.name.charAt(0).toUpperCase() + act.name.slice(1);
  const members = [
    ...[act.success, ForbiddenError, InvalidInputError, PlanChangedError],
    ...act.errors,
  ] as unknown as AnyRef[];
  const allowed = new Set(members.map((ref) => String((ref as { name?: string }).name)));
  const Result = builder.unionType(`${title}Result`, {
    description: `What ${act.name} answers: its success or one refusal.`,
    types: members,
    resolveType: (value) => typeNameOf(value, `${title}Success`, allowed),
  });
  builder.mutationField(act.name, (t) =>
    t.field({
      type: Result,
      description: act.description,
      args: { input: t.arg({ type: act.input, required: true, description: 'What is to be done.' }) },
      resolve: async (_root, args, context) => {
        const answer = await runAct(act, context, (args as { input: Raw }).input);
        if (refusals.has(answer)) context.onRefusal?.((answer as ActError).code);
        return answer as never;
      },
    }),
  );
}
