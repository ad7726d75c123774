import AddIcon from '@mui/icons-material/Add';
import { Button, Stack, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { useState } from 'react';
import type { ApiKeyPartsFragment, UsersQuery } from '../gql/graphql.ts';
import { useWords } from '../i18n/index.ts';
import {
  EmptyState,
  ExportButton,
  formatMoment,
  ListPages,
  type ListPlace,
  ScrollTable,
  Section,
  StatusChip,
  type Tone,
} from '../ui/index.ts';
import { CreateApiKeyDialog, RevokeApiKeyDialog } from './ApiKeyDialogs.tsx';
import { ShownOnceDialog } from './ShownOnceDialog.tsx';
import { useMay } from './viewer.ts';

const toneOf: Readonly<Record<ApiKeyPartsFragment['state'], Tone>> = {
  LIVE: 'good',
  EXPIRED: 'plain',
  REVOKED: 'plain',
};

function KeyRow({ of, revoke }: { of: ApiKeyPartsFragment; revoke: () => void }) {
  const { users } = useWords();
  const may = useMay();
  const { keys } = users;
  return (
    <TableRow sx={{ verticalAlign: 'top' }}>
      <TableCell component="th" scope="row">
        {of.name} ({of.prefix}…)
      </TableCell>
      <TableCell>
        {of.scopes.map((scope) => keys.scopeNames[scope as keyof typeof keys.scopeNames] ?? scope).join(', ')}
      </TableCell>
      <TableCell>{of.place?.name ?? users.wholeCommittee}</TableCell>
      <TableCell>
        <StatusChip tone={toneOf[of.state]} label={keys.states[of.state]} />
      </TableCell>
      <TableCell>{formatMoment(of.expiresAt)}</TableCell>
      <TableCell>{of.lastUsedAt ? formatMoment(of.lastUsedAt) : keys.unused}</TableCell>
      <TableCell>
        {of.state === 'LIVE' && may('apiKey.revoke') ? (
          <Button aria-label={keys.revokeOf(of.name)} onClick={revoke}>
            {keys.revoke}
          </Button>
        ) : null}
      </TableCell>
    </TableRow>
  );
}

type Open = 'create' | ApiKeyPartsFragment | { readonly name: string; readonly token: string } | null;

export const keysOfPage = 50;

interface Props {
  readonly apiKeys: NonNullable<UsersQuery['apiKeys']>;
  readonly wards: UsersQuery['wards'];
  readonly place: ListPlace;
}

function OpenDialog({ open, wards, setOpen }: { open: Open; wards: Props['wards']; setOpen: (open: Open) => void }) {
  const { users } = useWords();
  const { keys } = users;
  const close = (): void => setOpen(null);
  if (open === null) return null;
  if (open === 'create') return <CreateApiKeyDialog wards={wards} onClose={close} onCreated={setOpen} />;
  if (!('token' in open)) return <RevokeApiKeyDialog of={open} onClose={close} />;
  const { name, token } = open;
  return (
    <ShownOnceDialog
      title={keys.token}
      hint={keys.tokenHint}
      of={[keys.name, name]}
      secret={token}
      done={keys.tokenDone}
      onClose={close}
    />
  );
}

/** Keys by which other applications ask: what each may do, until when, and when it was used last. */
export function ApiKeysSection({ apiKeys, wards, place }: Props) {
  const { users } = useWords();
  const may = useMay();
  const [open, setOpen] = useState<Open>(null);
  const { keys } = users;
  const heads = [keys.name, keys.scopes, users.place, users.state, keys.expires, keys.lastUsed, keys.acts];
  const create = may('apiKey.create') ? (
    <Button startIcon={<AddIcon />} onClick={() => setOpen('create')}>
      {keys.create}
    </Button>
  ) : null;
  return (
    <Section
      title={keys.title}
      action={
        <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap' }}>
          <ExportButton list="api-keys" />
          {create}
        </Stack>
      }
    >
      {apiKeys.totalCount === 0 ? (
        <EmptyState title={keys.none} hint={keys.noneHint} />
      ) : (
        <ScrollTable label={keys.title} minWidth={900}>
          <TableHead>
            <TableRow>
              {heads.map((head) => (
                <TableCell key={head}>{head}</TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {apiKeys.nodes.map((one) => (
              <KeyRow key={one.id} of={one} revoke={() => setOpen(one)} />
            ))}
          </TableBody>
        </ScrollTable>
      )}
      {apiKeys.totalCount > 0 ? (
        <ListPages label={keys.title} rows={keys.rows} place={place} size={keysOfPage} list={apiKeys} />
      ) : null}
      <OpenDialog open={open} wards={wards} setOpen={setOpen} />
    </Section>
  );
}
