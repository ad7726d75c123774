import { TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useLateWords } from '../i18n/index.ts';
import { ScrollTable } from '../ui/index.ts';
import { MemberActs, type MemberProps } from './MemberActs.tsx';
import { birthOf, schoolOf } from './member-words.ts';
import type { PartProps } from './record.type.ts';

function MemberRow({ member, open }: MemberProps) {
  const words = useLateWords();
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
      <TableCell className="unprinted">
        <MemberActs member={member} open={open} />
      </TableCell>
    </TableRow>
  );
}

/** The members on a wide screen. */
export function MemberTable({ household, open }: PartProps & Pick<MemberProps, 'open'>) {
  const words = useLateWords();
  const { members } = words.record;
  const heads = [members.fullName, members.birth, members.sex, members.citizenNumber, members.schoolLevel];
  return (
    <ScrollTable label={words.record.tabs.members}>
      <TableHead>
        <TableRow>
          {[...heads, members.actions].map((head) => (
            <TableCell key={head} className={head === members.actions ? 'unprinted' : ''}>
              {head}
            </TableCell>
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
