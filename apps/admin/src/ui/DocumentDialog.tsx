import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Stack, Typography } from '@mui/material';
import { type FormEvent, useId, useState } from 'react';
import { useLateWords, useWords } from '../i18n/index.ts';
import { type ClerksMarks, isDocumentNumber, marksOf } from './clerks-marks.ts';
import { DateField } from './DateField.tsx';
import { TextLine } from './FormFields.tsx';
import { type DocumentFormat, documentFormats } from './take-document.ts';

interface Props {
  readonly name: string;
  /** Whether this kind of document has a number: a list has none. */
  readonly hasNumber: boolean;
  readonly take: (format: DocumentFormat, marks: ClerksMarks) => void;
  readonly onClose: () => void;
}

/** Number and day of a document before it is taken; what stays empty is left to be written by hand. */
export function DocumentDialog({ name, hasNumber, take, onClose }: Props) {
  const { documents } = useLateWords();
  const { parts } = useWords();
  const titleId = useId();
  const [number, setNumber] = useState('');
  const [date, setDate] = useState('');
  const isWrong = !isDocumentNumber(number);
  const send = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const { submitter } = event.nativeEvent as SubmitEvent;
    const format = documentFormats.find((one) => one === (submitter as HTMLButtonElement | null)?.value);
    if (!isWrong && format) take(format, marksOf(number, date));
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby={titleId}>
      <form onSubmit={send} style={{ display: 'contents' }}>
        <DialogTitle id={titleId}>{name}</DialogTitle>
        <DialogContent>
          <Typography color="textSecondary">{documents.marksHint}</Typography>
          <Stack sx={{ gap: 1, mt: 2 }}>
            {hasNumber ? (
              <TextLine
                label={documents.number}
                value={number}
                onChange={setNumber}
                error={isWrong}
                helperText={isWrong ? documents.numberWrong : documents.numberHint}
                slotProps={{ htmlInput: { autoComplete: 'off' } }}
              />
            ) : null}
            <DateField label={documents.date} value={date} onChange={setDate} />
          </Stack>
        </DialogContent>
        <DialogActions sx={{ flexWrap: 'wrap' }}>
          <Button onClick={onClose}>{parts.cancel}</Button>
          {documentFormats.map((format) => (
            <Button
              key={format}
              type="submit"
              value={format}
              variant={format === 'docx' ? 'contained' : 'text'}
              disabled={isWrong}
            >
              {documents.formats[format]}
            </Button>
          ))}
        </DialogActions>
      </form>
    </Dialog>
  );
}
