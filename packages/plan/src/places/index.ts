export { existsOn, findPlace, placesOn, successorsOf } from './find-places.ts';
export type { Place, PlaceKind, PlaceSuccession } from './place.ts';
export { haDongDistrict, laterPlaces, places, wardsOf2024 } from './register.ts';
export { successions } from './successions.ts';
