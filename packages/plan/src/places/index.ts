export { existsOn, findPlace, placesOn, successorsOf } from './find-places.ts';
export type { Holder, HolderPath, Living, Succession } from './holder.ts';
export { followSuccessions } from './holder.ts';
export type { Place, PlaceKind, PlaceSuccession } from './place.ts';
export type { PlaceRegisters } from './place-holder.ts';
export { placeHolder } from './place-holder.ts';
export { haDongDistrict, laterPlaces, places, wardsOf2024 } from './register.ts';
export { successions } from './successions.ts';
