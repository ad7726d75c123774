import { Stack, Typography } from '@mui/material';
import { useLateWords } from '../i18n/index.ts';
import { MemberActs, type MemberProps } from './MemberActs.tsx';
import { birthOf, schoolOf } from './member-words.ts';
import type { PartProps } from './record.type.ts';

function MemberCard({ member, open }: MemberProps) {
  const words = useLateWords();
  const facts = [
    words.vocabulary.memberRelation[member.relation],
    birthOf(member, words),
    member.sex ? words.vocabulary.sex[member.sex] : '',
    schoolOf(member, words),
  ];
  return (
    <Stack component="li" sx={{ borderTop: 1, borderColor: 'divider', py: 1 }}>
      <Typography component="h3" variant="h3">
        {member.fullName}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {facts.filter((fact) => fact !== '').join(' · ')}
      </Typography>
      <Typography variant="body2" sx={{ fontVariantNumeric: 'tabular-nums' }}>
        {words.record.members.citizenNumber}: {member.citizenNumber ?? words.parts.unknown}
      </Typography>
      <MemberActs member={member} open={open} />
    </Stack>
  );
}

/** The members on a phone. */
export function MemberCards({ household, open }: PartProps & Pick<MemberProps, 'open'>) {
  return (
    <Stack component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
      {household.members.map((member) => (
        <MemberCard key={member.id} member={member} open={open} />
      ))}
    </Stack>
  );
}
