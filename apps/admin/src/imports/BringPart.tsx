import DownloadIcon from '@mui/icons-material/Download';
import { Alert, Box, Button, Typography } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { formatNumber } from '@vuonlen/plan/kernel';
import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import type { ImportKind } from '../gql/graphql.ts';
import { useLateWords, useText } from '../i18n/index.ts';
import { Choice, DateField, Section, stopsAtHeldField, useSaveFile } from '../ui/index.ts';
import { FileDrop, type Sending } from './FileDrop.tsx';
import { importPath } from './import-path.ts';
import { type Uploaded, uploadList } from './upload-list.ts';

type Refused = Extract<Uploaded, { ok: false }>;

/** Where a list of each kind is brought; its template lies under it. */
const doors: Readonly<Record<ImportKind, string>> = {
  HOUSEHOLDS: '/files/imports/households',
  PLEDGES: '/files/imports/pledges',
  RECEIPTS: '/files/imports/receipts',
  HEALTH_CARDS: '/files/imports/health-cards',
};

/** Why a file was not taken, in words and with its code. */
function NotTaken({ refused }: { refused: Refused }) {
  const { imports } = useLateWords();
  const text = useText();
  return (
    <Alert severity="error" sx={{ mt: 2 }}>
      <strong>{imports.notTaken}</strong> {refused.row === null ? '' : `${imports.atRow(formatNumber(refused.row))} `}
      {refused.text ? text(refused.text) : refused.code === 'TOO_LARGE' ? imports.tooLarge : imports.noAnswer}
      <Typography variant="body2" component="p">
        {imports.code(refused.code)}
      </Typography>
    </Alert>
  );
}

/** A file on its way, and what became of it: the preview of its list is opened. */
function useBringing(to: string, listDate: string) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [sending, setSending] = useState<Sending | null>(null);
  const [refused, setRefused] = useState<Refused | null>(null);
  const bring = async (file: File): Promise<void> => {
    setRefused(null);
    setSending({ name: file.name, part: 0 });
    const uploaded = await uploadList({ file, listDate, to }, (part) => setSending({ name: file.name, part }));
    setSending(null);
    if (!uploaded.ok) return setRefused(uploaded);
    await queries.invalidateQueries();
    await navigate(importPath(uploaded.node, uploaded.isKnown));
  };
  return { sending, refused, bring };
}

/** The template of each kind of list that one may bring, and the place where a filled-in list is brought. */
export function BringPart({ kinds }: { kinds: readonly [ImportKind, ...ImportKind[]] }) {
  const { imports } = useLateWords();
  const { save, isPreparing } = useSaveFile();
  const [kind, setKind] = useState<ImportKind>(kinds[0]);
  const [listDate, setListDate] = useState('');
  const labels = Object.fromEntries(kinds.map((one) => [one, imports.kinds[one]])) as Partial<typeof imports.kinds>;
  const fields = useRef<HTMLDivElement>(null);
  const { sending, refused, bring } = useBringing(doors[kind], listDate);
  return (
    <Section title={imports.bring}>
      <Box ref={fields} sx={{ display: 'flex', gap: 2, flexWrap: 'wrap', alignItems: 'flex-start', mb: 2 }}>
        <Choice
          label={imports.kind}
          value={kind}
          required
          onChange={(to) => setKind(to === '' ? kinds[0] : to)}
          labels={labels}
          sx={{ width: { xs: '100%', sm: 300 } }}
        />
        <DateField
          label={imports.listDate}
          value={listDate}
          onChange={setListDate}
          helperText={imports.listDateHint}
          sx={{ width: { xs: '100%', sm: 300 } }}
        />
        <Button
          startIcon={<DownloadIcon />}
          disabled={isPreparing}
          onClick={() => save(`${doors[kind]}/template.xlsx`)}
          sx={{ mt: { sm: 1 } }}
        >
          {imports.template}
        </Button>
      </Box>
      <FileDrop sending={sending} onFile={(file) => (stopsAtHeldField(fields.current) ? undefined : bring(file))} />
      {refused ? <NotTaken refused={refused} /> : null}
    </Section>
  );
}
