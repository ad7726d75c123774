export { actionsOf, can } from './can.ts';
export type { Action } from './catalogue.ts';
export { actions, catalogue } from './catalogue.ts';
export type { DelegableAction } from './delegable.ts';
export { delegableActions, holdsByItself } from './delegable.ts';
export type { Holder, HolderAgency, ReadScope } from './read-scope.ts';
export { readScope } from './read-scope.ts';
export type { Role } from './role.ts';
export { roles } from './role.ts';
