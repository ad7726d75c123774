import {
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { isClosedToClients } from './client-guard.ts';
import { coded } from './coded.ts';
import type { Context } from './context.ts';

/** What a relation leads to: of a connection, what it lists. */
function targetOf(type: GraphQLNamedType): GraphQLNamedType {
  const nodes = isObjectType(type) && type.name.endsWith('Connection') ? type.getFields().nodes : undefined;
  return nodes ? getNamedType(nodes.type) : type;
}

function isClosed(type: GraphQLNamedType): boolean {
  const target = targetOf(type);
  return (
    isObjectType(target) &&
    isClosedToClients(
      target.name,
      target.getInterfaces().some(({ name }) => name === 'Node'),
    )
  );
}

/** What there is to see behind the relation: nothing. @throws GraphQLError FORBIDDEN where the schema promises a value. */
function nothingOf({ type, name }: GraphQLField<unknown, Context>): readonly never[] | null {
  if (isListType(getNullableType(type))) return [];
  if (!isNonNullType(type)) return null;
  throw coded('FORBIDDEN', `Khóa không có quyền này: ${name}. / The key does not hold this right: ${name}.`);
}

function guardFields(type: GraphQLObjectType<unknown, Context>): void {
  for (const field of Object.values(type.getFields())) {
    if (!isClosed(getNamedType(field.type))) continue;
    const resolve = field.resolve ?? defaultFieldResolver;
    field.resolve = (source, args, context, info) =>
      context.actor.role === 'API_CLIENT' ? nothingOf(field) : resolve(source, args, context, info);
  }
}

/**
 * Closes to applications every relation to what they may not read by its id, from whatever it leads there. It works on
 * the finished schema, so that a new relation cannot be forgotten.
 */
export function guardRelations(schema: GraphQLSchema): GraphQLSchema {
  const roots = new Set([schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]);
  for (const type of Object.values(schema.getTypeMap())) {
    if (isObjectType(type) && !roots.has(type) && !type.name.startsWith('__') && !isClosed(type)) guardFields(type);
  }
  return schema;
}
