export { RegistrationPage } from './pages.ts';
