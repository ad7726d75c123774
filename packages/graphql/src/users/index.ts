import './api-key.mutations.ts';
import './user.mutations.ts';

export { User } from './user.type.ts';
export { Viewer } from './viewer.type.ts';
