export { numberOf } from './money-options.ts';
export { SourcesPage } from './pages.ts';
