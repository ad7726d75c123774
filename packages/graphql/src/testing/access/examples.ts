import { toGlobalId } from '../../kernel/index.ts';

const book = toGlobalId('Pledge', 'savings-book/district-fund');

/**
 * What the walk cannot guess: required arguments by `Type.field`, required fields by the name of the input. Everything
 * else is made up from the schema; add a line only where a row of the table says `unseen` for want of an argument, or an
 * act `INVALID_INPUT`.
 */
export const examples: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  AssignSupportInput: { measure: 'SAVINGS_BOOK', legs: [{ pledge: book, quantity: 1 }] },
  CreateHouseholdInput: { class: 'NEAR_POOR', standard: 'CITY' },
  ProposeSupportInput: { measure: 'SAVINGS_BOOK' },
  MemberInput: { relation: 'HEAD' },
};
