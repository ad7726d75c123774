import { assignments } from './assignments.ts';
import { households } from './households.ts';
import { parts } from './parts.ts';
import { record } from './record.ts';
import { shell } from './shell.ts';
import { users } from './users.ts';
import { vocabulary } from './vocabulary.ts';

/** Every Vietnamese word of the admin. */
export const vi = {
  shell,
  users,
  parts,
  households,
  assignments,
  record,
  vocabulary,
};
