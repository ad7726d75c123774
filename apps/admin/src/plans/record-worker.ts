import { haDong2024 } from '@vuonlen/plan/plans/ha-dong-2024';
import { answerRecordQuestion, type RecordQuestion } from './record-questions.ts';

// Stands in a worker of its own: ten thousand households take seconds, and the page stays awake and can stop it.
addEventListener('message', ({ data }: MessageEvent<RecordQuestion>) => {
  postMessage(answerRecordQuestion(haDong2024, data));
});
