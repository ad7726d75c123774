export { CalendarPage, DutiesPage, ResponsibilitiesPage } from './pages.ts';
