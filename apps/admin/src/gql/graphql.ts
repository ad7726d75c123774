/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { IsoDate } from '@vuonlen/plan/kernel';
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AssignmentState =
  | 'ASSIGNED'
  | 'CANCELLED';

export type ErrorCode =
  | 'EXCLUDED_BY'
  | 'FACTS_MISSING'
  | 'FORBIDDEN'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INELIGIBLE'
  | 'INVALID_INPUT'
  | 'NOT_FOUND'
  | 'OUTSIDE_WINDOW'
  | 'PLEDGE_EXCEEDED'
  | 'REASON_REQUIRED'
  | 'STALE_VERSION';

export type HouseholdClass =
  | 'AVERAGE_LIVING_STANDARD'
  | 'EXITED_NEAR_POVERTY'
  | 'EXITED_POVERTY'
  | 'NEAR_POOR'
  | 'POOR'
  | 'WELL_OFF';

export type HouseholdOrder = {
  direction: OrderDirection;
  field: HouseholdOrderField;
};

export type HouseholdOrderField =
  | 'CLASS'
  | 'CODE'
  | 'HEAD_NAME'
  | 'PLACE'
  | 'UPDATED_AT';

export type HouseholdWhere = {
  class?: Array<HouseholdClass> | null | undefined;
  hasMeasure?: Array<string> | null | undefined;
  ids?: Array<string | number> | null | undefined;
  lacksMeasure?: Array<string> | null | undefined;
  need?: Array<NeedKind> | null | undefined;
  place?: Array<string | number> | null | undefined;
  search?: string | null | undefined;
  standard?: Array<StandardLevel> | null | undefined;
  withoutSupport?: boolean | null | undefined;
};

export type NeedKind =
  | 'CREDIT'
  | 'EDUCATION'
  | 'ESSENTIAL_ITEMS'
  | 'HEALTH'
  | 'HOUSING_NEW_BUILD'
  | 'HOUSING_REPAIR'
  | 'OTHER'
  | 'PRODUCTION';

export type OrderDirection =
  | 'ASC'
  | 'DESC';

export type Role =
  | 'ADMINISTRATOR'
  | 'AGENCY_OFFICER'
  | 'AUDITOR'
  | 'COMMITTEE_LEADER'
  | 'COMMITTEE_OFFICER'
  | 'WARD_OFFICER';

export type StandardLevel =
  | 'CENTRAL'
  | 'CITY';

export type Unit =
  | 'BOOK'
  | 'CASE'
  | 'CHILD'
  | 'HOUSEHOLD'
  | 'ITEM'
  | 'VND';

export type TextPartsFragment = { vi: string, en: string };

export type ReasonPartsFragment = { rule: string, verdict: string, fact: string, found: string | null, operator: string, threshold: string | null, clause: string, quote: string, certainty: string, text: { vi: string, en: string } };

export type WarningPartsFragment = { code: string, clause: string | null, quote: string | null, message: { vi: string, en: string } };

type Refusal_ExcludedByError_Fragment = { __typename: 'ExcludedByError', clause: string, quote: string, code: ErrorCode, reasons: Array<{ rule: string, verdict: string, fact: string, found: string | null, operator: string, threshold: string | null, clause: string, quote: string, certainty: string, text: { vi: string, en: string } }>, conflicting: { id: string, effectiveOn: IsoDate, measure: { id: string, name: { vi: string, en: string } } } | null, message: { vi: string, en: string } };

type Refusal_FactsMissingError_Fragment = { __typename: 'FactsMissingError', clause: string, quote: string, missing: Array<string>, code: ErrorCode, reasons: Array<{ rule: string, verdict: string, fact: string, found: string | null, operator: string, threshold: string | null, clause: string, quote: string, certainty: string, text: { vi: string, en: string } }>, message: { vi: string, en: string } };

type Refusal_ForbiddenError_Fragment = { __typename: 'ForbiddenError', code: ErrorCode, message: { vi: string, en: string } };

type Refusal_IdempotencyKeyReusedError_Fragment = { __typename: 'IdempotencyKeyReusedError', code: ErrorCode, message: { vi: string, en: string } };

type Refusal_IneligibleError_Fragment = { __typename: 'IneligibleError', clause: string, quote: string, code: ErrorCode, reasons: Array<{ rule: string, verdict: string, fact: string, found: string | null, operator: string, threshold: string | null, clause: string, quote: string, certainty: string, text: { vi: string, en: string } }>, message: { vi: string, en: string } };

type Refusal_InvalidInputError_Fragment = { __typename: 'InvalidInputError', code: ErrorCode, issues: Array<{ path: string, code: string, message: { vi: string, en: string } }>, message: { vi: string, en: string } };

type Refusal_NotFoundError_Fragment = { __typename: 'NotFoundError', code: ErrorCode, message: { vi: string, en: string } };

