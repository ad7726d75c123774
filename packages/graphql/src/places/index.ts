export { Place } from './place.type.ts';
