import type { Plan } from '@vuonlen/plan/plans';
import { haDong2024 } from '@vuonlen/plan/plans/ha-dong-2024';
import { answerRecordQuestion, type RecordQuestion } from './record-questions.ts';

/** A question, with the document of the plan that it is asked of; null: the plan that comes with the application. */
export interface AskedOfRecord {
  readonly question: RecordQuestion;
  readonly document: string | null;
}

// Stands in a worker of its own: ten thousand households take seconds, and the page stays awake and can stop it.
addEventListener('message', ({ data }: MessageEvent<AskedOfRecord>) => {
  const plan = data.document === null ? haDong2024 : (JSON.parse(data.document) as Plan);
  postMessage(answerRecordQuestion(plan, data.question));
});
