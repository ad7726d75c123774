import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  getNullableType,
  getOperationAST,
  getVariableValues,
  isAbstractType,
  isCompositeType,
  isListType,
  isObjectType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** Rows of a page that does not say how many. */
const usualRows = 50;

/** How many a list of objects holds on a full register, where it differs from the few of most lists. */
const sizes: Readonly<Record<string, number>> = {
  'AssignSupportsSuccess.items': 100,
  'AssignmentFacets.measure': 9,
  'AuditTrailCheck.breaks': 20,
  'AssignmentFacets.place': 17,
  'BatchChangedError.changes': 20,
  'BatchRefusedError.refusals': 20,
  'CancelSupportsSuccess.items': 100,
  'ChangeSupportsSuccess.items': 100,
  'ChangeBatch.items': 50,
  'Household.members': 4,
  'HouseholdFollowUp.items': 4,
  'HouseholdFacets.class': 6,
  'HouseholdFacets.measure': 9,
  'HouseholdFacets.place': 17,
  'Household.eligibility': 25,
  'Household.history': 15,
  'OpenCommitmentList.nodes': 100,
  'Plan.agencies': 27,
  'Plan.ambiguities': 16,
  'Plan.clauses': 131,
  'Plan.duties': 45,
  'Plan.generalPolicies': 8,
  'Plan.identities': 27,
  'Plan.legalInstruments': 14,
  'Plan.measures': 9,
  'Plan.pledges': 40,
  'Plan.sources': 20,
  'Plan.unencoded': 60,
  'Progress.measures': 9,
  'Progress.sources': 20,
  'Progress.wards': 17,
  'PublicStatistics.measures': 9,
  'Query.auditChains': 50,
  'AdoptPlanRevisionSuccess.decidedOtherwise': 30,
  'Query.agencies': 46,
  'Query.places': 31,
  'Query.planRevisions': 10,
  'Query.users': 30,
  'Query.wards': 17,
  'UndoBatchSuccess.items': 100,
  'WardProgress.cells': 9,
};
const usualSize = 3;

/**
 * What a field costs by itself where it is more than reading a value: `eligibility` runs each rule for each member,
 * `auditTrailCheck` reads the whole trail.
 */
const weights: Readonly<Record<string, number>> = {
  'Household.eligibility': 100,
  'Household.decisions': 5,
  'Household.facts': 5,
  'Household.history': 5,
  'PlanRevision.document': 300,
  'Query.auditTrailCheck': 5_000,
  'Query.publicStatistics': 50,
};

/** What the schema tells of itself is not walked: its depth is bounded by the library, its size is the schema's. */
const introspectionWeights: Readonly<Record<string, number>> = { __schema: 2_000, __type: 200 };

/** A request as it will run. */
export interface CostQuestion {
  readonly schema: GraphQLSchema;
  /** Parsed and valid: its fields are those of the schema, its fragments run in no circle. */
  readonly document: DocumentNode;
  readonly operationName?: string | null | undefined;
  /** As the client sent them. */
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
}

/** The arguments that tell how long a list is. */
interface Arguments {
  readonly first?: unknown;
  readonly ids?: unknown;
}

/** Counts one operation; each fragment is counted once for each page size that it stands under. */
class Count {
  readonly #schema: GraphQLSchema;
  readonly #variables: Readonly<Record<string, unknown>>;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #known = new Map<string, number>();

  constructor({ schema, document }: CostQuestion, variables: Readonly<Record<string, unknown>>) {
    this.#schema = schema;
    this.#variables = variables;
    const fragments = document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
    this.#fragments = new Map(
      (fragments as FragmentDefinitionNode[]).map((fragment) => [fragment.name.value, fragment]),
    );
  }

  /**
   * `rows`: how many `nodes` and `edges` the page holds, when the type is a connection. Of what stands under object types
   * of an abstract type, a value is one alone: the dearest counts.
   */
  selections({ selections }: SelectionSetNode, type: GraphQLCompositeType, rows: number): number {
    let common = 0;
    const apart = new Map<string, number>();
    for (const selection of selections) {
      const name = this.#conditionOf(selection);
      const cost = this.#selection(selection, type, rows);
      if (isAbstractType(type) && isObjectType(this.#typeOf(name)))
        apart.set(`${name}`, (apart.get(`${name}`) ?? 0) + cost);
      else common += cost;
    }
    return common + Math.max(0, ...apart.values());
  }

  #conditionOf(selection: SelectionNode): string | undefined {
    if (selection.kind === Kind.FIELD) return undefined;
    if (selection.kind === Kind.INLINE_FRAGMENT) return selection.typeCondition?.name.value;
    return this.#fragments.get(selection.name.value)?.typeCondition.name.value;
  }

  #selection(selection: SelectionNode, type: GraphQLCompositeType, rows: number): number {
    if (selection.kind === Kind.FIELD) return this.#field(selection, type, rows);
    if (selection.kind === Kind.FRAGMENT_SPREAD) return this.#fragment(selection.name.value, rows);
    return this.selections(selection.selectionSet, this.#typeOf(this.#conditionOf(selection)) ?? type, rows);
  }

  #typeOf(name: string | undefined): GraphQLCompositeType | undefined {
    const type = name === undefined ? undefined : this.#schema.getType(name);
    return type && isCompositeType(type) ? type : undefined;
  }

  #fragment(name: string, rows: number): number {
    const key = `${name} ${rows}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const fragment = this.#fragments.get(name);
    const type = this.#typeOf(fragment?.typeCondition.name.value);
    const cost = fragment && type ? this.selections(fragment.selectionSet, type, rows) : 0;
    this.#known.set(key, cost);
    return cost;
  }

  #field(node: FieldNode, type: GraphQLCompositeType, rows: number): number {
    const name = node.name.value;
    const field = 'getFields' in type ? type.getFields()[name] : undefined;
    if (field === undefined) return introspectionWeights[name] ?? 1;
    const own = weights[`${type.name}.${name}`] ?? 1;
    const inner = getNamedType(field.type);
    if (!node.selectionSet || !isCompositeType(inner)) return own;
    const given = this.#arguments(field, node);
    const page = typeof given.first === 'number' ? Math.max(given.first, 1) : usualRows;
    return own + this.#times(field, type, rows, given) * this.selections(node.selectionSet, inner, page);
  }

  #arguments(field: GraphQLField<unknown, unknown>, node: FieldNode): Arguments {
    try {
      return getArgumentValues(field, node, this.#variables);
    } catch {
      return {};
    }
  }

  #times(field: GraphQLField<unknown, unknown>, type: GraphQLCompositeType, rows: number, given: Arguments): number {
    if (!isListType(getNullableType(field.type))) return 1;
    if (/(Connection|Changes)$/.test(type.name)) return rows;
    if (Array.isArray(given.ids)) return Math.max(given.ids.length, 1);
    return sizes[`${type.name}.${field.name}`] ?? usualSize;
  }
}

/**
 * What an operation will cost: every field counts 1 (some more), and what stands in a list counts once for each row
 * that the list may hold. The size of a page is the one asked for, in the text or by a variable. Of what
 * is asked of several object types the dearest counts: a value has one.
 */
export function queryCost(question: CostQuestion): number {
  const { schema, document, operationName, variables } = question;
  const operation = getOperationAST(document, operationName);
  const root = operation && schema.getRootType(operation.operation);
  if (!operation || !root) return 0;
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables ?? {});
  return new Count(question, coerced ?? {}).selections(operation.selectionSet, root, usualRows);
}
