import type { Reason as ReasonShape } from '@vuonlen/plan/assignments';
import { builder, DomainError, errorRef } from '../kernel/index.ts';
import { Assignment, assignmentById } from './assignment.type.ts';
import { Reason } from './decision.type.ts';

interface Decided {
  readonly decision: { readonly reasons: readonly ReasonShape[] };
}

/** The reason that settles a decision stands first: its clause is the clause of the refusal. */
function firstReason({ decision }: Decided): ReasonShape {
  const [first] = decision.reasons;
  if (first === undefined) throw new Error('A refusal by the plan’s rules came without a reason.');
  return first;
}

export const ExcludedByError = errorRef('EXCLUDED_BY').implement({
  description: 'A support that the household holds excludes this one (không hỗ trợ đồng thời).',
  interfaces: [DomainError],
});

builder.objectField(ExcludedByError, 'conflicting', (t) =>
  t.field({
    type: Assignment,
    nullable: true,
    description: 'The support that excludes it; null when works on the house exclude it, however they are paid.',
    resolve: ({ conflicting }, _args, { loaders }) =>
      conflicting ? loaders.load(assignmentById, conflicting.assignment) : null,
  }),
);

export const IneligibleError = errorRef('INELIGIBLE').implement({
  description: 'A condition of the plan is not met (không đủ điều kiện).',
  interfaces: [DomainError],
});

export const OutsideWindowError = errorRef('OUTSIDE_WINDOW').implement({
  description: 'Outside of the implementation period (ngoài thời gian thực hiện).',
  interfaces: [DomainError],
});

export const FactsMissingError = errorRef('FACTS_MISSING').implement({
  description: 'Facts are missing that could change the decision (còn thiếu thông tin).',
  interfaces: [DomainError],
});

builder.objectField(FactsMissingError, 'missing', (t) =>
  t.stringList({ description: 'The facts that are missing.', resolve: ({ missing }) => [...missing] }),
);

for (const refusal of [ExcludedByError, IneligibleError, OutsideWindowError, FactsMissingError]) {
  builder.objectFields(refusal, (t) => ({
    clause: t.string({
      description: 'Clause of the plan that refuses.',
      resolve: (error) => firstReason(error).clause,
    }),
    quote: t.string({ description: 'Its exact words.', resolve: (error) => firstReason(error).quote }),
    reasons: t.field({
      type: [Reason],
      description: 'Every step of the decision.',
      resolve: ({ decision }) => [...decision.reasons],
    }),
  }));
}
