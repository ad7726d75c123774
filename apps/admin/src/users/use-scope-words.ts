import type { Role } from '@vuonlen/permissions';
import type { Text } from '@vuonlen/plan/kernel';
import { useText, useWords } from '../i18n/index.ts';

interface Scoped {
  readonly role: Role;
  readonly agency?: { readonly name: Text } | null;
  readonly place?: { readonly name: string } | null;
}

/** Says the role of somebody, with the ward or the agency where the role is bound to one. */
export function useScopeWords(): (person: Scoped) => string {
  const { vocabulary } = useWords();
  const text = useText();
  return ({ role, agency, place }) => {
    const bound = place?.name ?? (agency ? text(agency.name) : null);
    return bound === null ? vocabulary.role[role] : `${vocabulary.role[role]}, ${bound}`;
  };
}
