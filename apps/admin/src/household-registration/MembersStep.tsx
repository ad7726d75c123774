import { Button, Card, Stack, Typography } from '@mui/material';
import { type MemberDraft, MemberFields, newMember } from '../households/index.ts';
import { useLateWords } from '../i18n/index.ts';
import type { StepProps } from './HouseholdStep.tsx';
import { numberBefore } from './number-before.ts';

/** Second step: the head and the other members, children among them. */
export function MembersStep({ draft, set, issueAt }: StepProps) {
  const words = useLateWords();
  const { members } = draft;
  const replace = (changed: MemberDraft): void =>
    set({ members: members.map((member) => (member.key === changed.key ? changed : member)) });
  const leaveOut = (key: string): void => set({ members: members.filter((member) => member.key !== key) });
  const nameOf = (index: number): string =>
    index === 0 ? words.record.members.head : words.record.members.number(index + 1);
  return (
    <Stack sx={{ gap: 1.5 }}>
      {members.map((member, index) => {
        const name = nameOf(index);
        const first = numberBefore(members, index);
        return (
          <Card key={member.key} role="group" aria-label={name} sx={{ p: 2 }}>
            <Stack
              direction="row"
              sx={{ justifyContent: 'space-between', alignItems: 'center', minHeight: 40, mb: 0.5 }}
            >
              <Typography component="h3" variant="h3">
                {name}
              </Typography>
              {index === 0 ? null : (
                <Button onClick={() => leaveOut(member.key)} aria-label={`${words.record.members.delete}: ${name}`}>
                  {words.record.members.delete}
                </Button>
              )}
            </Stack>
            <MemberFields
              draft={member}
              onChange={replace}
              issueAt={issueAt}
              path={`members.${index}.`}
              isHead={index === 0}
              sameNumberAs={first === null ? null : nameOf(first)}
            />
          </Card>
        );
      })}
      <Button variant="outlined" onClick={() => set({ members: [...members, newMember()] })}>
        {words.record.create.addMember}
      </Button>
    </Stack>
  );
}
