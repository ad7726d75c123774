import { type GraphQLNamedType, type GraphQLObjectType, getNamedType, isAbstractType, isObjectType } from 'graphql';
import { schema } from '../../index.ts';
import { isReference } from './selection.ts';

/** Every object type that one can come to from a type. What has an id is read by its id, and is not gone into. */
function typesFrom(start: GraphQLNamedType, intoNodes: boolean): Set<GraphQLObjectType> {
  const reached = new Set<GraphQLObjectType>();
  const wait = [start];
  for (let type = wait.pop(); type !== undefined; type = wait.pop()) {
    if (!intoNodes && isReference(type)) continue;
    if (isAbstractType(type)) wait.push(...schema.getPossibleTypes(type));
    if (!isObjectType(type) || reached.has(type)) continue;
    reached.add(type);
    wait.push(...Object.values(type.getFields()).map((field) => getNamedType(field.type)));
  }
  return reached;
}

const heads = [schema.getQueryType(), schema.getSubscriptionType()].filter((head) => head != null);
const readable = new Set(heads.flatMap((head) => [...typesFrom(head, true)]));

/** Types that neither Query nor Subscription comes to: successes of acts, refusals, and what only these hold. */
export function isOfActs(name: string): boolean {
  const type = schema.getType(name);
  return isObjectType(type) && !readable.has(type);
}

const refusals = /^[A-Z_]+$/;

/** Their rows: who may do an act sees what it answers; the things in it are looked at when the act is tried. */
export function answersOfActs(acts: ReadonlyMap<string, readonly string[]>): Map<string, string[]> {
  const rows = new Map<string, string[]>();
  for (const [row, cells] of acts) {
    const act = schema.getMutationType()?.getFields()[row.split('.')[1] ?? ''];
    if (!act) continue;
    for (const type of typesFrom(getNamedType(act.type), false)) {
      if (readable.has(type)) continue;
      for (const field of Object.keys(type.getFields())) {
        const known = rows.get(`${type.name}.${field}`);
        const mine = cells.map((cell, at) => (known?.[at] === 'act' || !refusals.test(cell) ? 'act' : '-'));
        rows.set(`${type.name}.${field}`, mine);
      }
    }
  }
  return rows;
}
