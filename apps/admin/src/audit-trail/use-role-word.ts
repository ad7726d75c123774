import { useLateWords } from '../i18n/index.ts';

/** The word for a role; empty for what is none, as the program itself. */
export function useRoleWord(): (role: string) => string {
  const { role: known } = useLateWords().vocabulary;
  return (role) => (Object.hasOwn(known, role) ? known[role as keyof typeof known] : '');
}
