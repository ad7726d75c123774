export type { Place, PlaceKind, PlaceSuccession } from './place.ts';
