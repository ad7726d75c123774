export { SourcesPage } from './pages.ts';
