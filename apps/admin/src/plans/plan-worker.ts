import type { Plan } from '@vuonlen/plan/plans';
import { haDong2024 } from '@vuonlen/plan/plans/ha-dong-2024';
import { type AskedOfWorker, answerPlanQuestion } from './plan-questions.ts';

// Stands in a worker of its own: the page stays awake while a plan is read, compared or tried.
addEventListener('message', ({ data }: MessageEvent<AskedOfWorker>) => {
  postMessage(
    answerPlanQuestion(data.document === null ? haDong2024 : (JSON.parse(data.document) as Plan), data.question),
  );
});
