import { Button, Stack } from '@mui/material';
import type { MemberPartsFragment } from '../gql/graphql.ts';
import { useLateWords } from '../i18n/index.ts';
import { useMay } from '../users/index.ts';

/** What is being done with a member. */
export interface MemberAct {
  readonly act: 'edit' | 'remove' | 'reveal';
  readonly member: MemberPartsFragment;
}

export interface MemberProps {
  readonly member: MemberPartsFragment;
  readonly open: (act: MemberAct) => void;
}

/** The acts on one member, as far as the signed-in person holds them. The head stays. */
export function MemberActs({ member, open }: MemberProps) {
  const words = useLateWords();
  const may = useMay();
  const isHead = member.relation === 'HEAD';
  return (
    <Stack direction="row" className="unprinted">
      {may('household.revealCitizenNumber') && member.citizenNumber !== null ? (
        <Button
          aria-label={words.record.reveal.of(member.fullName)}
          onClick={() => open({ act: 'reveal', member })}
          sx={{ whiteSpace: 'nowrap' }}
        >
          {words.record.reveal.act}
        </Button>
      ) : null}
      {may('member.update') ? (
        <Button aria-label={words.record.members.editOf(member.fullName)} onClick={() => open({ act: 'edit', member })}>
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
  );
}
