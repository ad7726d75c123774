export { FollowUpPage } from './pages.ts';
