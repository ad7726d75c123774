import { defaultFieldResolver, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import { requireClientField } from './client-guard.ts';
import { coded } from './coded.ts';
import type { Context } from './context.ts';

/** What a reader with a one-time password may still ask: who am I. */
const openBeforeChange = new Set(['viewer']);

/** What everybody may ask, signed in or not. */
const open = new Set<string>();

/** Opens a field of the query's root to everybody: it shows nothing of a person, a household or a ward. */
export function openToAll(field: string): void {
  open.add(field);
}

/** The guard of an act stands in the act: the right that it wants is its own. */
function guarded(
  { isAct, name }: { readonly isAct: boolean; readonly name: string },
  resolve: GraphQLFieldResolver<unknown, Context>,
): GraphQLFieldResolver<unknown, Context> {
  return (source, args, context, info) => {
    if (!isAct && open.has(name)) return resolve(source, args, context, info);
    if (context.standing === 'SIGNED_OUT') throw coded('UNAUTHENTICATED', 'Hãy đăng nhập. / Sign in first.');
    if (context.standing === 'MUST_CHANGE_PASSWORD' && !openBeforeChange.has(name)) {
      throw coded('PASSWORD_CHANGE_REQUIRED', 'Hãy đổi mật khẩu dùng một lần. / Change the one-time password first.');
    }
    if (!isAct) requireClientField(context, name);
    return resolve(source, args, context, info);
  };
}

/**
 * Puts a guard before every field of the roots: nothing is read or done by somebody who is not signed in, or who still
 * holds a one-time password, or by an application whose key does not say so. It works on the finished schema, so that a
 * new field cannot be forgotten.
 */
export function guardRoots(schema: GraphQLSchema): GraphQLSchema {
  for (const root of [schema.getQueryType(), schema.getMutationType()]) {
    const isAct = root === schema.getMutationType();
    for (const field of Object.values(root?.getFields() ?? {})) {
      field.resolve = guarded({ isAct, name: field.name }, field.resolve ?? defaultFieldResolver);
    }
  }
  for (const field of Object.values(schema.getSubscriptionType()?.getFields() ?? {})) {
    if (field.subscribe) field.subscribe = guarded({ isAct: false, name: field.name }, field.subscribe);
  }
  return schema;
}
