import { builder, DomainError, errorRef, need, planIndex, Unit } from '../kernel/index.ts';
import { Pledge } from './pledge.type.ts';

export const FundExceededError = errorRef('FUND_EXCEEDED').implement({
  description: 'More than has come in: it is not there yet, or is spent (vượt số đã tiếp nhận).',
  interfaces: [DomainError],
});

/** Its context adds the support that it is about. */
export const AllocationExceededError = errorRef('ALLOCATION_EXCEEDED').implement({
  description: 'More than is allocated and left to be paid (vượt số đã bố trí).',
  interfaces: [DomainError],
});

builder.objectField(FundExceededError, 'received', (t) =>
  t.field({ type: 'Quantity', description: 'What has come in.', resolve: ({ received }) => received }),
);

builder.objectField(AllocationExceededError, 'allocated', (t) =>
  t.field({ type: 'Quantity', description: 'What is allocated.', resolve: ({ allocated }) => allocated }),
);

for (const refusal of [FundExceededError, AllocationExceededError]) {
  builder.objectFields(refusal, (t) => ({
    pledge: t.field({
      type: Pledge,
      description: 'The pledge.',
      resolve: ({ pledge }, _args, { plan }) => need(planIndex(plan).pledges, pledge),
    }),
    unit: t.field({ type: Unit, description: 'What the figures count.', resolve: ({ unit }) => unit }),
    disbursed: t.field({ type: 'Quantity', description: 'What is paid.', resolve: ({ disbursed }) => disbursed }),
    asked: t.field({ type: 'Quantity', description: 'What was asked.', resolve: ({ asked }) => asked }),
    left: t.field({ type: 'Quantity', description: 'What is left.', resolve: ({ left }) => left }),
  }));
}
