import './ward.queries.ts';

export { Place } from './place.type.ts';
