import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isObjectType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { type AnyRelation, isPassage, relationOf } from './relation.ts';

type Variables = Readonly<Record<string, unknown>>;
type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;

/** A selected field that reads other rows, or leads to one that does. */
export interface Branch {
  readonly field: GraphQLField<unknown, unknown>;
  /** The selections with @include or @skip under which it stands. */
  readonly conditions: readonly SelectionNode[];
  readonly args: (variables: Variables) => object;
  /** Null for a passage. */
  readonly relation: AnyRelation | null;
  readonly next: Step | null;
}

/** What is to be read of the values of a type, by the name of the object type that a value turns out to be. */
export interface Step {
  readonly type: GraphQLCompositeType;
  readonly branches: ReadonlyMap<string, readonly Branch[]>;
}

/** True unless an @include or @skip around the field leaves it out. */
export function isOn({ conditions }: Branch, variables: Variables): boolean {
  return conditions.every(
    (node) =>
      getDirectiveValues(GraphQLIncludeDirective, node, variables)?.if !== false &&
      getDirectiveValues(GraphQLSkipDirective, node, variables)?.if !== true,
  );
}

const noArgs = {};

/** Compiles the selections of one document. */
class Compiler {
  readonly #schema: GraphQLSchema;
  readonly #fragments: Fragments;

  constructor(schema: GraphQLSchema, fragments: Fragments) {
    this.#schema = schema;
    this.#fragments = fragments;
  }

  step(type: GraphQLCompositeType, sets: readonly SelectionSetNode[]): Step | null {
    const types = isAbstractType(type) ? this.#schema.getPossibleTypes(type) : [type];
    const branches = new Map<string, readonly Branch[]>();
    for (const one of types) {
      if (!isObjectType(one)) continue;
      const found = sets.flatMap((set) => this.#selections(one, set, []));
      if (found.length > 0) branches.set(one.name, found);
    }
    return branches.size > 0 ? { type, branches } : null;
  }

  #selections(type: GraphQLObjectType, set: SelectionSetNode, above: readonly SelectionNode[]): Branch[] {
    return set.selections.flatMap((node) => {
      const conditions = node.directives?.length ? [...above, node] : above;
      if (node.kind === Kind.FIELD) return this.#field(type, node, conditions);
      const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : this.#fragments[node.name.value];
      return fragment && this.#holds(fragment.typeCondition?.name.value, type)
        ? this.#selections(type, fragment.selectionSet, conditions)
        : [];
    });
  }

  #holds(name: string | undefined, type: GraphQLObjectType): boolean {
    if (name === undefined || name === type.name) return true;
    const condition = this.#schema.getType(name);
    return isAbstractType(condition) && this.#schema.isSubType(condition, type);
  }

  #field(type: GraphQLObjectType, node: FieldNode, conditions: readonly SelectionNode[]): Branch[] {
    const field = type.getFields()[node.name.value];
    if (field === undefined) return [];
    const relation = relationOf(field.extensions) ?? null;
    if (relation === null && !isPassage(field.extensions)) return [];
    const inner = getNamedType(field.type);
    const next = node.selectionSet && isCompositeType(inner) ? this.step(inner, [node.selectionSet]) : null;
    if (relation === null && next === null) return [];
    const args = field.args.length === 0 ? () => noArgs : (given: Variables) => getArgumentValues(field, node, given);
    return [{ field, conditions, args, relation, next }];
  }
}

/** What is to be read under a selection set; null where it selects no relation. */
export function compileStep(
  schema: GraphQLSchema,
  fragments: Fragments,
  type: GraphQLCompositeType,
  sets: readonly SelectionSetNode[],
): Step | null {
  return new Compiler(schema, fragments).step(type, sets);
}
