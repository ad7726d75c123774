import { useEffect, useRef, useState } from 'react';
import { type RevisionOf, usePlanDocument } from '../api/index.ts';
import type { AskedOfWorker, PlanAnswer, PlanQuestion } from './plan-questions.ts';

export type Ask = (question: PlanQuestion) => void;

type State =
  | { readonly kind: 'IDLE' }
  | { readonly kind: 'WORKING' }
  | { readonly kind: 'FAILED' }
  | { readonly kind: 'ANSWERED'; readonly answer: PlanAnswer };

/**
 * The rules library beside the page, asked one question at a time of the plan that a revision is; the answer to an older
 * question is dropped. A question that comes before the document of that plan is there waits for it.
 */
export function usePlanWorker(revision: RevisionOf): readonly [state: State, ask: Ask, document: string | null] {
  const isBuiltIn = revision == null || revision.origin === 'BUILT_IN';
  const document = usePlanDocument(isBuiltIn ? null : revision.id);
  const [question, setQuestion] = useState<PlanQuestion | null>(null);
  const [state, setState] = useState<State>({ kind: 'IDLE' });
  const worker = useRef<Worker | null>(null);
  useEffect(() => {
    if (question === null || (!isBuiltIn && document === undefined)) return;
    const asked = new Worker(new URL('./plan-worker.ts', import.meta.url), { type: 'module' });
    worker.current = asked;
    asked.onmessage = ({ data }: MessageEvent<PlanAnswer>) => setState({ kind: 'ANSWERED', answer: data });
    asked.onerror = () => setState({ kind: 'FAILED' });
    asked.postMessage({ question, document: document ?? null } satisfies AskedOfWorker);
    return () => asked.terminate();
  }, [question, isBuiltIn, document]);
  const ask: Ask = (next) => {
    worker.current?.terminate();
    setState({ kind: 'WORKING' });
    setQuestion(next);
  };
  return [state, ask, document ?? null];
}
