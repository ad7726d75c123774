export { Measure } from './measure.type.ts';
export { ExclusionGroup, GeneralPolicy } from './measure-parts.type.ts';
