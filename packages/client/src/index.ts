export type { Answer, Failure, RequestError } from './answer.ts';
export { type Authorise, bearerToken, type SignIn, signIn } from './authorise.ts';
export { type Client, type ClientOptions, createClient } from './create-client.ts';
export type { Document, DocumentTypeDecoration } from './document.ts';
export type * from './gql/graphql.ts';
export {
  AssignmentsDocument,
  AssignSupportDocument,
  CancelSupportDocument,
  HouseholdDocument,
  HouseholdsDocument,
  PledgesDocument,
  ProgressDocument,
  RecordNeedDocument,
  RecordReviewDocument,
  ViewerDocument,
} from './gql/graphql.ts';
export { type Listing, pagesOf } from './pages-of.ts';
export { type RefusalOf, type Settled, settle } from './settle.ts';
