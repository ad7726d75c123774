import './user.mutations.ts';

export { User } from './user.type.ts';
export { Role, Viewer } from './viewer.type.ts';
