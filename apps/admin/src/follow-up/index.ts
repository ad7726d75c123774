export { FollowUpPage } from './pages.ts';
export { useGiverName } from './use-giver-name.ts';
