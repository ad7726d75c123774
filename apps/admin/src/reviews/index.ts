export { ReviewsPage } from './pages.ts';
