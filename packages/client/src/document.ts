/** What a document carries for the compiler alone: the types of its answer and of its variables. */
export interface DocumentTypeDecoration<Result, Variables> {
  readonly __apiType?: (variables: Variables) => Result;
}

/** A document of GraphQL as text with its types: one of this package, or one that your own generator made. */
export interface Document<Result, Variables> extends DocumentTypeDecoration<Result, Variables> {
  readonly toString: () => string;
}
