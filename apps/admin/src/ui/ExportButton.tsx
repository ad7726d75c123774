import DownloadIcon from '@mui/icons-material/Download';
import { Button, Menu, MenuItem } from '@mui/material';
import { useId, useState } from 'react';
import { useLocale } from 'react-admin';
import { type ExportedList, useExportWords } from '../i18n/index.ts';
import { type ExportFormat, exportAddress, exportFormats, type ListAsked } from './export-address.ts';
import { useSaveFile } from './use-save-file.ts';

interface Props {
  /** Which list: the name in its address. */
  readonly list: ExportedList;
  /** What the list on screen is asked with, so that the file has the same rows; pages aside. */
  readonly asked?: ListAsked;
}

/** A button that takes a list away as a table, with the filter in force. */
export function ExportButton({ list, asked = {} }: Props) {
  const words = useExportWords();
  const { save, isPreparing } = useSaveFile();
  const language = useLocale();
  const id = useId();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const take = (format: ExportFormat): void => {
    setAnchor(null);
    void save(exportAddress(list, format, language, asked));
  };
  return (
    <>
      <Button
        className="unprinted"
        startIcon={<DownloadIcon />}
        aria-label={isPreparing ? undefined : words.openOf(words.lists[list])}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        aria-controls={anchor ? id : undefined}
        disabled={isPreparing}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {isPreparing ? words.preparing : words.open}
      </Button>
      <Menu id={id} anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {exportFormats.map((format) => (
          <MenuItem key={format} onClick={() => take(format)}>
            {words.formats[format]}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
