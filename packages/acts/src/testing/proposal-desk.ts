import { randomUUID } from 'node:crypto';
import type { SupportProposalRecord } from '@vuonlen/database/assignments';
import type { HouseholdRecord } from '@vuonlen/database/households';
import type { TestDatabaseOptions } from '@vuonlen/database/testing';
import { appraisalItems } from '@vuonlen/plan/assignments';
import {
  type AppraiseProposalInput,
  type ApproveProposalInput,
  appraiseProposal,
  type ProposalStepInput,
  type ProposeSupportInput,
  proposeSupport,
  submitProposal,
} from '../assignments/index.ts';
import type { ActContext } from '../kernel/index.ts';
import { accepted, type ContextOptions } from './open-test-committee.ts';
import { openSupportDesk, type SupportDesk } from './support-desk.ts';

/** The three who make a proposal: of the ward Phú Lương, of the standing agency, and a leader. */
export interface ProposalDesk extends SupportDesk {
  readonly ward: (changes?: ContextOptions) => ActContext;
  readonly officer: (changes?: ContextOptions) => ActContext;
  readonly leader: (changes?: ContextOptions) => ActContext;
  /** A savings book of the district fund, proposed by the ward for a new household unless told. */
  readonly proposed: (changes?: Partial<ProposeSupportInput>) => Promise<SupportProposalRecord>;
  readonly submitted: (changes?: Partial<ProposeSupportInput>) => Promise<SupportProposalRecord>;
  readonly appraised: (changes?: Partial<ProposeSupportInput>) => Promise<SupportProposalRecord>;
}

/** A savings book of the district fund. */
export function proposalOf(household: string, changes: Partial<ProposeSupportInput> = {}): ProposeSupportInput {
  return {
    household,
    measure: 'SAVINGS_BOOK',
    legs: [{ pledge: 'savings-book/district-fund', quantity: 1 }],
    ...changes,
  };
}

/** A step with a proposal as it was read. */
export function stepOf({ id, version }: Pick<SupportProposalRecord, 'id' | 'version'>): ProposalStepInput {
  return { proposal: id, expectedVersion: version };
}

/** An appraisal in which every item is met. */
export function appraisalOf(proposal: Pick<SupportProposalRecord, 'id' | 'version'>): AppraiseProposalInput {
  return { ...stepOf(proposal), items: appraisalItems.map((item) => ({ item, isMet: true })) };
}

/** An approval with a key of its own. */
export function approvalOf(proposal: Pick<SupportProposalRecord, 'id' | 'version'>): ApproveProposalInput {
  return { ...stepOf(proposal), idempotencyKey: randomUUID() };
}

/** Opens a committee with the three who make a proposal. */
export async function openProposalDesk(options: TestDatabaseOptions = {}): Promise<ProposalDesk> {
  const desk = await openSupportDesk(options);
  const { contextOf } = desk;
  const ward: ProposalDesk['ward'] = (changes) =>
    contextOf({ role: 'WARD_OFFICER', userId: 'ward', place: 'phu-luong-2024', ...changes });
  const officer: ProposalDesk['officer'] = (changes) =>
    contextOf({ role: 'COMMITTEE_OFFICER', userId: 'officer', ...changes });
  const leader: ProposalDesk['leader'] = (changes) =>
    contextOf({ role: 'COMMITTEE_LEADER', userId: 'leader', ...changes });
  const householdOf = async (id: string | undefined): Promise<string> =>
    id ?? ((await desk.register()) satisfies HouseholdRecord).id;
  const proposed: ProposalDesk['proposed'] = async (changes = {}) => {
    const household = await householdOf(changes.household);
    return (await accepted(proposeSupport(ward(), proposalOf(household, changes)))).proposal;
  };
  const submitted: ProposalDesk['submitted'] = async (changes) =>
    (await accepted(submitProposal(ward(), stepOf(await proposed(changes))))).proposal;
  const appraised: ProposalDesk['appraised'] = async (changes) =>
    (await accepted(appraiseProposal(officer(), appraisalOf(await submitted(changes))))).proposal;
  return { ...desk, ward, officer, leader, proposed, submitted, appraised };
}
