import { type InputIssue, issue } from '../kernel/index.ts';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const mostProposals = 100;

export function isUuid(id: string): boolean {
  return uuid.test(id);
}

/** What is wrong with several proposals as such: none, too many, or one twice. */
export function batchIssues(proposals: readonly { readonly proposal: string }[]): InputIssue[] {
  const ids = proposals.map(({ proposal }) => proposal);
  if (ids.length === 0 || ids.length > mostProposals) {
    const vi = `Chọn từ 1 đến ${mostProposals} phương án.`;
    return [issue('proposals', 'OUT_OF_RANGE', vi, `Choose 1 to ${mostProposals} proposals.`)];
  }
  return ids.flatMap((id, index) =>
    ids.indexOf(id) < index
      ? [issue(`proposals.${index}.proposal`, 'PROPOSAL_TWICE', 'Phương án bị lặp.', 'The proposal is there twice.')]
      : [],
  );
}
