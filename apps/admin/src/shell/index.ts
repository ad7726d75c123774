export { MainLayout, NotFoundPage } from './pages.ts';
export { createStore } from './store.ts';
