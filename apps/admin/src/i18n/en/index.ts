import type { Words } from '../words.type.ts';
import { assignments } from './assignments.ts';
import { households } from './households.ts';
import { parts } from './parts.ts';
import { record } from './record.ts';
import { shell } from './shell.ts';
import { users } from './users.ts';
import { vocabulary } from './vocabulary.ts';

/** Every English word of the admin; the type demands the Vietnamese keys, no more and no less. */
export const en: Words = {
  shell,
  users,
  parts,
  households,
  assignments,
  record,
  vocabulary,
};
