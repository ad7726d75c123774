import { Button, type Theme, useMediaQuery } from '@mui/material';
import { useState } from 'react';
import { AddMemberDialog, EditMemberDialog, RemoveMemberDialog } from '../households/index.ts';
import { useLateWords } from '../i18n/index.ts';
import { Section } from '../ui/index.ts';
import { useMay } from '../users/index.ts';
import type { MemberAct } from './MemberActs.tsx';
import { MemberCards } from './MemberCards.tsx';
import { MemberTable } from './MemberTable.tsx';
import { RevealDialog } from './RevealDialog.tsx';
import type { PartProps } from './record.type.ts';

/** The people of the household. Citizen numbers come masked. */
export function MembersTab({ household }: PartProps) {
  const words = useLateWords();
  const may = useMay();
  const onPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'));
  const [open, setOpen] = useState<MemberAct | { readonly act: 'add' } | null>(null);
  const close = (): void => setOpen(null);
  const add = may('member.add') ? (
    <Button onClick={() => setOpen({ act: 'add' })}>{words.record.members.add}</Button>
  ) : null;
  const Members = onPhone ? MemberCards : MemberTable;
  return (
    <Section title={words.record.tabs.members} action={add}>
      <Members household={household} open={setOpen} />
      {open?.act === 'add' ? <AddMemberDialog household={household.id} onClose={close} /> : null}
      {open?.act === 'edit' ? <EditMemberDialog member={open.member} onClose={close} /> : null}
      {open?.act === 'reveal' ? <RevealDialog member={open.member} onClose={close} /> : null}
      {open?.act === 'remove' ? <RemoveMemberDialog member={open.member} onClose={close} /> : null}
    </Section>
  );
}
