import { haDong2024 } from '@vuonlen/plan/plans/ha-dong-2024';
import { answerPlanQuestion, type PlanQuestion } from './plan-questions.ts';

// Stands in a worker of its own: the page stays awake while a plan is read, compared or tried.
addEventListener('message', ({ data }: MessageEvent<PlanQuestion>) => {
  postMessage(answerPlanQuestion(haDong2024, data));
});
