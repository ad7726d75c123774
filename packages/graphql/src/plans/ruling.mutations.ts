import { type AmbiguityRulingValue, ruleAmbiguity } from '@vuonlen/acts/plans';
import { z } from 'zod';
import { actMutation, builder, date, optionalText, ReasonRequiredError, text } from '../kernel/index.ts';
import { Ambiguity } from './plan-parts.type.ts';
import { AmbiguityRuling } from './ruling.type.ts';

const RuleAmbiguityInput = builder.inputType('RuleAmbiguityInput', {
  description: 'How the committee reads a doubtful place of the plan.',
  fields: (t) => ({
    code: t.string({ required: true, description: 'Name of the entry of the register.' }),
    reading: t.string({ required: true, description: 'Name of one of its readings.' }),
    basis: t.string({ required: true, description: 'The document on which it stands.' }),
    ruledOn: t.field({ type: 'Date', description: 'Day of the ruling; the working date unless given.' }),
    reason: t.string({ description: 'Wanted for a day before the working date.' }),
  }),
});

const Ruled = builder.objectRef<AmbiguityRulingValue>('RuleAmbiguitySuccess').implement({
  description: 'The ruling was recorded. Decisions that were taken stay as they were.',
  fields: (t) => ({
    ambiguity: t.field({ type: Ambiguity, description: 'The entry now.', resolve: ({ ambiguity }) => ambiguity }),
    ruling: t.field({ type: AmbiguityRuling, description: 'The ruling.', resolve: ({ ruling }) => ruling }),
  }),
});

actMutation({
  name: 'ruleAmbiguity',
  description: 'Records how the committee reads a doubtful place of the plan (kết luận nội dung cần làm rõ).',
  action: 'ambiguity.rule',
  input: RuleAmbiguityInput,
  parse: z.object({
    code: text(100),
    reading: text(100),
    basis: text(500),
    ruledOn: date.nullish(),
    reason: optionalText(2000),
  }),
  success: Ruled,
  errors: [ReasonRequiredError],
  run: ruleAmbiguity,
});
