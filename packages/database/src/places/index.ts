export type { PlaceRecord } from './place.repository.ts';
export { listPlaces } from './place.repository.ts';
