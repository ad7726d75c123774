import { type LateWords, useLateWords } from '../i18n/index.ts';

function isRole(role: string, roles: LateWords['planVocabulary']['dutyRole']): role is keyof typeof roles {
  return Object.hasOwn(roles, role);
}

/** The roles of a duty in words. */
export function useRoleWords(): (roles: readonly string[]) => string {
  const words = useLateWords();
  const { dutyRole } = words.planVocabulary;
  return (roles) => roles.map((role) => (isRole(role, dutyRole) ? dutyRole[role] : role)).join(', ');
}
