import { Button, Stack, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { formatShortDate } from '@vuonlen/plan/kernel';
import { useState } from 'react';
import type { MemberPartsFragment } from '../gql/graphql.ts';
import { AddMemberDialog, EditMemberDialog, RemoveMemberDialog } from '../households/index.ts';
import { useWords, type Words } from '../i18n/index.ts';
import { ScrollTable, Section } from '../ui/index.ts';
import { useMay } from '../users/index.ts';
import type { PartProps } from './record.type.ts';

function birthOf(member: MemberPartsFragment, words: Words): string {
  if (member.birthDate) return formatShortDate(member.birthDate);
  return member.birthYear?.toString() ?? words.parts.unknown;
}

function schoolOf(member: MemberPartsFragment, words: Words): string {
  if (!member.schoolLevel) return '';
  const level = words.vocabulary.schoolLevel[member.schoolLevel];
  return member.grade === null ? level : `${level}, ${words.record.members.grade.toLowerCase()} ${member.grade}`;
}

type Open = { readonly act: 'edit' | 'remove'; readonly member: MemberPartsFragment } | 'add' | null;

function MemberRow({ member, open }: { member: MemberPartsFragment; open: (what: Open) => void }) {
  const words = useWords();
  const may = useMay();
  const isHead = member.relation === 'HEAD';
  return (
    <TableRow>
      <TableCell component="th" scope="row">
        {member.fullName}
        <Typography variant="body2" color="textSecondary">
          {words.vocabulary.memberRelation[member.relation]}
        </Typography>
      </TableCell>
      <TableCell>{birthOf(member, words)}</TableCell>
      <TableCell>{member.sex ? words.vocabulary.sex[member.sex] : words.parts.unknown}</TableCell>
      <TableCell sx={{ fontVariantNumeric: 'tabular-nums' }}>{member.citizenNumber ?? words.parts.unknown}</TableCell>
      <TableCell>{schoolOf(member, words)}</TableCell>
      <TableCell>
        <Stack direction="row">
          {may('member.update') ? (
            <Button
              aria-label={words.record.members.editOf(member.fullName)}
              onClick={() => open({ act: 'edit', member })}
            >
              {words.record.members.edit}
            </Button>
          ) : null}
          {may('member.remove') && !isHead ? (
            <Button
              aria-label={`${words.record.members.remove}: ${member.fullName}`}
              onClick={() => open({ act: 'remove', member })}
              sx={{ whiteSpace: 'nowrap' }}
            >
              {words.record.members.remove}
            </Button>
          ) : null}
        </Stack>
      </TableCell>
    </TableRow>
  );
}

function MemberTable({ household, open }: PartProps & { open: (what: Open) => void }) {
  const words = useWords();
  const { members } = words.record;
  const heads = [members.fullName, members.birth, members.sex, members.citizenNumber, members.schoolLevel];
  return (
    <ScrollTable label={words.record.tabs.members}>
      <TableHead>
        <TableRow>
          {[...heads, members.actions].map((head) => (
            <TableCell key={head}>{head}</TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {household.members.map((member) => (
          <MemberRow key={member.id} member={member} open={open} />
        ))}
      </TableBody>
    </ScrollTable>
  );
}

/** The people of the household. Citizen numbers come masked. */
export function MembersTab({ household }: PartProps) {
  const words = useWords();
  const may = useMay();
  const [open, setOpen] = useState<Open>(null);
  const close = (): void => setOpen(null);
  const add = may('member.add') ? <Button onClick={() => setOpen('add')}>{words.record.members.add}</Button> : null;
  return (
    <Section title={words.record.tabs.members} action={add}>
      <MemberTable household={household} open={setOpen} />
      {open === 'add' ? <AddMemberDialog household={household.id} onClose={close} /> : null}
      {open !== null && open !== 'add' && open.act === 'edit' ? (
        <EditMemberDialog member={open.member} onClose={close} />
      ) : null}
      {open !== null && open !== 'add' && open.act === 'remove' ? (
        <RemoveMemberDialog member={open.member} onClose={close} />
      ) : null}
    </Section>
  );
}
