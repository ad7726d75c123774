import DescriptionIcon from '@mui/icons-material/Description';
import { Button, Divider, Menu, MenuItem } from '@mui/material';
import { lazy, Suspense, useId, useState } from 'react';
import { useLateWords } from '../i18n/index.ts';
import type { ClerksMarks } from './clerks-marks.ts';
import { type DocumentFormat, documentAddress, documentFormats } from './take-document.ts';
import { useSaveFile } from './use-save-file.ts';

/** Fetched when somebody gives a number or a day. */
const DocumentDialog = lazy(() => import('./DocumentDialog.tsx').then((one) => ({ default: one.DocumentDialog })));

/** Lists and tables have a day and no number (Decree 30/2020/NĐ-CP). */
const unnumbered: readonly string[] = ['beneficiary-list', 'handing-over-list', 'responsibility-matrix'];

interface Props {
  /** Which document: the name in its address. */
  readonly kind: keyof ReturnType<typeof useLateWords>['documents']['names'];
  /** What it tells of. */
  readonly params?: Readonly<Record<string, string>>;
  /** Tells it from others of its kind on the screen. */
  readonly of?: string;
}

/** A button that takes an official document away: as a Word file, as a PDF file, or to look at and print. */
export function DocumentButton({ kind, params = {}, of }: Props) {
  const { documents } = useLateWords();
  const { save, isPreparing } = useSaveFile();
  const id = useId();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [asks, setAsks] = useState(false);
  const take = (format: DocumentFormat, marks: ClerksMarks = {}): void => {
    setAnchor(null);
    setAsks(false);
    const address = documentAddress(kind, format, { ...params, ...marks });
    if (format === 'html') window.open(address, '_blank', 'noopener');
    else void save(address);
  };
  return (
    <>
      <Button
        className="unprinted"
        startIcon={<DescriptionIcon />}
        aria-label={of === undefined || isPreparing ? undefined : `${documents.names[kind]}: ${of}`}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        aria-controls={anchor ? id : undefined}
        disabled={isPreparing}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {isPreparing ? documents.preparing : documents.names[kind]}
      </Button>
      <Menu id={id} anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {documentFormats.map((format) => (
          <MenuItem key={format} onClick={() => take(format)}>
            {documents.formats[format]}
          </MenuItem>
        ))}
        <Divider />
        <MenuItem
          onClick={() => {
            setAnchor(null);
            setAsks(true);
          }}
        >
          {unnumbered.includes(kind) ? documents.withDay : documents.withNumber}
        </MenuItem>
      </Menu>
      {asks ? (
        <Suspense fallback={null}>
          <DocumentDialog
            name={documents.names[kind]}
            hasNumber={!unnumbered.includes(kind)}
            take={take}
            onClose={() => setAsks(false)}
          />
        </Suspense>
      ) : null}
    </>
  );
}
