import './working-date.mutations.ts';

export { Plan } from './plan.type.ts';
