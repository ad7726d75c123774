import { z } from 'zod';
import { builder, nodeIdOf, optionalText, text, whole } from '../kernel/index.ts';
import { Role } from './viewer.type.ts';

export const CreateUserInput = builder.inputType('CreateUserInput', {
  description: 'A person who shall sign in (người dùng mới).',
  fields: (t) => ({
    username: t.string({ required: true, description: 'Name typed at sign-in: letters, digits, dot, underscore.' }),
    name: t.string({ required: true, description: 'Full name.' }),
    role: t.field({ type: Role, required: true, description: 'Role in this committee.' }),
    agency: t.id({ description: 'Agency, for its officer.' }),
    place: t.id({ description: 'Ward, for its officer.' }),
  }),
});

export const createUserSchema = z.object({
  username: text(30, 3)
    .transform((value) => value.toLowerCase())
    .refine((value) => /^[a-z0-9_.]+$/.test(value), 'MALFORMED'),
  name: text(120),
  role: z.custom<typeof Role.$inferType>(),
  agency: nodeIdOf('Agency').nullish(),
  place: nodeIdOf('Place').nullish(),
});

export const UpdateUserInput = builder.inputType('UpdateUserInput', {
  description: 'What changes for a person; what is left out stays.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The user.' }),
    expectedVersion: t.int({ required: true, description: 'Version that was read.' }),
    name: t.string({ description: 'Full name.' }),
    role: t.field({ type: Role, description: 'Role in this committee.' }),
    agency: t.id({ description: 'Agency; null takes it away.' }),
    place: t.id({ description: 'Ward; null takes it away.' }),
    disabled: t.boolean({ description: 'True: may no longer sign in, and every session ends.' }),
  }),
});

export const updateUserSchema = z.object({
  id: nodeIdOf('User'),
  expectedVersion: whole(1, 2_147_483_647),
  name: optionalText(120),
  role: z.custom<typeof Role.$inferType>().nullish(),
  agency: nodeIdOf('Agency').nullish(),
  place: nodeIdOf('Place').nullish(),
  disabled: z.boolean().nullish(),
});

export const IssueOneTimePasswordInput = builder.inputType('IssueOneTimePasswordInput', {
  description: 'Who gets a new one-time password.',
  fields: (t) => ({ user: t.id({ required: true, description: 'The user.' }) }),
});

export const issueOneTimePasswordSchema = z.object({ user: nodeIdOf('User') });
