import type { Action } from '@vuonlen/permissions';
import { proposalPath } from '../support-proposals/index.ts';
import { reachesMeasure } from '../users/index.ts';
import type { HouseholdRecord } from './record.type.ts';

/** The one act that takes the household on, for the person who looks: a dialog of the page, or another place. */
export type NextAct =
  | { readonly kind: 'need' | 'propose' | 'assign'; readonly to: null }
  | { readonly kind: 'submit' | 'appraise' | 'approve' | 'handOver' | 'checkUse'; readonly to: string };

type Facts = Pick<HouseholdRecord, 'id' | 'needs' | 'supportProposals' | 'assignments' | 'eligibility'>;

const stepKinds = { SUBMIT: 'submit', APPRAISE: 'appraise', APPROVE: 'approve' } as const;

/** A step of a proposal that waits for this person. */
function proposalAct({ supportProposals }: Facts): NextAct | null {
  for (const { id, nextSteps } of supportProposals) {
    const step = nextSteps.find((one) => one.step in stepKinds)?.step;
    if (step) return { kind: stepKinds[step as keyof typeof stepKinds], to: proposalPath(id) };
  }
  return null;
}

/** What the person who looks holds, and the agency to whose measures that is bound; null: to none. */
interface Rights {
  readonly may: (action: Action) => boolean;
  readonly agency: string | null;
}

/** True for who may assign any support to the household: an agency does in a measure that it leads. */
export function mayAssign({ eligibility }: Pick<Facts, 'eligibility'>, { may, agency }: Rights): boolean {
  if (agency === null || !may('support.assign')) return may('support.assign');
  return eligibility.some(({ measure }) => measure !== null && reachesMeasure(agency, measure));
}

function supportAct({ assignments }: Facts, { may, agency }: Rights): NextAct | null {
  const is = (state: string): boolean => assignments.some((one) => one.state === state);
  const waits = assignments.some(({ state, measure }) => state === 'ASSIGNED' && reachesMeasure(agency, measure));
  if (waits && may('support.handOver')) return { kind: 'handOver', to: '?tab=supports' };
  if (is('HANDED_OVER') && may('support.checkUse')) return { kind: 'checkUse', to: '?tab=supports' };
  return null;
}

const open = ['DRAFT', 'SUBMITTED', 'RETURNED', 'APPRAISED'];

/** What is to be done next with the household, as far as the person may do it; null when it waits for somebody else. */
export function nextAct(household: Facts, rights: Rights): NextAct | null {
  const { may } = rights;
  const waiting = proposalAct(household) ?? supportAct(household, rights);
  if (waiting) return waiting;
  if (!household.needs.some(({ withdrawn }) => !withdrawn) && may('need.record')) return { kind: 'need', to: null };
  if (household.supportProposals.some(({ state }) => open.includes(state))) return null;
  const isBare = !household.assignments.some(({ state }) => state !== 'CANCELLED');
  if (mayAssign(household, rights)) return { kind: 'assign', to: null };
  return isBare && may('support.propose') ? { kind: 'propose', to: null } : null;
}
