import { type SupportProposalState, supportProposalStates } from '@vuonlen/plan/assignments';
import type { SupportProposalWhere } from '../gql/graphql.ts';

/** Proposals that have waited for more days than this stand in the queue of the late ones. */
export const lateAfterDays = 5;

export const queues = ['mine', 'all', 'late'] as const;
export type Queue = (typeof queues)[number];

/** What the address of the screen says: the queue, what narrows it, and the proposal that is open. */
export interface QueueSearch {
  readonly queue: Queue;
  readonly state: SupportProposalState | '';
  readonly ward: string;
  readonly id: string;
}

function oneOf<Code extends string>(codes: readonly Code[], text: string | null): Code | undefined {
  return codes.find((code) => code === text);
}

/** Reads the address; what it does not know is left out. */
export function readQueueSearch(search: URLSearchParams): QueueSearch {
  return {
    queue: oneOf(queues, search.get('queue')) ?? 'mine',
    state: oneOf(supportProposalStates, search.get('state')) ?? '',
    ward: search.get('ward') ?? '',
    id: search.get('id') ?? '',
  };
}

/** Writes the address; what is as usual is left out. */
export function writeQueueSearch({ queue, state, ward, id }: QueueSearch): URLSearchParams {
  const entries = Object.entries({ queue: queue === 'mine' ? '' : queue, state, ward, id });
  return new URLSearchParams(entries.filter(([, value]) => value !== ''));
}

/** The conditions of a queue. */
export function whereOf({ queue, state, ward }: QueueSearch): SupportProposalWhere {
  return {
    ...(queue === 'mine' ? { mine: true } : {}),
    ...(queue === 'late' ? { waitingOver: lateAfterDays } : {}),
    ...(state === '' ? {} : { state: [state] }),
    ...(ward === '' ? {} : { ward: [ward] }),
  };
}

/** Address of a proposal on the screen of proposals. */
export function proposalPath(id: string): string {
  return `/proposals?${writeQueueSearch({ queue: 'all', state: '', ward: '', id })}`;
}