type Refusal_OutsideWindowError_Fragment = { __typename: 'OutsideWindowError', clause: string, quote: string, code: ErrorCode, reasons: Array<{ rule: string, verdict: string, fact: string, found: string | null, operator: string, threshold: string | null, clause: string, quote: string, certainty: string, text: { vi: string, en: string } }>, message: { vi: string, en: string } };

type Refusal_PledgeExceededError_Fragment = { __typename: 'PledgeExceededError', clause: string, quote: string, limit: number, used: number, asked: number, code: ErrorCode, pledge: { id: string, unit: Unit, name: { vi: string, en: string } }, message: { vi: string, en: string } };

type Refusal_ReasonRequiredError_Fragment = { __typename: 'ReasonRequiredError', for: string, code: ErrorCode, reasonClause: string | null, reasonQuote: string | null, message: { vi: string, en: string } };

type Refusal_StaleVersionError_Fragment = { __typename: 'StaleVersionError', currentVersion: number, code: ErrorCode, message: { vi: string, en: string } };

export type RefusalFragment =
  | Refusal_ExcludedByError_Fragment
  | Refusal_FactsMissingError_Fragment
  | Refusal_ForbiddenError_Fragment
  | Refusal_IdempotencyKeyReusedError_Fragment
  | Refusal_IneligibleError_Fragment
  | Refusal_InvalidInputError_Fragment
  | Refusal_NotFoundError_Fragment
  | Refusal_OutsideWindowError_Fragment
  | Refusal_PledgeExceededError_Fragment
  | Refusal_ReasonRequiredError_Fragment
  | Refusal_StaleVersionError_Fragment
;

export type HouseholdRowFragment = { id: string, code: string, headName: string, class: HouseholdClass, standard: StandardLevel | null, exitedOn: IsoDate | null, memberCount: number, demo: boolean, version: number, place: { id: string, name: string }, needs: Array<{ id: string, kind: NeedKind, withdrawn: boolean }>, assignments: Array<{ id: string, state: AssignmentState, member: { id: string } | null, measure: { id: string, code: string, family: string, name: { vi: string, en: string } } }> };

export type HouseholdListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  where?: HouseholdWhere | null | undefined;
  orderBy?: HouseholdOrder | null | undefined;
}>;


export type HouseholdListQuery = { households: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, code: string, headName: string, class: HouseholdClass, standard: StandardLevel | null, exitedOn: IsoDate | null, memberCount: number, demo: boolean, version: number, place: { id: string, name: string }, needs: Array<{ id: string, kind: NeedKind, withdrawn: boolean }>, assignments: Array<{ id: string, state: AssignmentState, member: { id: string } | null, measure: { id: string, code: string, family: string, name: { vi: string, en: string } } }> }> }, wards: Array<{ id: string, name: string }>, plan: { id: string, measures: Array<{ id: string, code: string, name: { vi: string, en: string } }> } };

export type HouseholdCursorQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  where?: HouseholdWhere | null | undefined;
  orderBy?: HouseholdOrder | null | undefined;
}>;


