import {
  answerDifficulty,
  assignPersonToDuty,
  closeDifficulty,
  type DifficultyValue,
  type DutyPersonValue,
  type DutyProgressValue,
  endDutyAssignment,
  forwardDifficulty,
  raiseDifficulty,
  recordDutyProgress,
} from '@vuonlen/acts/responsibilities';
import {
  actMutation,
  builder,
  IdempotencyKeyReusedError,
  IllegalStepError,
  NotFoundError,
  ReasonRequiredError,
  StaleVersionError,
} from '../kernel/index.ts';
import { Difficulty } from './difficulty.type.ts';
import {
  AssignPersonToDutyInput,
  assignPersonToDutySchema,
  difficultyStepInput,
  difficultyStepSchema,
  EndDutyAssignmentInput,
  endDutyAssignmentSchema,
  RaiseDifficultyInput,
  RecordDutyProgressInput,
  raiseDifficultySchema,
  recordDutyProgressSchema,
} from './duty-input.ts';
import { DutyPerson, DutyProgress } from './duty-progress.type.ts';

const Recorded = builder.objectRef<DutyProgressValue>('RecordDutyProgressSuccess').implement({
  description: 'The progress was recorded.',
  fields: (t) => ({
    progress: t.field({ type: DutyProgress, description: 'The entry.', resolve: ({ progress }) => progress }),
  }),
});

function personWritten(name: string, description: string) {
  return builder.objectRef<DutyPersonValue>(name).implement({
    description,
    fields: (t) => ({
      person: t.field({ type: DutyPerson, description: 'The person on the duty.', resolve: ({ person }) => person }),
    }),
  });
}

function difficultyWritten(name: string, description: string) {
  return builder.objectRef<DifficultyValue>(name).implement({
    description,
    fields: (t) => ({
      difficulty: t.field({ type: Difficulty, description: 'The difficulty now.', resolve: (row) => row.difficulty }),
    }),
  });
}

const onceErrors = [NotFoundError, ReasonRequiredError, IdempotencyKeyReusedError];
const stepErrors = [NotFoundError, StaleVersionError, ReasonRequiredError, IllegalStepError];

actMutation({
  name: 'recordDutyProgress',
  description: 'Records how far a body has come with a duty (ghi tiến độ thực hiện nhiệm vụ).',
  action: 'duty.recordProgress',
  input: RecordDutyProgressInput,
  parse: recordDutyProgressSchema,
  success: Recorded,
  errors: onceErrors,
  run: recordDutyProgress,
});

actMutation({
  name: 'assignPersonToDuty',
  description: 'Says who of a body works on a duty (phân công người thực hiện nhiệm vụ).',
  action: 'duty.assignPerson',
  input: AssignPersonToDutyInput,
  parse: assignPersonToDutySchema,
  success: personWritten('AssignPersonToDutySuccess', 'The person works on the duty.'),
  errors: onceErrors,
  run: assignPersonToDuty,
});

actMutation({
  name: 'endDutyAssignment',
  description: 'Ends the work of a person on a duty (kết thúc phân công).',
  action: 'duty.endAssignment',
  input: EndDutyAssignmentInput,
  parse: endDutyAssignmentSchema,
  success: personWritten('EndDutyAssignmentSuccess', 'The work of the person has its end.'),
  errors: [NotFoundError, StaleVersionError, ReasonRequiredError],
  run: endDutyAssignment,
});

actMutation({
  name: 'raiseDifficulty',
  description: 'Raises a difficulty to the standing agency (nêu khó khăn, vướng mắc).',
  action: 'difficulty.raise',
  input: RaiseDifficultyInput,
  parse: raiseDifficultySchema,
  success: difficultyWritten('RaiseDifficultySuccess', 'The difficulty was raised.'),
  errors: onceErrors,
  run: raiseDifficulty,
});

actMutation({
  name: 'forwardDifficulty',
  description: 'Forwards a difficulty to the district (chuyển khó khăn, vướng mắc lên cấp quận).',
  action: 'difficulty.forward',
  input: difficultyStepInput('ForwardDifficultyInput', 'The forwarding of a difficulty to the district.'),
  parse: difficultyStepSchema,
  success: difficultyWritten('ForwardDifficultySuccess', 'The difficulty went to the district.'),
  errors: stepErrors,
  run: forwardDifficulty,
});

actMutation({
  name: 'answerDifficulty',
  description: 'Answers a difficulty (trả lời khó khăn, vướng mắc).',
  action: 'difficulty.answer',
  input: difficultyStepInput('AnswerDifficultyInput', 'The answer to a difficulty.'),
  parse: difficultyStepSchema,
  success: difficultyWritten('AnswerDifficultySuccess', 'The difficulty was answered.'),
  errors: stepErrors,
  run: answerDifficulty,
});

actMutation({
  name: 'closeDifficulty',
  description: 'Closes a difficulty (kết thúc xử lý khó khăn, vướng mắc).',
  action: 'difficulty.close',
  input: difficultyStepInput('CloseDifficultyInput', 'The end of a difficulty.'),
  parse: difficultyStepSchema,
  success: difficultyWritten('CloseDifficultySuccess', 'The difficulty was closed.'),
  errors: stepErrors,
  run: closeDifficulty,
});
