import type { Plan, Proposal } from '@vuonlen/plan/plans';
import { useEffect, useRef, useState } from 'react';
import { send } from '../api/index.ts';
import { AssignmentProposalDocument, type AssignmentProposalQuery } from '../gql/graphql.ts';
import type { GridMeasure } from './grid-cell.ts';
import { laterDay, proposalQuestion, type ReadHousehold } from './proposal-question.ts';
import type { AskedProposal } from './propose-worker.ts';
import type { StagedChanges } from './staged-changes.ts';

/** How far a proposal is. */
export type Progress =
  | { readonly state: 'IDLE' | 'FAILED' | 'OTHER_PLAN' | 'WORKING' }
  | { readonly state: 'READING'; readonly read: number; readonly total: number }
  | { readonly state: 'DONE'; readonly proposal: Proposal; readonly households: readonly ReadHousehold[] };

interface Days {
  readonly on: string;
  readonly later: string | null;
}

/** Households of one request; a committee of a few hundred is read in one. */
const pageSize = 200;

function readPage({ on, later }: Days, after: string | null, signal: AbortSignal): Promise<AssignmentProposalQuery> {
  const orderBy = { field: 'PLACE', direction: 'ASC' } as const;
  const days = { on, later: later ?? on, withLater: later !== null };
  return send(AssignmentProposalDocument, { first: pageSize, after, orderBy, ...days }, signal);
}

async function readRegister(days: Days, signal: AbortSignal, tell: (read: number, total: number) => void) {
  const households: ReadHousehold[] = [];
  for (let after: string | null = null; ; ) {
    const page: AssignmentProposalQuery = await readPage(days, after, signal);
    households.push(...page.households.nodes);
    tell(households.length, page.households.totalCount);
    if (!page.households.pageInfo.hasNextPage) return { households, plan: page.plan };
    after = page.households.pageInfo.endCursor;
  }
}

/** Asks the rules library in a worker, which ends with the signal. */
function workOut(question: AskedProposal, signal: AbortSignal): Promise<Proposal> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./propose-worker.ts', import.meta.url), { type: 'module' });
    const end = (): void => worker.terminate();
    signal.addEventListener('abort', end);
    worker.onmessage = ({ data }: MessageEvent<Proposal>) => {
      end();
      resolve(data);
    };
    worker.onerror = (event) => {
      end();
      reject(new Error(event.message));
    };
    worker.postMessage(question);
  });
}

interface Wishes {
  /** Measures that the person may assign in. */
  readonly measures: readonly GridMeasure[];
  readonly on: string;
  /** Marks count as if they were recorded. */
  readonly changes: StagedChanges;
  readonly plan: Plan;
  /** Id of the revision that the plan is; null where it is not told. */
  readonly revision: string | null;
}

/** Makes a proposal: reads the register, then works beside the screen. It can be stopped at any time. */
export function useProposal({ measures, on, changes, plan: inForce, revision }: Wishes) {
  const [progress, setProgress] = useState<Progress>({ state: 'IDLE' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const stop = (): void => {
    running.current?.abort();
    setProgress({ state: 'IDLE' });
  };
  const start = async (): Promise<void> => {
    running.current?.abort();
    const own = new AbortController();
    running.current = own;
    const days = { on, later: laterDay(measures, on) };
    const show = (next: Progress): void => {
      if (!own.signal.aborted) setProgress(next);
    };
    try {
      show({ state: 'READING', read: 0, total: 0 });
      const { households, plan } = await readRegister(days, own.signal, (read, total) =>
        show({ state: 'READING', read, total }),
      );
      if (plan.slug !== inForce.id || (plan.revision?.id ?? null) !== revision) return show({ state: 'OTHER_PLAN' });
      show({ state: 'WORKING' });
      const asked = plan.measures.filter(({ code }) => measures.some((own) => own.code === code));
      const question = proposalQuestion({ households, measures: asked, changes }, days);
      const asking = { ...question, plan: inForce };
      show({ state: 'DONE', proposal: await workOut(asking, own.signal), households });
    } catch {
      show({ state: 'FAILED' });
    }
  };
  return { progress, start, stop };
}
