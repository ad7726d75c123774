import { Button, Stack, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import type { UserPartsFragment } from '../gql/graphql.ts';
import { useRightsWords, useText, useWords } from '../i18n/index.ts';
import { formatMoment, ScrollTable, StatusChip } from '../ui/index.ts';
import { useMay } from './viewer.ts';

/** What can be done with an account. */
export type UserAct = 'edit' | 'disable' | 'password';

type Open = (act: UserAct, user: UserPartsFragment) => void;

function Acts({ user, open }: { user: UserPartsFragment; open: Open }) {
  const words = useWords();
  const may = useMay();
  const button = (act: UserAct, label: string) => (
    <Button size="small" aria-label={`${label}: ${user.name}`} onClick={() => open(act, user)}>
      {label}
    </Button>
  );
  return (
    <Stack direction="row" sx={{ flexWrap: { xs: 'wrap', xl: 'nowrap' }, whiteSpace: 'nowrap' }}>
      {may('user.update') ? button('edit', words.users.edit) : null}
      {may('user.issueOneTimePassword') && !user.disabled ? button('password', words.users.newPasswordFor) : null}
      {may('user.update') ? button('disable', user.disabled ? words.users.enable : words.users.disable) : null}
    </Stack>
  );
}

function State({ user }: { user: UserPartsFragment }) {
  const words = useWords();
  if (user.disabled) return <StatusChip tone="bad" label={words.users.disabled} />;
  if (user.mustChangePassword) return <StatusChip tone="warn" label={words.users.waitsForPassword} />;
  return <StatusChip tone="good" label={words.users.active} />;
}

function UserRow({ user, open }: { user: UserPartsFragment; open: Open }) {
  const words = useWords();
  const text = useText();
  const scope = user.place?.name ?? (user.agency ? text(user.agency.name) : words.users.wholeCommittee);
  return (
    <TableRow>
      <TableCell component="th" scope="row">
        {user.name}
        <Typography variant="body2" color="textSecondary">
          {user.username}
        </Typography>
      </TableCell>
      <TableCell sx={{ minWidth: 150 }}>
        {words.vocabulary.role[user.role]}
        <Typography variant="body2" color="textSecondary">
          {scope}
        </Typography>
      </TableCell>
      <TableCell>
        <State user={user} />
      </TableCell>
      <TableCell>{user.lastSignedInAt ? formatMoment(user.lastSignedInAt) : words.users.never}</TableCell>
      <TableCell>
        <Acts user={user} open={open} />
      </TableCell>
    </TableRow>
  );
}

/** The people who work here, with role and scope. */
export function UserTable({ users, open }: { users: readonly UserPartsFragment[]; open: Open }) {
  const words = useWords();
  const { delegations } = useRightsWords();
  const { name, role, scope, state, lastSignedIn } = words.users;
  const heads = [name, `${role}, ${scope.toLowerCase()}`, state, lastSignedIn, words.record.members.actions];
  return (
    <ScrollTable label={delegations.views.accounts} minWidth={860}>
      <TableHead>
        <TableRow>
          {heads.map((head) => (
            <TableCell key={head}>{head}</TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {users.map((user) => (
          <UserRow key={user.id} user={user} open={open} />
        ))}
      </TableBody>
    </ScrollTable>
  );
}
