import PhotoCameraIcon from '@mui/icons-material/PhotoCamera';
import UploadFileIcon from '@mui/icons-material/UploadFile';
import { Alert, Box, Button, LinearProgress, Stack, Typography, useMediaQuery } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useNotify } from 'react-admin';
import { useLateWords, useText } from '../i18n/index.ts';
import { formatMoment } from '../ui/index.ts';
import { prepareFile } from './prepare-file.ts';
import { attachmentTypes, maySendAgain, type Refused, sendAttachment, sizeText } from './send-attachment.ts';
import { shrinkBeside } from './shrink-beside.ts';

interface Sending {
  readonly name: string;
  /** The part that is on the other side; null while a picture is made smaller. */
  readonly part: number | null;
  /** A picture that was made smaller, in words. */
  readonly smaller: string | null;
}

/** A file as it goes out, with what is said of a picture that was made smaller. */
interface Ready {
  readonly file: Blob;
  readonly name: string;
  readonly smaller: string | null;
}

interface NotKept {
  readonly name: string;
  readonly refused: Refused;
  /** What can be sent again: a picture taken in a doorway is nowhere else. Null for what is refused every time. */
  readonly ready: Ready | null;
}

interface MadeSmaller {
  readonly name: string;
  readonly smaller: string;
}

/** Files on their way, one after the other, and what became of them. */
function useSending(of: string) {
  const { attachments } = useLateWords();
  const queries = useQueryClient();
  const notify = useNotify();
  const [sending, setSending] = useState<Sending | null>(null);
  const [notKept, setNotKept] = useState<readonly NotKept[]>([]);
  const [shrunk, setShrunk] = useState<readonly MadeSmaller[]>([]);
  const sendReady = async (ready: Ready): Promise<void> => {
    const { file, name, smaller } = ready;
    const told = (part: number): void => setSending({ name, part, smaller });
    told(0);
    const sent = await sendAttachment({ of, file, name }, told);
    if (sent.ok) return notify(sent.isKnown ? attachments.known(name) : attachments.added(name), { type: 'success' });
    const kept = maySendAgain(sent) ? ready : null;
    setNotKept((before) => [...before, { name, refused: sent, ready: kept }]);
  };
  const prepareAndSend = async (file: File, chosen: string): Promise<void> => {
    const bytes = sizeText(file.size);
    const shrinking = { name: chosen, part: null, smaller: attachments.shrinking(bytes) };
    const ready = await prepareFile({ file, name: chosen }, shrinkBeside, () => setSending(shrinking));
    if (!ready.ok) return setNotKept((before) => [...before, { name: chosen, refused: ready, ready: null }]);
    const { name, largerBytes } = ready;
    const smaller = largerBytes === null ? null : attachments.shrunk(bytes, sizeText(ready.file.size));
    if (smaller !== null) setShrunk((before) => [...before, { name, smaller }]);
    await sendReady({ file: ready.file, name, smaller });
  };
  const end = async (): Promise<void> => {
    setSending(null);
    await queries.invalidateQueries();
  };
  const send = async (files: readonly File[], nameOf: (file: File) => string): Promise<void> => {
    setNotKept((before) => before.filter(({ ready }) => ready !== null));
    setShrunk([]);
    for (const file of files) {
      const name = nameOf(file);
      setSending({ name, part: 0, smaller: null });
      await prepareAndSend(file, name);
    }
    await end();
  };
  const sendAgain = async (one: NotKept): Promise<void> => {
    if (one.ready === null || sending !== null) return;
    setNotKept((before) => before.filter((other) => other !== one));
    await sendReady(one.ready);
    await end();
  };
  return { sending, notKept, shrunk, send, sendAgain };
}

function RefusedFile({ name, refused, ready, onAgain }: NotKept & { onAgain: () => void }) {
  const { attachments } = useLateWords();
  const text = useText();
  const own: Readonly<Record<string, string>> = attachments.refusals;
  return (
    <Alert
      severity="error"
      sx={{ mb: 1 }}
      action={
        ready ? (
          <Button color="inherit" size="small" aria-label={attachments.againOf(name)} onClick={onAgain}>
            {attachments.again}
          </Button>
        ) : null
      }
    >
      <strong>{attachments.notKept(name)}</strong>{' '}
      {refused.text ? text(refused.text) : (own[refused.code] ?? attachments.noAnswer)}
      {ready ? ` ${attachments.stillHere}` : null}
    </Alert>
  );
}

/** What was made smaller stays said until the next files. */
function MadeSmallerList({ shrunk }: { shrunk: readonly MadeSmaller[] }) {
  if (shrunk.length === 0) return null;
  return (
    <Alert severity="info" sx={{ mb: 1 }}>
      {shrunk.map(({ name, smaller }) => (
        <Typography key={name} variant="body2" sx={{ overflowWrap: 'anywhere' }}>
          {name}: {smaller}
        </Typography>
      ))}
    </Alert>
  );
}

function Progress({ sending: { name, part, smaller } }: { sending: Sending }) {
  const { attachments } = useLateWords();
  const percent = Math.floor((part ?? 0) * 100);
  const said = part === null ? attachments.preparing(name) : attachments.sending(name, String(percent));
  return (
    <Box role="status" sx={{ flex: '1 1 240px' }}>
      <Typography variant="body2" gutterBottom sx={{ overflowWrap: 'anywhere' }}>
        {said}
      </Typography>
      <LinearProgress
        aria-label={said}
        variant={part === null ? 'indeterminate' : 'determinate'}
        {...(part === null ? {} : { value: percent })}
      />
      {smaller ? (
        <Typography variant="body2" sx={{ mt: 0.5 }}>
          {smaller}
        </Typography>
      ) : null}
    </Box>
  );
}

/** Adds files to a household or a batch of payments: chosen, or taken by the camera of a phone. */
export function AddAttachment({ of }: { of: string }) {
  const { attachments } = useLateWords();
  const { sending, notKept, shrunk, send, sendAgain } = useSending(of);
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
      {notKept.map((one, index) => (
        <RefusedFile key={`${index} ${one.name}`} {...one} onAgain={() => void sendAgain(one)} />
      ))}
      {sending ? null : <MadeSmallerList shrunk={shrunk} />}
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
