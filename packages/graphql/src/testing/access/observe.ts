import { type GraphQLObjectType, getNamedType, isAbstractType, isLeafType, isObjectType } from 'graphql';
import { schema } from '../../index.ts';
import { fromGlobalId } from '../../kernel/index.ts';
import { type Belonging, belongingOf } from './belonging.ts';
import { align, isEmpty } from './merge.ts';
import { isReference } from './selection.ts';
import { isPointer, isRow, type Json, type Row } from './values.ts';

/**
 * What a reader is shown of one value that somebody is shown. `UNREACHED`: not even what it stands in. `EMPTY`: null or
 * nothing. `STARRED`: with stars. `OTHER`: another value.
 */
export type Shown = 'SAME' | 'OTHER' | 'STARRED' | 'EMPTY' | 'UNREACHED';

/** What is shown of one field, by where its values belong. */
export type Observed = Map<Belonging, Set<Shown>>;

interface FieldOf {
  readonly row: string;
  readonly name: string;
  readonly typeName: string;
}

/** Where a value stands, and whether the reader reaches that. */
interface Place {
  readonly where: Belonging;
  readonly reached: boolean;
}

const fields = new Map<GraphQLObjectType, readonly FieldOf[]>();

function fieldsOf(type: GraphQLObjectType): readonly FieldOf[] {
  const known = fields.get(type);
  if (known) return known;
  const made = Object.values(type.getFields()).map(({ name, type: of }) => ({
    row: `${type.name}.${name}`,
    name,
    typeName: getNamedType(of).name,
  }));
  fields.set(type, made);
  return made;
}

const stars = /\*{3}/;

/** Both come from the same question, so that their fields stand in the same order. */
const isSame = (a: Json | undefined, b: Json | undefined) => a === b || JSON.stringify(a) === JSON.stringify(b);

const listOf = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? value : [value as Json]);

function shownOf(whole: Json, seen: Json | undefined, reached: boolean): Shown {
  if (!reached) return 'UNREACHED';
  if (isEmpty(seen)) return 'EMPTY';
  if (!isSame(whole, seen)) return 'OTHER';
  return typeof seen === 'string' && stars.test(seen) ? 'STARRED' : 'SAME';
}

/** Compares what one reader saw with what all of them together saw. */
export class Comparison {
  /** By `Type.field`. */
  readonly found = new Map<string, Observed>();
  /** Lists that do not count what they list. */
  readonly problems: string[] = [];
  readonly #of: (id: string) => Belonging;

  constructor(of: (id: string) => Belonging) {
    this.#of = of;
  }

  #note(row: string, where: Belonging, shown: Shown): void {
    const known = this.found.get(row) ?? new Map<Belonging, Set<Shown>>();
    const here = known.get(where) ?? new Set<Shown>();
    here.add(shown);
    known.set(where, here);
    this.found.set(row, known);
  }

  /** An object with all its fields; `seen` is undefined where the reader does not reach it. */
  object(type: GraphQLObjectType, whole: Row, seen: Row | undefined, where: Belonging): void {
    const at = { where, reached: seen !== undefined };
    for (const { row, name, typeName } of fieldsOf(type)) this.field(row, typeName, [whole[name], seen?.[name]], at);
  }

  /** One field: what there is, and what this reader is shown. What nobody is shown is not compared. */
  field(row: string, typeName: string, [whole, seen]: readonly (Json | undefined)[], at: Place): void {
    const type = schema.getType(typeName);
    if (whole === undefined || isEmpty(whole) || !type) return;
    const own = isEmpty(seen) ? [] : listOf(seen);
    if (isLeafType(type)) this.#note(row, at.where, shownOf(whole, seen, at.reached));
    else if (isReference(type)) this.#pointers(row, listOf(whole), own, at);
    else this.#rows(row, typeName, listOf(whole).filter(isRow), own.filter(isRow), at);
  }

  /** Each node that a relation shows counts by itself. `node` and `nodes` get a row for each type. */
  #pointers(row: string, whole: readonly Json[], seen: readonly Json[], { where, reached }: Place): void {
    const ids = new Set(seen.filter(isPointer).map(({ id }) => id));
    for (const { id } of whole.filter(isPointer)) {
      const own = this.#of(id);
      const isNearer = own.household !== null || (own.ward !== null && where.household === null);
      const name = /^Query\.nodes?$/.test(row) ? `${row} ${fromGlobalId(id)?.type}` : row;
      this.#note(name, isNearer ? own : where, !reached ? 'UNREACHED' : ids.has(id) ? 'SAME' : 'EMPTY');
    }
  }

  #rows(row: string, typeName: string, whole: readonly Row[], seen: readonly Row[], at: Place): void {
    const partners = align(whole, seen);
    const type = schema.getType(typeName);
    whole.forEach((value, nth) => {
      const partner = partners[nth];
      const own = belongingOf(value, at.where, this.#of);
      if (typeName.endsWith('Connection')) this.#connection(row, typeName, [value, partner], at);
      else if (partner === undefined) this.#note(row, own, at.reached ? 'EMPTY' : 'UNREACHED');
      else this.#note(row, own, isSame(value, partner) ? 'SAME' : 'OTHER');
      const concrete = isAbstractType(type) ? schema.getType(String(value.__typename)) : type;
      if (isObjectType(concrete)) this.object(concrete, value, partner, own);
    });
  }

  /** A list says what it shows by its nodes. */
  #connection(row: string, typeName: string, [whole, seen]: readonly [Row, Row | undefined], at: Place): void {
    const nodes = listOf(whole.nodes ?? []);
    if (nodes.every(isPointer)) this.#pointers(row, nodes, listOf(seen?.nodes ?? []), at);
    else this.#note(row, at.where, shownOf(nodes, seen?.nodes, at.reached));
    for (const { nodes: own = null, totalCount: count = null } of seen ? [seen] : []) {
      const isPage = Array.isArray(own) && own.length < 200;
      if (isPage && own.length !== count)
        this.problems.push(`${row} of ${typeName} counts ${count} and lists ${own.length}`);
    }
  }
}