export type HouseholdCursorQuery = { households: { pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type HouseholdsByIdsQueryVariables = Exact<{
  where: HouseholdWhere;
  first: number;
}>;


export type HouseholdsByIdsQuery = { households: { nodes: Array<{ id: string, code: string, headName: string, class: HouseholdClass, standard: StandardLevel | null, exitedOn: IsoDate | null, memberCount: number, demo: boolean, version: number, place: { id: string, name: string }, needs: Array<{ id: string, kind: NeedKind, withdrawn: boolean }>, assignments: Array<{ id: string, state: AssignmentState, member: { id: string } | null, measure: { id: string, code: string, family: string, name: { vi: string, en: string } } }> }> } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { id: string, username: string, name: string, role: Role, mustChangePassword: boolean, actions: Array<string>, workingDate: IsoDate, agency: { id: string, name: { vi: string, en: string } } | null, place: { id: string, name: string } | null, committee: { id: string, demo: boolean, name: { vi: string, en: string } } } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const TextPartsFragmentDoc = new TypedDocumentString(`
    fragment TextParts on LocalText {
  vi
  en
}
    `, {"fragmentName":"TextParts"}) as unknown as TypedDocumentString<TextPartsFragment, unknown>;
export const WarningPartsFragmentDoc = new TypedDocumentString(`
    fragment WarningParts on Warning {
  code
  clause
  quote
  message {
    ...TextParts
  }
}
    fragment TextParts on LocalText {
  vi
  en
}`, {"fragmentName":"WarningParts"}) as unknown as TypedDocumentString<WarningPartsFragment, unknown>;
export const ReasonPartsFragmentDoc = new TypedDocumentString(`
    fragment ReasonParts on Reason {
  rule
  verdict
  fact
  found
  operator
  threshold
  clause
  quote
  certainty
  text {
    ...TextParts
  }
}
    fragment TextParts on LocalText {
  vi
  en
}`, {"fragmentName":"ReasonParts"}) as unknown as TypedDocumentString<ReasonPartsFragment, unknown>;
export const RefusalFragmentDoc = new TypedDocumentString(`
    fragment Refusal on DomainError {
  __typename
  code
  message {
    ...TextParts
  }
  ... on ExcludedByError {
    clause
    quote
    reasons {
      ...ReasonParts
    }
    conflicting {
      id
      effectiveOn
      measure {
        id
        name {
          ...TextParts
        }
      }
    }
  }
  ... on PledgeExceededError {
    clause
    quote
    limit
    used
    asked
    pledge {
      id
      unit
      name {
        ...TextParts
      }
    }
  }
  ... on IneligibleError {
    clause
    quote
    reasons {
      ...ReasonParts
    }
  }
  ... on OutsideWindowError {
    clause
    quote
    reasons {
      ...ReasonParts
    }
  }
  ... on FactsMissingError {
    clause
    quote
    missing
    reasons {
      ...ReasonParts
    }
  }
  ... on StaleVersionError {
    currentVersion
  }
  ... on InvalidInputError {
    issues {
      path
      code
      message {
        ...TextParts
      }
    }
  }
  ... on ReasonRequiredError {
    for
    reasonClause: clause
    reasonQuote: quote
  }
}
    fragment TextParts on LocalText {
  vi
  en
}
fragment ReasonParts on Reason {
  rule
  verdict
  fact
  found
  operator
  threshold
  clause
  quote
  certainty
  text {
    ...TextParts
  }
}`, {"fragmentName":"Refusal"}) as unknown as TypedDocumentString<RefusalFragment, unknown>;
export const HouseholdRowFragmentDoc = new TypedDocumentString(`
    fragment HouseholdRow on Household {
  id
  code
  headName
  class
  standard
  exitedOn
  memberCount
  demo
  version
  place {
    id
    name
  }
  needs {
    id
    kind
    withdrawn
  }
  assignments {
    id
    state
    member {
      id
    }
    measure {
      id
      code
      family
      name {
        ...TextParts
      }
    }
  }
}
    fragment TextParts on LocalText {
  vi
  en
}`, {"fragmentName":"HouseholdRow"}) as unknown as TypedDocumentString<HouseholdRowFragment, unknown>;
export const HouseholdListDocument = new TypedDocumentString(`
    query HouseholdList($first: Int!, $after: String, $where: HouseholdWhere, $orderBy: HouseholdOrder) {
  households(first: $first, after: $after, where: $where, orderBy: $orderBy) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      endCursor
    }
    nodes {
      ...HouseholdRow
    }
  }
  wards {
    id
    name
  }
  plan {
    id
    measures {
      id
      code
      name {
        ...TextParts
      }
    }
  }
}
    fragment TextParts on LocalText {
  vi
  en
}
fragment HouseholdRow on Household {
  id
  code
  headName
  class
  standard
  exitedOn
  memberCount
  demo
  version
  place {
    id
    name
  }
  needs {
    id
    kind
    withdrawn
  }
  assignments {
    id
    state
    member {
      id
    }
    measure {
      id
      code
      family
      name {
        ...TextParts
      }
    }
  }
}`) as unknown as TypedDocumentString<HouseholdListQuery, HouseholdListQueryVariables>;
export const HouseholdCursorDocument = new TypedDocumentString(`
    query HouseholdCursor($first: Int!, $after: String, $where: HouseholdWhere, $orderBy: HouseholdOrder) {
  households(first: $first, after: $after, where: $where, orderBy: $orderBy) {
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<HouseholdCursorQuery, HouseholdCursorQueryVariables>;
export const HouseholdsByIdsDocument = new TypedDocumentString(`
    query HouseholdsByIds($where: HouseholdWhere!, $first: Int!) {
  households(first: $first, where: $where) {
    nodes {
      ...HouseholdRow
    }
  }
}
    fragment TextParts on LocalText {
  vi
  en
}
fragment HouseholdRow on Household {
  id
  code
  headName
  class
  standard
  exitedOn
  memberCount
  demo
  version
  place {
    id
    name
  }
  needs {
    id
    kind
    withdrawn
  }
  assignments {
    id
    state
    member {
      id
    }
    measure {
      id
      code
      family
      name {
        ...TextParts
      }
    }
  }
}`) as unknown as TypedDocumentString<HouseholdsByIdsQuery, HouseholdsByIdsQueryVariables>;
export const ViewerDocument = new TypedDocumentString(`
    query Viewer {
  viewer {
    id
    username
    name
    role
    mustChangePassword
    actions
    workingDate
    agency {
      id
      name {
        vi
        en
      }
    }
    place {
      id
      name
    }
    committee {
      id
      demo
      name {
        vi
        en
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;