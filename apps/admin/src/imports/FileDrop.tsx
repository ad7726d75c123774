import UploadFileIcon from '@mui/icons-material/UploadFile';
import { Box, Button, LinearProgress, Typography } from '@mui/material';
import { type DragEvent, useRef, useState } from 'react';
import { useLateWords } from '../i18n/index.ts';

/** A file on its way: how much of it is on the other side, from 0 to 1. */
export interface Sending {
  readonly name: string;
  readonly part: number;
}

interface Props {
  readonly sending: Sending | null;
  readonly onFile: (file: File) => void;
}

function Progress({ sending: { name, part } }: { sending: Sending }) {
  const { imports } = useLateWords();
  const percent = Math.floor(part * 100);
  const said = part < 1 ? imports.sending(name, String(percent)) : imports.reading(name);
  return (
    <Box role="status" sx={{ width: '100%', maxWidth: 480, mx: 'auto' }}>
      <Typography gutterBottom sx={{ overflowWrap: 'anywhere' }}>
        {said}
      </Typography>
      <LinearProgress
        aria-label={said}
        {...(part < 1 ? { variant: 'determinate' as const, value: percent } : { variant: 'indeterminate' as const })}
      />
    </Box>
  );
}

/** Where a file is dropped, or chosen. */
export function FileDrop({ sending, onFile }: Props) {
  const { imports } = useLateWords();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const take = (files: FileList | null): void => {
    const file = files?.[0];
    if (file && sending === null) onFile(file);
    // The same file may be chosen again.
    if (input.current) input.current.value = '';
  };
  const hover = (event: DragEvent, isOver: boolean): void => {
    event.preventDefault();
    setOver(isOver);
  };
  return (
    <Box
      onDragOver={(event) => hover(event, true)}
      onDragLeave={(event) => hover(event, false)}
      onDrop={(event) => {
        hover(event, false);
        take(event.dataTransfer.files);
      }}
      sx={{
        border: 2,
        borderStyle: 'dashed',
        borderColor: over ? 'primary.main' : 'divider',
        bgcolor: over ? 'action.hover' : undefined,
        borderRadius: 2,
        p: { xs: 2, sm: 4 },
        textAlign: 'center',
      }}
    >
      <input
        ref={input}
        type="file"
        hidden
        accept=".xlsx,.csv"
        onChange={({ currentTarget }) => take(currentTarget.files)}
      />
      {sending ? (
        <Progress sending={sending} />
      ) : (
        <>
          <UploadFileIcon color="action" sx={{ fontSize: 40 }} aria-hidden />
          <Typography>{imports.drop}</Typography>
          <Typography variant="body2" color="textSecondary" sx={{ mb: 1.5, textWrap: 'balance' }}>
            {imports.dropHint}
          </Typography>
          <Button variant="contained" onClick={() => input.current?.click()}>
            {imports.choose}
          </Button>
        </>
      )}
    </Box>
  );
}
