import { builder, DomainError, errorRef, need, planIndex } from '../kernel/index.ts';
import { Pledge } from './pledge.type.ts';

export const PledgeExceededError = errorRef('PLEDGE_EXCEEDED');

builder.objectType(PledgeExceededError, {
  description: 'More than the pledge holds (vượt mức dự kiến hỗ trợ của đơn vị).',
  interfaces: [DomainError],
  fields: (t) => ({
    clause: t.exposeString('clause', { description: 'Clause of the plan.' }),
    quote: t.exposeString('quote', { description: 'The exact words of the pledge.' }),
    pledge: t.field({
      type: Pledge,
      description: 'The pledge.',
      resolve: ({ pledge }, _args, { plan }) => need(planIndex(plan).pledges, pledge),
    }),
    limit: t.exposeInt('limit', { description: 'What it holds.' }),
    used: t.exposeInt('used', { description: 'What is used.' }),
    asked: t.exposeInt('asked', { description: 'What was asked.' }),
  }),
});
