import DownloadIcon from '@mui/icons-material/Download';
import { Box, Button, Stack, Typography } from '@mui/material';
import { formatShortDate } from '@vuonlen/plan/kernel';
import { useState } from 'react';
import type { AttachmentPartsFragment } from '../gql/graphql.ts';
import { useLateWords } from '../i18n/index.ts';
import { EmptyState, formatMoment, Section, useSaveFile } from '../ui/index.ts';
import { AddAttachment } from './AddAttachment.tsx';
import { RemoveAttachmentDialog } from './RemoveAttachmentDialog.tsx';
import { sizeText } from './send-attachment.ts';

/** What files belong to, as far as they are concerned. */
interface Owner {
  readonly id: string;
  readonly attachments: readonly AttachmentPartsFragment[];
  readonly attachmentCount: number;
  readonly attachmentBytes: number;
  readonly mayAddAttachment: boolean;
}

interface LineProps {
  readonly attachment: AttachmentPartsFragment;
  readonly mayRemove: boolean;
  readonly onRemove: () => void;
}

/** What can be done with a file that stands. */
function LineActs({ attachment: { name, url }, mayRemove, onRemove }: LineProps) {
  const { attachments } = useLateWords();
  const { save, isPreparing } = useSaveFile();
  return (
    <Stack direction="row" className="unprinted" sx={{ gap: 1, flexWrap: 'wrap' }}>
      {url === null ? null : (
        <Button
          startIcon={<DownloadIcon />}
          disabled={isPreparing}
          aria-label={attachments.takeOf(name)}
          onClick={() => save(url)}
        >
          {attachments.take}
        </Button>
      )}
      {mayRemove ? (
        <Button color="inherit" aria-label={attachments.removeOf(name)} onClick={onRemove}>
          {attachments.remove}
        </Button>
      ) : null}
    </Stack>
  );
}

function Line(props: LineProps) {
  const { attachments } = useLateWords();
  const { name, mediaType, bytes, recordedAt, recordedBy, removed } = props.attachment;
  const types: Readonly<Record<string, string>> = attachments.types;
  const about = [types[mediaType] ?? mediaType, sizeText(bytes), formatMoment(recordedAt), recordedBy].join(' · ');
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        justifyContent: 'space-between',
        columnGap: 1.5,
        borderTop: 1,
        borderColor: 'divider',
        py: 1,
      }}
    >
      <Box sx={{ flex: '1 1 240px', minWidth: 0 }}>
        <Typography color={removed ? 'textSecondary' : undefined} sx={{ overflowWrap: 'anywhere' }}>
          {name}
        </Typography>
        <Typography variant="body2" color="textSecondary" sx={{ overflowWrap: 'anywhere' }}>
          {about}
        </Typography>
        {removed ? (
          <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
            {attachments.removed(removed.removedOn ? formatShortDate(removed.removedOn) : '', removed.removedBy ?? '')}
            {removed.reason ? `: ${removed.reason}` : ''}
          </Typography>
        ) : null}
      </Box>
      {removed ? null : <LineActs {...props} />}
    </Box>
  );
}

/** The files that are kept with a household or a batch of payments: to add, to take away, to remove with a reason. */
export function AttachmentsPart({ owner, hint }: { owner: Owner; hint: string }) {
  const { attachments } = useLateWords();
  const [removing, setRemoving] = useState<AttachmentPartsFragment | null>(null);
  const { id, attachments: files, attachmentCount: count, attachmentBytes: bytes, mayAddAttachment } = owner;
  const isMasked = files.some(({ url, removed }) => url === null && removed === null);
  return (
    <Section title={attachments.title}>
      {mayAddAttachment ? <AddAttachment of={id} /> : null}
      {files.length === 0 ? (
        <EmptyState title={attachments.none} hint={hint} />
      ) : (
        <Typography variant="body2" color="textSecondary" gutterBottom>
          {attachments.count(String(count), sizeText(bytes))}
          {isMasked ? ` ${attachments.masked}` : ''}
        </Typography>
      )}
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {files.map((attachment) => (
          <Line
            key={attachment.id}
            attachment={attachment}
            mayRemove={mayAddAttachment}
            onRemove={() => setRemoving(attachment)}
          />
        ))}
      </Box>
      {removing ? <RemoveAttachmentDialog attachment={removing} onClose={() => setRemoving(null)} /> : null}
    </Section>
  );
}
