export { actionsOf, can } from './can.ts';
export type { Action } from './catalogue.ts';
export { actions, catalogue } from './catalogue.ts';
export type { DutyHolder, DutyScope } from './duty-scope.ts';
export { readDutyScope } from './duty-scope.ts';
export type { Holder, HolderAgency, ReadScope } from './read-scope.ts';
export { readScope } from './read-scope.ts';
export type { Role } from './role.ts';
export { roles } from './role.ts';
