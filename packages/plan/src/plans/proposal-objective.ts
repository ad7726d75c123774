import type { Text } from '../kernel/index.ts';

/**
 * What the committee wants more, beside the greatest number of supports, which always holds. Their order is the
 * committee's: an earlier objective is never given up for a later one.
 *
 * - `FIRST_OF_GROUP`: the earlier measure of an exclusion group, a house before a book.
 * - `MORE_HOUSEHOLDS`: more households with at least one support. It never competes with the others, which choose among
 *   pledges: its place in the order does not matter.
 * - `TIED_MONEY_FIRST`: money tied to a ward before money that serves every ward.
 * - `RECEIVED_MONEY_FIRST`: pledges of which something has come in before those that are promises; of a support with
 *   legs, in the leg that is tied to wards or most divided among pledges.
 */
export const proposalObjectives = [
  'FIRST_OF_GROUP',
  'MORE_HOUSEHOLDS',
  'TIED_MONEY_FIRST',
  'RECEIVED_MONEY_FIRST',
] as const;
/** See `proposalObjectives`: the default order. */
export type ProposalObjective = (typeof proposalObjectives)[number];

/** What an official reads for each objective. */
export const proposalObjectiveLabels: Readonly<Record<ProposalObjective, Text>> = {
  FIRST_OF_GROUP: {
    vi: 'nội dung hỗ trợ đứng trước trong nhóm chỉ được nhận một',
    en: 'the earlier support of a group of which one is given',
  },
  MORE_HOUSEHOLDS: { vi: 'nhiều hộ được hỗ trợ hơn', en: 'more households with a support' },
  TIED_MONEY_FIRST: { vi: 'dùng nguồn của phường trước nguồn chung', en: 'money of a ward before common money' },
  RECEIVED_MONEY_FIRST: {
    vi: 'dùng nguồn đã tiếp nhận trước nguồn mới đăng ký',
    en: 'what has come in before what is promised',
  },
};
