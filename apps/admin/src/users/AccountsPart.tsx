import AddIcon from '@mui/icons-material/Add';
import { Button, Stack } from '@mui/material';
import { useState } from 'react';
import { usePage } from '../api/index.ts';
import { type UserPartsFragment, UsersDocument, type UsersQuery } from '../gql/graphql.ts';
import { useRightsWords, useWords } from '../i18n/index.ts';
import { ExportButton, PageFailed, PageLoading, Section, useListPlace } from '../ui/index.ts';
import { AddUserDialog } from './AddUserDialog.tsx';
import { ApiKeysSection, keysOfPage } from './ApiKeysSection.tsx';
import { EditUserDialog } from './EditUserDialog.tsx';
import { type OneTime, OneTimePasswordDialog } from './OneTimePasswordDialog.tsx';
import { DisableUserDialog, NewPasswordDialog } from './UserActDialogs.tsx';
import { type UserAct, UserTable } from './UserTable.tsx';
import { useMay } from './viewer.ts';

type Open =
  | { readonly act: 'add' }
  | { readonly act: UserAct; readonly user: UserPartsFragment }
  | { readonly act: 'shown'; readonly password: OneTime };

interface DialogProps {
  readonly open: Open;
  readonly data: UsersQuery;
  readonly close: () => void;
  readonly show: (password: OneTime) => void;
}

function OpenDialog({ open, data, close, show }: DialogProps) {
  switch (open.act) {
    case 'add':
      return <AddUserDialog data={data} onClose={close} onCreated={show} />;
    case 'edit':
      return <EditUserDialog user={open.user} data={data} onClose={close} />;
    case 'disable':
      return <DisableUserDialog user={open.user} onClose={close} />;
    case 'password':
      return <NewPasswordDialog user={open.user} onClose={close} onIssued={show} />;
    case 'shown':
      return <OneTimePasswordDialog shown={open.password} onClose={close} />;
  }
}

/** Accounts with roles and scopes, and the keys of other applications. */
export function AccountsPart() {
  const words = useWords();
  const { delegations } = useRightsWords();
  const may = useMay();
  const [open, setOpen] = useState<Open | null>(null);
  const place = useListPlace();
  const asked = { withKeys: may('apiKey.read'), first: keysOfPage, after: place.after };
  const { data, error, retry } = usePage(UsersDocument, asked, { aggregates: ['MEMBERSHIP', 'PLAN'] });
  if (error) return <PageFailed retry={retry} />;
  if (!data) return <PageLoading />;
  const add = may('user.create') ? (
    <Button variant="contained" startIcon={<AddIcon />} onClick={() => setOpen({ act: 'add' })}>
      {words.users.add}
    </Button>
  ) : null;
  return (
    <>
      <Section
        title={delegations.views.accounts}
        action={
          <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap' }}>
            <ExportButton list="users" />
            {add}
          </Stack>
        }
      >
        <UserTable users={data.users} open={(act, user) => setOpen({ act, user })} />
      </Section>
      {data.apiKeys ? <ApiKeysSection apiKeys={data.apiKeys} wards={data.wards} place={place} /> : null}
      {open ? (
        <OpenDialog
          open={open}
          data={data}
          close={() => setOpen(null)}
          show={(password) => setOpen({ act: 'shown', password })}
        />
      ) : null}
    </>
  );
}
