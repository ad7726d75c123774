export { ProposalStateChip } from './ProposalStateChip.tsx';
export { ProposeDialog } from './ProposeDialog.tsx';
export { ProposalQueuePage, ProposeManyPage } from './pages.ts';
export { proposalPath } from './queue-search.ts';
