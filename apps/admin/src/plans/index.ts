export { PlanPage } from './pages.ts';
