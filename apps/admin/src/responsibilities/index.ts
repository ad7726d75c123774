export { ResponsibilitiesPage } from './pages.ts';
