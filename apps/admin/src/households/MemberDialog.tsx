import { useState } from 'react';
import { AddMemberDocument, type MemberPartsFragment, UpdateMemberDocument } from '../gql/graphql.ts';
import { useWords } from '../i18n/index.ts';
import { ActDialog, useDialogAct, useIssues } from '../ui/index.ts';
import { MemberFields } from './MemberFields.tsx';
import { draftOf, isComplete, memberInputOf, newMember } from './member-draft.ts';

/** Adds a member to a household. */
export function AddMemberDialog({ household, onClose }: { household: string; onClose: () => void }) {
  const words = useWords();
  const [draft, setDraft] = useState(() => newMember());
  const { act, submit } = useDialogAct(AddMemberDocument, onClose);
  const issueAt = useIssues(act.refusal);
  return (
    <ActDialog
      title={words.record.members.add}
      submit={words.parts.save}
      act={act}
      ready={isComplete(draft)}
      onClose={onClose}
      onSubmit={() => submit({ input: { household, member: memberInputOf(draft) } })}
      wide
    >
      <MemberFields draft={draft} onChange={setDraft} issueAt={issueAt} />
    </ActDialog>
  );
}

/** Corrects what is known of a member. */
export function EditMemberDialog({ member, onClose }: { member: MemberPartsFragment; onClose: () => void }) {
  const words = useWords();
  const [expectedVersion] = useState(member.version);
  const [draft, setDraft] = useState(() => draftOf(member));
  const { act, submit } = useDialogAct(UpdateMemberDocument, onClose);
  const issueAt = useIssues(act.refusal);
  const input = { id: member.id, expectedVersion, member: memberInputOf(draft) };
  return (
    <ActDialog
      title={words.record.members.editOf(member.fullName)}
      submit={words.parts.save}
      act={act}
      ready={isComplete(draft)}
      onClose={onClose}
      onSubmit={() => submit({ input })}
      wide
    >
      <MemberFields
        draft={draft}
        onChange={setDraft}
        issueAt={issueAt}
        isHead={member.relation === 'HEAD'}
        keepsNumber={member.citizenNumber !== null}
        recorded={member.id}
      />
    </ActDialog>
  );
}
