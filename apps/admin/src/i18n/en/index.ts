import type { Words } from '../words.type.ts';
import { agencies } from './agencies.ts';
import { assignments } from './assignments.ts';
import { audit } from './audit.ts';
import { calendar } from './calendar.ts';
import { dashboard } from './dashboard.ts';
import { followUp } from './follow-up.ts';
import { funding } from './funding.ts';
import { households } from './households.ts';
import { parts } from './parts.ts';
import { places } from './places.ts';
import { plan } from './plan.ts';
import { proposals } from './proposals.ts';
import { record } from './record.ts';
import { responsibilities } from './responsibilities.ts';
import { shell } from './shell.ts';
import { users } from './users.ts';
import { vocabulary } from './vocabulary.ts';

/** Every English word of the admin; the type demands the Vietnamese keys, no more and no less. */
export const en: Words = {
  shell,
  users,
  parts,
  households,
  record,
  assignments,
  dashboard,
  funding,
  responsibilities,
  calendar,
  followUp,
  places,
  agencies,
  plan,
  proposals,
  audit,
  vocabulary,
};
