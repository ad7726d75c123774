import { can, holdsByItself, type Role } from '@vuonlen/permissions';
import type { IsoDate } from '@vuonlen/plan/kernel';
import type { DelegableAction, DelegationState, RecordDelegationInput } from '../gql/graphql.ts';

/** Actions of the catalogue by the names that the API gives them. */
const catalogued = { APPROVE_DISBURSEMENT: 'disbursement.approve' } as const satisfies Record<DelegableAction, string>;

/** Somebody of the committee, as far as a delegation asks. */
export interface Candidate {
  readonly id: string;
  readonly role: Role;
  readonly disabled: boolean;
}

/** Those who hold the right by their role, and so may hand it on. */
export function delegatorsOf<One extends Candidate>(people: readonly One[], action: DelegableAction): One[] {
  return people.filter(({ role, disabled }) => !disabled && holdsByItself(role, catalogued[action]));
}

/** Those who may act in the place of this delegator. */
export function delegatesOf<One extends Candidate>(
  people: readonly One[],
  action: DelegableAction,
  delegator: string,
): One[] {
  return people.filter(({ id, role, disabled }) => !disabled && id !== delegator && can(role, catalogued[action]));
}

/** A delegation as the form has it; empty means not given. */
export interface DelegationDraft {
  readonly action: DelegableAction | '';
  readonly delegator: string;
  readonly delegate: string;
  readonly validFrom: IsoDate | '';
  readonly validUntil: IsoDate | '';
  readonly basisDocument: string;
}

/** True when both days are given and the last one is before the first. */
export function isReversed({ validFrom, validUntil }: DelegationDraft): boolean {
  return validFrom !== '' && validUntil !== '' && validUntil < validFrom;
}

/** What is sent; null while something is missing that only the person can give. */
export function delegationInputOf(draft: DelegationDraft): Omit<RecordDelegationInput, 'idempotencyKey'> | null {
  const { action, delegator, delegate, validFrom, validUntil } = draft;
  const basisDocument = draft.basisDocument.trim();
  if (action === '' || validFrom === '' || validUntil === '' || isReversed(draft)) return null;
  if (delegator === '' || delegate === '' || basisDocument === '') return null;
  return { action, delegator, delegate, validFrom, validUntil, basisDocument };
}

const endable: readonly DelegationState[] = ['UPCOMING', 'IN_FORCE', 'SUSPENDED'];

/** True when somebody who may end delegations may end this one: an administrator any, a leader the own ones. */
export function isEndableBy(
  viewer: { readonly id: string; readonly role: Role } | undefined,
  delegation: { readonly state: DelegationState; readonly delegator: { readonly id: string } },
): boolean {
  if (viewer === undefined || !endable.includes(delegation.state)) return false;
  return viewer.role === 'ADMINISTRATOR' || viewer.id === delegation.delegator.id;
}
