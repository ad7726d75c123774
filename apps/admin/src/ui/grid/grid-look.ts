import type { SxProps, Theme } from '@mui/material';

/** Height of a row; every row has the same, so that ten thousand are placed without being measured. */
export const rowHeight = 52;

const marked = { border: '1px dashed', borderRadius: 1, px: 0.5, fontWeight: 600 } as const;

/** How what stands in the cells looks. */
const partsLook = {
  '& [data-part]': { display: 'inline-block', verticalAlign: 'top', mr: 0.5, fontSize: '0.8125rem', lineHeight: 1.3 },
  '& [data-part=open], & [data-part=closed]': { color: 'text.secondary' },
  '& [data-part=closed]': { fontStyle: 'italic' },
  '& [data-part=given]': { ...marked, color: 'success.main', borderColor: 'success.main' },
  '& [data-part=taken]': { ...marked, color: 'error.main', borderColor: 'error.main' },
  '& [data-name], & [data-under]': {
    display: 'block',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  '& [data-name]': { fontWeight: 600, lineHeight: 1.25 },
  '& [data-under]': { color: 'text.secondary', lineHeight: 1.43 },
} as const;

/** Columns of a screen that is no phone, in px; a phone is narrower than they are together. */
const widest = { name: 190, cell: 136 } as const;

/** How the grid looks: one class for all cells, told apart by data attributes, for ten thousand rows scroll in it. */
export function gridLook(columns: number): SxProps<Theme> {
  const minWidth = `calc(var(--name) + ${columns - 1} * var(--cell))`;
  return {
    '--name': { xs: '118px', sm: `${widest.name}px` },
    '--cell': { xs: '132px', sm: `${widest.cell}px` },
    maxHeight: { xs: '60vh', sm: 'max(340px, calc(100vh - 400px))' },
    overflow: 'auto',
    containerType: 'inline-size',
    overscrollBehavior: 'contain',
    scrollPaddingTop: '120px',
    scrollPaddingLeft: 'var(--name)',
    border: 1,
    borderColor: 'divider',
    borderRadius: 1,
    bgcolor: 'background.paper',
    // No row is a grid to the browser: the tracks of every row that is scrolled in would be read anew, which takes longest.
    '& [role=row]': { display: 'flex', width: '100%' },
    '& [data-head]': { position: 'sticky', top: 0, zIndex: 3, bgcolor: 'background.paper', minWidth },
    '& [data-body]': { position: 'relative', minWidth },
    '& [data-line]': { position: 'absolute', left: 0, height: rowHeight },
    '& [role=columnheader], & [role=gridcell], & [role=rowheader]': {
      boxSizing: 'border-box',
      px: 1,
      py: 0.5,
      borderBottom: 1,
      borderRight: 1,
      borderColor: 'divider',
      overflow: 'hidden',
      fontSize: '0.875rem',
      minWidth: 0,
      flex: '1 0 var(--cell)',
    },
    '& [role=rowheader], & [data-corner]': { flex: '0 0 var(--name)' },
    // A name that stays is a layer of its own, and twenty of them are made anew at every turn of the wheel: none is needed
    // where nothing is scrolled sideways.
    [`@container (max-width: ${widest.name + (columns - 1) * widest.cell - 1}px)`]: {
      '& [role=rowheader], & [data-corner]': { position: 'sticky', left: 0, zIndex: 2, bgcolor: 'background.paper' },
      '& [data-corner]': { zIndex: 4 },
    },
    '& [role=gridcell], & [role=rowheader]': { cursor: 'default', userSelect: 'none', scrollMarginTop: '120px' },
    '& [aria-selected=true]': { bgcolor: 'action.selected' },
    '& [role=rowheader][aria-selected=true]': { bgcolor: 'background.paper' },
    '& [tabindex="0"]': { outline: '2px solid', outlineColor: 'primary.main', outlineOffset: '-2px' },
    '& [tabindex="0"]:focus': { outlineWidth: '3px', outlineOffset: '-3px' },
    ...partsLook,
  };
}
