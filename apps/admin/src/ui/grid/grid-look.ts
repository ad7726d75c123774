import type { SxProps, Theme } from '@mui/material';

/** Height of a row; every row has the same, so that ten thousand are placed without being measured. */
export const rowHeight = 52;

/** How the grid looks: one class for all cells, told apart by data attributes, for ten thousand rows scroll in it. */
export function gridLook(columns: number): SxProps<Theme> {
  return {
    '--name': { xs: '118px', sm: '196px' },
    '--cell': { xs: '132px', sm: '140px' },
    maxHeight: { xs: '60vh', sm: 'max(340px, calc(100vh - 400px))' },
    overflow: 'auto',
    overscrollBehavior: 'contain',
    scrollPaddingTop: '120px',
    scrollPaddingLeft: 'var(--name)',
    border: 1,
    borderColor: 'divider',
    borderRadius: 1,
    bgcolor: 'background.paper',
    '& [role=row]': {
      display: 'grid',
      gridTemplateColumns: `var(--name) repeat(${columns - 1}, minmax(var(--cell), 1fr))`,
      minWidth: `calc(var(--name) + ${columns - 1} * var(--cell))`,
      width: '100%',
    },
    '& [data-head]': { position: 'sticky', top: 0, zIndex: 3, bgcolor: 'background.paper' },
    '& [data-body]': {
      position: 'relative',
      minWidth: `calc(var(--name) + ${columns - 1} * var(--cell))`,
    },
    '& [data-line]': { position: 'absolute', left: 0, height: rowHeight },
    '& [role=columnheader], & [role=gridcell], & [role=rowheader]': {
      px: 1,
      py: 0.5,
      borderBottom: 1,
      borderRight: 1,
      borderColor: 'divider',
      overflow: 'hidden',
      fontSize: '0.875rem',
      minWidth: 0,
    },
    '& [role=rowheader], & [data-corner]': { position: 'sticky', left: 0, zIndex: 2, bgcolor: 'background.paper' },
    '& [data-corner]': { zIndex: 4 },
    '& [role=gridcell], & [role=rowheader]': { cursor: 'default', userSelect: 'none', scrollMarginTop: '120px' },
    '& [aria-selected=true]': { bgcolor: 'action.selected' },
    '& [role=rowheader][aria-selected=true]': { bgcolor: 'background.paper' },
    '& [tabindex="0"]': { outline: '2px solid', outlineColor: 'primary.main', outlineOffset: '-2px' },
    '& [tabindex="0"]:focus': { outlineWidth: '3px', outlineOffset: '-3px' },
  };
}
