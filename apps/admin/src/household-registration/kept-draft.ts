import { useEffect, useState } from 'react';
import { useStore } from 'react-admin';
import { newMember } from '../households/index.ts';
import { useViewer } from '../users/index.ts';
import { type HouseholdDraft, newHousehold } from './household-draft.ts';

/**
 * What may stay in the browser of an office: everything but the citizen numbers and the causes, which tell of health.
 * Members get keys of this page, so that those added later do not take theirs.
 */
export function keepable(draft: HouseholdDraft): HouseholdDraft {
  const members = draft.members.map((member) => ({ ...member, citizenNumber: '' }));
  return { ...draft, members, causes: [] };
}

/** A draft that was kept, with keys of this page. */
function revived(draft: HouseholdDraft): HouseholdDraft {
  return { ...draft, members: draft.members.map((member) => ({ ...member, key: newMember().key })) };
}

/** True while nothing has been typed that would be missed. */
export function isUntouched(draft: HouseholdDraft): boolean {
  const { members, residentialGroup, address, code } = draft;
  return [residentialGroup, address, code, ...members.map(({ fullName }) => fullName)].every(
    (text) => text.trim() === '',
  );
}

interface KeptDraft {
  readonly draft: HouseholdDraft;
  readonly set: (draft: HouseholdDraft) => void;
  /** It was begun earlier, and left. */
  readonly isRevived: boolean;
  /** Begins with an empty form; nothing is kept. */
  readonly clear: () => void;
}

/** The form as the person left it at this browser; it goes with the sign-out, or when the household is saved. */
export function useKeptDraft(ownWard: string): KeptDraft {
  const viewer = useViewer();
  const [kept, keep] = useStore<HouseholdDraft | null>(`draft.household.${viewer?.id ?? ''}`, null);
  const [draft, setDraft] = useState(() => (kept ? revived(kept) : newHousehold(ownWard)));
  const [isRevived, setRevived] = useState(kept !== null);
  useEffect(() => {
    keep(isUntouched(draft) ? null : keepable(draft));
  }, [draft, keep]);
  const clear = (): void => {
    setRevived(false);
    setDraft(newHousehold(ownWard));
  };
  return { draft, set: setDraft, isRevived, clear };
}
