import type { IsoDate } from '@vuonlen/plan/kernel';
import type { WishedChange } from '@vuonlen/plan/plans';
import { useEffect, useRef, useState } from 'react';
import { send } from '../api/index.ts';
import { factsOf } from '../assignments/index.ts';
import { WhatIfHouseholdsDocument, type WhatIfHouseholdsQuery } from '../gql/graphql.ts';
import type { PledgeNow, RecordAnswer, RecordQuestion } from './record-questions.ts';
import type { AskedOfRecord } from './record-worker.ts';

export type AskedHousehold = WhatIfHouseholdsQuery['households']['nodes'][number];

/** How far the question is. */
export type RecordState =
  | { readonly kind: 'IDLE' | 'FAILED' | 'WORKING' }
  | { readonly kind: 'READING'; readonly read: number; readonly total: number }
  | {
      readonly kind: 'DONE';
      readonly answer: RecordAnswer;
      readonly households: ReadonlyMap<string, AskedHousehold>;
    };

/** Households of one request: what a rule reads of each stays well within what a caller may ask. */
const pageSize = 200;

interface ReadRecord {
  readonly households: readonly AskedHousehold[];
  readonly pledges: readonly PledgeNow[];
}

/** Reads every household of the reader's scope, page after page; the first page brings the pledges along. */
async function readRecord(
  on: string,
  signal: AbortSignal,
  tell: (read: number, total: number) => void,
): Promise<ReadRecord> {
  const households: AskedHousehold[] = [];
  const orderBy = { field: 'PLACE', direction: 'ASC' } as const;
  let pledges: readonly PledgeNow[] = [];
  for (let after: string | null = null; ; ) {
    const asked = { first: pageSize, after, orderBy, on, withPledges: after === null };
    const page: WhatIfHouseholdsQuery = await send(WhatIfHouseholdsDocument, asked, signal);
    households.push(...page.households.nodes);
    if (page.plan) pledges = page.plan.measures.flatMap((measure) => measure.pledges);
    tell(households.length, page.households.totalCount);
    if (!page.households.pageInfo.hasNextPage) return { households, pledges };
    after = page.households.pageInfo.endCursor;
  }
}

function questionOf(change: WishedChange, on: string, { households, pledges }: ReadRecord): RecordQuestion {
  return {
    ...{ change, asOf: on as IsoDate },
    pledges: pledges.map(({ slug, name, unit, limit, used }) => ({ slug, name, unit, limit, used })),
    households: households.flatMap(({ id, facts, classificationDecisions }) =>
      facts === null ? [] : [{ facts: factsOf(id, facts, facts.supports), classifications: classificationDecisions }],
    ),
  };
}

/** Asks the rules library in a worker, which ends with the signal. */
function workOut(question: AskedOfRecord, signal: AbortSignal): Promise<RecordAnswer> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./record-worker.ts', import.meta.url), { type: 'module' });
    const end = (): void => worker.terminate();
    signal.addEventListener('abort', end);
    worker.onmessage = ({ data }: MessageEvent<RecordAnswer>) => {
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

/** What a change does to the households on record: read on demand, worked out beside the page, stopped at any time. */
export function useRecordAnswer(change: WishedChange, on: string, document: string | null) {
  const [state, setState] = useState<RecordState>({ kind: 'IDLE' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const stop = (): void => {
    running.current?.abort();
    setState({ kind: 'IDLE' });
  };
  const start = async (): Promise<void> => {
    running.current?.abort();
    const own = new AbortController();
    running.current = own;
    const show = (next: RecordState): void => {
      if (!own.signal.aborted) setState(next);
    };
    try {
      show({ kind: 'READING', read: 0, total: 0 });
      const record = await readRecord(on, own.signal, (read, total) => show({ kind: 'READING', read, total }));
      show({ kind: 'WORKING' });
      const answer = await workOut({ question: questionOf(change, on, record), document }, own.signal);
      show({ kind: 'DONE', answer, households: new Map(record.households.map((one) => [one.id, one])) });
    } catch {
      show({ kind: 'FAILED' });
    }
  };
  return { state, start, stop };
}
