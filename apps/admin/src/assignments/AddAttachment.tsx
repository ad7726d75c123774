import PhotoCameraIcon from '@mui/icons-material/PhotoCamera';
import UploadFileIcon from '@mui/icons-material/UploadFile';
import { Alert, Box, Button, LinearProgress, Stack, Typography, useMediaQuery } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useNotify } from 'react-admin';
import { useLateWords, useText } from '../i18n/index.ts';
import { formatMoment } from '../ui/index.ts';
import { attachmentTypes, type Sent, sendAttachment } from './send-attachment.ts';

interface Sending {
  readonly name: string;
  readonly part: number;
}

interface NotKept {
  readonly name: string;
  readonly sent: Extract<Sent, { ok: false }>;
}

/** Files on their way, one after the other, and what became of them. */
function useSending(of: string) {
  const { attachments } = useLateWords();
  const queries = useQueryClient();
  const notify = useNotify();
  const [sending, setSending] = useState<Sending | null>(null);
  const [notKept, setNotKept] = useState<readonly NotKept[]>([]);
  const send = async (files: readonly File[], nameOf: (file: File) => string): Promise<void> => {
    setNotKept([]);
    for (const file of files) {
      const name = nameOf(file);
      setSending({ name, part: 0 });
      const sent = await sendAttachment({ of, file, name }, (part) => setSending({ name, part }));
      if (!sent.ok) setNotKept((before) => [...before, { name, sent }]);
      else notify(sent.isKnown ? attachments.known(name) : attachments.added(name), { type: 'success' });
    }
    setSending(null);
    await queries.invalidateQueries();
  };
  return { sending, notKept, send };
}

function Refused({ name, sent }: NotKept) {
  const { attachments } = useLateWords();
  const text = useText();
  const own: Readonly<Record<string, string>> = attachments.refusals;
  return (
    <Alert severity="error" sx={{ mb: 1 }}>
      <strong>{attachments.notKept(name)}</strong>{' '}
      {sent.text ? text(sent.text) : (own[sent.code] ?? attachments.noAnswer)}
    </Alert>
  );
}

function Progress({ sending: { name, part } }: { sending: Sending }) {
  const { attachments } = useLateWords();
  const percent = Math.floor(part * 100);
  const said = attachments.sending(name, String(percent));
  return (
    <Box role="status" sx={{ flex: '1 1 240px' }}>
      <Typography variant="body2" gutterBottom sx={{ overflowWrap: 'anywhere' }}>
        {said}
      </Typography>
      <LinearProgress aria-label={said} variant="determinate" value={percent} />
    </Box>
  );
}

/** Adds files to a household or a batch of payments: chosen, or taken by the camera of a phone. */
export function AddAttachment({ of }: { of: string }) {
  const { attachments } = useLateWords();
  const { sending, notKept, send } = useSending(of);
  const chosen = useRef<HTMLInputElement>(null);
  const taken = useRef<HTMLInputElement>(null);
  const hasCamera = useMediaQuery('(pointer: coarse), (max-width: 599.95px)');
  const take = (input: HTMLInputElement, nameOf: (file: File) => string): void => {
    const files = [...(input.files ?? [])];
    // The same file may be chosen again.
    input.value = '';
    if (files.length > 0 && sending === null) void send(files, nameOf);
  };
  const pictured = (): string => `${attachments.picture(formatMoment(new Date().toISOString()))}.jpg`;
  return (
    <Box className="unprinted" sx={{ mb: 1.5 }}>
      {notKept.map((one) => (
        <Refused key={one.name} {...one} />
      ))}
      <input
        ref={chosen}
        type="file"
        hidden
        multiple
        accept={attachmentTypes.join()}
        aria-label={attachments.add}
        onChange={({ currentTarget }) => take(currentTarget, ({ name }) => name)}
      />
      <input
        ref={taken}
        type="file"
        hidden
        accept="image/jpeg"
        capture="environment"
        aria-label={attachments.photograph}
        onChange={({ currentTarget }) => take(currentTarget, pictured)}
      />
      <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
        {sending ? (
          <Progress sending={sending} />
        ) : (
          <>
            {hasCamera ? (
              <Button variant="contained" startIcon={<PhotoCameraIcon />} onClick={() => taken.current?.click()}>
                {attachments.photograph}
              </Button>
            ) : null}
            <Button
              variant={hasCamera ? 'outlined' : 'contained'}
              startIcon={<UploadFileIcon />}
              onClick={() => chosen.current?.click()}
            >
              {attachments.add}
            </Button>
          </>
        )}
        <Typography variant="body2" color="textSecondary">
          {attachments.hint}
        </Typography>
      </Stack>
    </Box>
  );
}
