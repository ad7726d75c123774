import { useEffect, useRef, useState } from 'react';
import type { PlanAnswer, PlanQuestion } from './plan-questions.ts';

/** Id of the plan that the worker brings along. */
export const planOfWorker = 'ha-dong-2024';

type State =
  | { readonly kind: 'IDLE' }
  | { readonly kind: 'WORKING' }
  | { readonly kind: 'FAILED' }
  | { readonly kind: 'ANSWERED'; readonly answer: PlanAnswer };

/** The rules library beside the page, asked one question at a time; the answer to an older question is dropped. */
export function usePlanWorker(): readonly [state: State, ask: (question: PlanQuestion) => void] {
  const worker = useRef<Worker | null>(null);
  const [state, setState] = useState<State>({ kind: 'IDLE' });
  const stop = (): void => {
    worker.current?.terminate();
    worker.current = null;
  };
  useEffect(() => stop, []);
  const ask = (question: PlanQuestion): void => {
    stop();
    setState({ kind: 'WORKING' });
    const asked = new Worker(new URL('./plan-worker.ts', import.meta.url), { type: 'module' });
    worker.current = asked;
    asked.onmessage = ({ data }: MessageEvent<PlanAnswer>) => setState({ kind: 'ANSWERED', answer: data });
    asked.onerror = () => setState({ kind: 'FAILED' });
    asked.postMessage(question);
  };
  return [state, ask];
}
